import type { Country } from '../country.ts';
import { formatDate } from '../../../text/dates.ts';
import { words } from '../../../words/words.ts';
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

const { relations } = words.countries;
const SCHENGEN = { member: 'full', associated: 'partial', 'eu-not-yet': 'none', 'opt-out': 'none' } as const;
const EUROPOL = {
	member: 'full',
	'member-in-transition': 'partial',
	'operational-agreement': 'partial',
	'not-found': 'none',
} as const;

/** What a record says of bodies and declarations, in the order of these. */
export function relate({ eu, schengen, europol, declarations }: Country, memberships: readonly Membership[]): Related {
	const toEuropol = europol?.relation ?? 'not-found';
	const ofSchengen = relations.schengen[schengen.relation];
	const bodies: Readonly<Record<Body, Relation>> = {
		eu: eu.member
			? { standing: 'full', words: relations.eu.member(eu.joined) }
			: { standing: 'none', words: relations.eu.not(eu.left && formatDate(eu.left)) },
		schengen: {
			standing: SCHENGEN[schengen.relation],
			...ofSchengen,
			...(schengen.since && { words: relations.since(ofSchengen.words, schengen.since) }),
		},
		europol: {
			standing: EUROPOL[toEuropol],
			...relations.europol[toEuropol],
			...(europol?.inWords && { words: europol.inWords }),
			note: europol?.note,
		},
	};
	return new Map(
		memberships.map(({ id, says, data }) => {
			if (isBody(id)) return [id, bodies[id]];
			const standing = declarations.find(({ of }) => of === id)?.stands ?? 'none';
			return [id, { standing, words: says?.[standing] ?? '', data: data?.words[standing] }];
		}),
	);
}

/** The bodies and declarations that can be looked at alone, with the countries under each in words. */
export function describeShows(countries: readonly Related[], memberships: readonly Membership[]) {
	return memberships.map(({ id, name, counts }) => {
		const parts = MEMBERSHIP_LEVELS.flatMap((standing) => {
			const count = countries.filter((country) => country.get(id)?.standing === standing).length;
			return count > 0 ? [[standing, `${count} ${counts[standing] ?? ''}`] as const] : [];
		});
		return {
			id,
			name,
			words: `${name}: ${parts.map(([standing, counted]) => `${counted} (${relations.bars[standing]})`).join('; ')}`,
			/** What a full and a hollow bar stand for, with their counts: "22 members"; none where there is no such bar. */
			bars: Object.fromEntries(parts.filter(([standing]) => standing !== 'none')) as Partial<
				Record<MembershipLevel, string>
			>,
		};
	});
}
