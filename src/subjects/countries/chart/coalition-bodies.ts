import type { Country } from '../country.ts';
import { formatDate } from '../../../text/dates.ts';
import { words } from '../../../words/words.ts';
import { isBody, type Body, type Membership, type MembershipLevel, type RELATIONS } from '../membership.ts';

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

/** How a country stands to a body, as groups of its record name it. */
export function relationTo(body: Body, { eu, schengen, europol }: Country): (typeof RELATIONS)[number] {
	if (body === 'schengen') return schengen.relation;
	if (body === 'europol') return europol?.relation ?? 'none';
	return eu.member ? 'member' : eu.left ? 'left' : 'none';
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
