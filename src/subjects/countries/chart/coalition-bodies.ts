import type { Country } from '../country.ts';
import { formatDate } from '../../../text/dates.ts';
import { MEMBERSHIP_LEVELS, isBody, type Body, type MembershipLevel, type Membership } from '../membership.ts';

/** A country's relation to a body on the day of the announcement, or to a later declaration. */
export interface Relation {
	standing: MembershipLevel;
	words: string;
	/** As the data files have it, where they say it in words. */
	data?: string | undefined;
	/** What readers need beside the words. */
	note?: string | undefined;
}

/** What a country had to do with each body and each later declaration, by the id of its record. */
export type Related = ReadonlyMap<string, Relation>;

/** What a body is called. */
export function nameOfBody(body: Body, memberships: readonly Membership[]): string {
	return memberships.find(({ id }) => id === body)?.name ?? body;
}

type Schengen = Country['schengen']['relation'];
type Europol = NonNullable<Country['europol']>['relation'];

const SCHENGEN: Readonly<Record<Schengen, Relation>> = {
	member: { standing: 'full', words: 'Member', data: 'member' },
	associated: { standing: 'partial', words: 'Associated country, in the area', data: 'associated' },
	'eu-not-yet': { standing: 'none', words: 'Not yet in the area, bound to join', data: 'not yet in, bound to join' },
	'opt-out': { standing: 'none', words: 'Outside the area, by an opt-out', data: 'outside, by an opt-out' },
};
const EUROPOL: Readonly<Record<Europol | 'not-found', Relation>> = {
	member: { standing: 'full', words: 'Member', data: 'member' },
	'member-in-transition': { standing: 'partial', words: 'Takes part, in transition', data: 'member in transition' },
	'operational-agreement': {
		standing: 'partial',
		words: 'Works with it under an agreement',
		data: 'works with it under an agreement',
	},
	'not-found': { standing: 'none', words: 'Not found in the texts we read', data: 'no text found' },
};

/** What a record says of bodies and declarations, in the order of these. */
export function relate(record: Country, memberships: readonly Membership[]): Related {
	const { eu, schengen, europol, declarations } = record;
	const ofEuropol = EUROPOL[europol?.relation ?? 'not-found'];
	const ofSchengen = SCHENGEN[schengen.relation];
	const bodies: Readonly<Record<Body, Relation>> = {
		eu: eu.member
			? { standing: 'full', words: eu.joined ? `Member since ${eu.joined}` : 'Member' }
			: { standing: 'none', words: eu.left ? `Not a member: left on ${formatDate(eu.left)}` : 'Not a member' },
		schengen: { ...ofSchengen, words: `${ofSchengen.words}${schengen.since ? ` since ${schengen.since}` : ''}` },
		europol: { ...ofEuropol, words: europol?.inWords ?? ofEuropol.words, note: europol?.note },
	};
	return new Map(
		memberships.map(({ id, says, data }) => {
			if (isBody(id)) return [id, bodies[id]];
			const standing = declarations.find(({ of }) => of === id)?.stands ?? 'none';
			return [id, { standing, words: says?.[standing] ?? '', data: data?.words[standing] }];
		}),
	);
}

/** A body or declaration that can be looked at alone: its name, and its counts in words. */
export interface CoalitionShow {
	id: string;
	name: string;
	words: string;
	/** What a full and a hollow bar stand for, with their counts: "22 members"; none where there is no such bar. */
	bars: Readonly<Partial<Record<'full' | 'partial', string>>>;
}

const BAR_NAMES: Readonly<Record<MembershipLevel, string>> = {
	full: 'full bar',
	partial: 'hollow bar',
	none: 'no bar',
};

/** Counts the countries under each body and declaration. */
export function describeShows(countries: readonly Related[], memberships: readonly Membership[]): CoalitionShow[] {
	return memberships.map(({ id, name, counts }) => {
		const parts = MEMBERSHIP_LEVELS.flatMap((standing) => {
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
