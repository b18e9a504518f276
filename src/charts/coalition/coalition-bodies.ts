import type { Country } from '../../model/facts.ts';
import { euWords, europolWords, schengenWords } from '../../model/labels.ts';

/** The three bodies whose members are marked, in the order of the marks. */
export const BODIES = ['eu', 'schengen', 'europol'] as const;
export type Body = (typeof BODIES)[number];

/** How each body is called in keys and column heads. */
export const BODY_NAMES: Readonly<Record<Body, string>> = {
	eu: 'European Union',
	schengen: 'Schengen area',
	europol: 'Europol',
};

/** The later declarations of police chiefs that a reader can look at, in order of date. */
export const DECLARATIONS = ['lisbon2023', 'london2024'] as const;
export type Declaration = (typeof DECLARATIONS)[number];

/** How each declaration is called in keys and column heads. */
export const DECLARATION_NAMES: Readonly<Record<Declaration, string>> = {
	lisbon2023: 'Lisbon Declaration, 2023',
	london2024: 'Declaration of April 2024',
};

/** A country's relation to a body on 14 February 2020, or to a later declaration. */
export interface Membership {
	/** `full`: a member. `partial`: takes part without being one. `none`: neither, or nothing was found. */
	standing: 'full' | 'partial' | 'none';
	/** The relation in a word or a few. */
	words: string;
	/** What readers need beside the words. */
	note?: string | undefined;
}

/** What a country had to do with each body and each later declaration. */
export interface Related {
	memberships: Readonly<Record<Body, Membership>>;
	declarations: Readonly<Record<Declaration, Membership>>;
}

/** What a record says of bodies and declarations. */
export function relate(record: Country): Related {
	return {
		memberships: {
			eu: describeEu(record),
			schengen: describeSchengen(record),
			europol: describeEuropol(record),
		},
		declarations: { lisbon2023: describeLisbon(record), london2024: describeLondon(record) },
	};
}

function describeEu(country: Country): Membership {
	return { standing: country.eu.member ? 'full' : 'none', words: euWords(country) };
}

function describeSchengen(country: Country): Membership {
	const standings = { member: 'full', associated: 'partial', 'eu-not-yet': 'none', 'opt-out': 'none' } as const;
	return { standing: standings[country.schengen.relation], words: schengenWords(country) };
}

function describeEuropol(country: Country): Membership {
	const standings = { member: 'full', 'member-in-transition': 'partial', 'operational-agreement': 'partial' } as const;
	const { europol } = country;
	return {
		standing: europol ? standings[europol.relation] : 'none',
		words: europolWords(country),
		note: europol?.note,
	};
}

function describeLisbon({ declarations }: Country): Membership {
	const standings = {
		signed: { standing: 'full', words: 'Signed' },
		'not-listed': { standing: 'partial', words: 'Not on the newspaper’s list, which lacks one signature' },
		'did-not-sign': { standing: 'none', words: 'Did not sign' },
	} as const;
	return standings[declarations.lisbon2023];
}

function describeLondon({ declarations }: Country): Membership {
	return declarations.london2024 ? { standing: 'full', words: 'Named' } : { standing: 'none', words: 'Not named' };
}

/** A body or declaration that can be looked at alone: its name, and its counts in words. */
export interface CoalitionShow {
	id: Body | Declaration;
	name: string;
	words: string;
	/** What a full and a hollow bar stand for, with their counts: "22 members"; none where there is no such bar. */
	bars: Readonly<Partial<Record<'full' | 'partial', string>>>;
}

/** What a full and a hollow bar stand for, under each body and declaration. */
const BAR_WORDS: Readonly<Record<Body | Declaration, { full: string; partial: string; none: string }>> = {
	eu: { full: 'members', partial: '', none: 'not members' },
	schengen: { full: 'members', partial: 'associated', none: 'outside, or not yet in' },
	europol: {
		full: 'members',
		partial: 'with an agreement or in transition',
		none: 'for which we found no text on Europol',
	},
	lisbon2023: {
		full: 'signed, by one newspaper’s list',
		partial: 'not on that list, though one of them signed by the organisers’ count',
		none: 'did not sign',
	},
	london2024: { full: 'named as backing it', partial: '', none: 'not named' },
};

/** Counts the countries under each body and declaration. */
export function describeShows(countries: readonly Related[]): CoalitionShow[] {
	const describe = (id: Body | Declaration, name: string, standingOf: (country: Related) => Membership['standing']) => {
		const countBars = (standing: Membership['standing']) =>
			countries.filter((country) => standingOf(country) === standing).length;
		const parts = (['full', 'partial', 'none'] as const).flatMap((standing) => {
			const count = countBars(standing);
			const bar = { full: 'full bar', partial: 'hollow bar', none: 'no bar' }[standing];
			return count > 0 ? [`${count} ${BAR_WORDS[id][standing]} (${bar})`] : [];
		});
		const bars = (['full', 'partial'] as const).flatMap((standing) => {
			const count = countBars(standing);
			return count > 0 ? [[standing, `${count} ${BAR_WORDS[id][standing]}`] as const] : [];
		});
		return { id, name, words: `${name}: ${parts.join('; ')}`, bars: Object.fromEntries(bars) };
	};
	return [
		...BODIES.map((id) => describe(id, BODY_NAMES[id], ({ memberships }) => memberships[id].standing)),
		...DECLARATIONS.map((id) => describe(id, DECLARATION_NAMES[id], ({ declarations }) => declarations[id].standing)),
	];
}
