import type { Country, Membership } from '../../model/facts.ts';
import { euWords, europolWords, schengenWords } from '../../model/labels.ts';
import { STANDINGS_TO, isBody, type Body, type Standing } from '../../schemas/membership.ts';

/** A country's relation to a body on the day of the announcement, or to a later declaration. */
export interface Relation {
	standing: Standing;
	/** In a word or a few. */
	words: string;
	/** What readers need beside the words. */
	note?: string | undefined;
}

/** What a country had to do with each body and each later declaration, by the id of its record. */
export type Related = ReadonlyMap<string, Relation>;

/** What a body is called. */
export function nameOfBody(body: Body, memberships: readonly Membership[]): string {
	return memberships.find(({ id }) => id === body)?.name ?? body;
}

/** What a record says of bodies and declarations, in the order of these. */
export function relate(record: Country, memberships: readonly Membership[]): Related {
	const { eu, schengen, europol, declarations } = record;
	const bodies: Readonly<Record<Body, Relation>> = {
		eu: { standing: eu.member ? 'full' : 'none', words: euWords(record) },
		schengen: { standing: SCHENGEN_STANDINGS[schengen.relation], words: schengenWords(record) },
		europol: {
			standing: europol ? EUROPOL_STANDINGS[europol.relation] : 'none',
			words: europolWords(record),
			note: europol?.note,
		},
	};
	return new Map(
		memberships.map(({ id, says }) => {
			if (isBody(id)) return [id, bodies[id]];
			const standing = declarations.find(({ of }) => of === id)?.stands ?? 'none';
			return [id, { standing, words: says?.[standing] ?? '' }];
		}),
	);
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

/** A body or declaration that can be looked at alone: its name, and its counts in words. */
export interface CoalitionShow {
	id: string;
	name: string;
	words: string;
	/** What a full and a hollow bar stand for, with their counts: "22 members"; none where there is no such bar. */
	bars: Readonly<Partial<Record<'full' | 'partial', string>>>;
}

const BAR_NAMES: Readonly<Record<Standing, string>> = { full: 'full bar', partial: 'hollow bar', none: 'no bar' };

/** Counts the countries under each body and declaration. */
export function describeShows(countries: readonly Related[], memberships: readonly Membership[]): CoalitionShow[] {
	return memberships.map(({ id, name, counts }) => {
		const parts = STANDINGS_TO.flatMap((standing) => {
			const count = countries.filter((country) => country.get(id)?.standing === standing).length;
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
