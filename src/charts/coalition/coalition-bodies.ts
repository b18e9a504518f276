import type { Country, Membership } from '../../model/facts.ts';
import { euWords, europolWords, schengenWords } from '../../model/labels.ts';
import { BODIES, DECLARATIONS, type Body, type Declaration } from '../../schemas/membership.ts';

/** How a country stands to a body or a declaration. `partial`: takes part without being a member. `none`: neither. */
export type Standing = 'full' | 'partial' | 'none';

/** A country's relation to a body on the day of the announcement, or to a later declaration. */
export interface Relation {
	standing: Standing;
	/** In a word or a few. */
	words: string;
	/** What readers need beside the words. */
	note?: string | undefined;
}

/** What a country had to do with each body and each later declaration. */
export type Related = Readonly<Record<Body | Declaration, Relation>>;

/** What a record says of bodies and declarations. */
export function relate(record: Country, memberships: readonly Membership[]): Related {
	const { eu, schengen, europol, declarations } = record;
	const ofDeclaration = (id: Declaration, standing: Standing): Relation => ({
		standing,
		words: memberships.find((membership) => membership.id === id)?.says?.[standing] ?? '',
	});
	return {
		eu: { standing: eu.member ? 'full' : 'none', words: euWords(record) },
		schengen: { standing: SCHENGEN_STANDINGS[schengen.relation], words: schengenWords(record) },
		europol: {
			standing: europol ? EUROPOL_STANDINGS[europol.relation] : 'none',
			words: europolWords(record),
			note: europol?.note,
		},
		lisbon2023: ofDeclaration('lisbon2023', LISBON_STANDINGS[declarations.lisbon2023]),
		london2024: ofDeclaration('london2024', declarations.london2024 ? 'full' : 'none'),
	};
}

const SCHENGEN_STANDINGS: Readonly<Record<Country['schengen']['relation'], Standing>> = {
	member: 'full',
	associated: 'partial',
	'eu-not-yet': 'none',
	'opt-out': 'none',
};
const EUROPOL_STANDINGS: Readonly<Record<NonNullable<Country['europol']>['relation'], Standing>> = {
	member: 'full',
	'member-in-transition': 'partial',
	'operational-agreement': 'partial',
};
const LISBON_STANDINGS: Readonly<Record<Country['declarations']['lisbon2023'], Standing>> = {
	signed: 'full',
	'not-listed': 'partial',
	'did-not-sign': 'none',
};

/** A body or declaration that can be looked at alone: its name, and its counts in words. */
export interface CoalitionShow {
	id: Body | Declaration;
	name: string;
	words: string;
	/** What a full and a hollow bar stand for, with their counts: "22 members"; none where there is no such bar. */
	bars: Readonly<Partial<Record<'full' | 'partial', string>>>;
}

const BAR_NAMES: Readonly<Record<Standing, string>> = { full: 'full bar', partial: 'hollow bar', none: 'no bar' };

/** Counts the countries under each body and declaration. */
export function describeShows(countries: readonly Related[], memberships: readonly Membership[]): CoalitionShow[] {
	return inOrder(memberships).map(({ id, name, counts }) => {
		const parts = (['full', 'partial', 'none'] as const).flatMap((standing) => {
			const count = countries.filter((country) => country[id].standing === standing).length;
			return count > 0 ? [[standing, `${count} ${counts[standing] ?? ''}`] as const] : [];
		});
		return {
			id,
			name,
			words: `${name}: ${parts.map(([standing, words]) => `${words} (${BAR_NAMES[standing]})`).join('; ')}`,
			bars: Object.fromEntries(parts.filter(([standing]) => standing !== 'none')),
		};
	});
}

/** The records in the order of the columns. */
function inOrder(memberships: readonly Membership[]): Membership[] {
	return [...BODIES, ...DECLARATIONS].flatMap((id) => memberships.find((membership) => membership.id === id) ?? []);
}
