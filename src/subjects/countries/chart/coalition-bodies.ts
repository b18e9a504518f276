import type { Country, Hypothesis } from '../country.ts';
import { formatDate } from '../../../text/dates.ts';
import { words } from '../../../words/words.ts';
import { isBody, type Body, type Membership, type MembershipLevel, type RELATIONS } from '../membership.ts';
import type { SumGroup } from './coalition-sum.ts';

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
function relationTo(body: Body, { eu, schengen, europol }: Country): (typeof RELATIONS)[number] {
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

const { hypotheses: say } = words.countries;
/** What a hypothesis makes of a country. */
export type Inclusion = Hypothesis['includes']['eu'];
const INCLUSIONS = ['in', 'possible', 'out'] as const;

/** A named country is in wherever its group is possible: a source says so, whatever the sum. */
export function includeCountry(record: Country, includes: Hypothesis['includes']): Inclusion {
	const inclusion = includes[groupOf(record)];
	return inclusion === 'possible' && record.evidence === 'named' ? 'in' : inclusion;
}

/** The group of a country that hypotheses speak of. */
function groupOf({ eu, schengen }: Country): keyof Hypothesis['includes'] {
	if (eu.member) return 'eu';
	return schengen.relation === 'associated' ? 'schengenAssociated' : 'others';
}

/** The groups of countries that can be added up, those of a sum first, in its order. */
export function listGroups(
	records: readonly Country[],
	memberships: readonly Membership[],
	sum: readonly string[] = [],
): SumGroup[] {
	const groups = memberships.flatMap(({ id: body, groups = [] }) =>
		groups.map(({ id, called, of }) => ({
			id,
			called,
			countries: records
				.filter((record) => isBody(body) && of.includes(relationTo(body, record)))
				.map((record) => record.id),
		})),
	);
	const placeOf = ({ id }: SumGroup) => sum.indexOf(id) + 1 || sum.length + 1;
	return groups.filter(({ countries }) => countries.length > 0).sort((a, b) => placeOf(a) - placeOf(b));
}

/** A group of a sum: how many of it are named and how many inferred, and all of it in words. */
export function describePart({ called, countries }: SumGroup, records: readonly Country[]) {
	const named = records.filter(({ id, evidence }) => evidence === 'named' && countries.includes(id)).length;
	const total = countries.length;
	return { words: called, inWords: total > 1 ? `${total} ${called}` : called, named, inferred: total - named };
}

/** A hypothesis with its number and what it makes of the countries. */
export function describeHypothesis(
	{ id, name, shortName, arithmetic, sum, wider, likelihood, reasoning, beyond, beyondShort, ...claims }: Hypothesis,
	number: number,
	countries: readonly { stands: Readonly<Record<string, Inclusion>> }[],
) {
	const select = (wanted: Inclusion) => countries.filter(({ stands }) => stands[id] === wanted);
	const counts = { in: select('in').length, possible: select('possible').length, out: select('out').length };
	const found = INCLUSIONS.filter((inclusion) => counts[inclusion] > 0);
	const areAllIn = counts.in === countries.length;
	return {
		...{ id, number, name, shortName, arithmetic, sum, wider, likelihood, reasoning, counts },
		// Never how many: claims do not weigh the same, and one text may speak for it and against it.
		claims: describeClaims(claims.for.length > 0, claims.against.length > 0),
		beyond: beyond ?? say.nothingBeyond,
		/** Whether its map would be that of the first hypothesis. */
		isAlike: beyond === undefined && areAllIn,
		/** How the squares of its small map stand, so that nobody counts, and what that cannot draw. */
		drawn: found.map((inclusion) => `${counts[inclusion]} ${say.inclusion[inclusion]}`).join(', '),
		undrawn: beyondShort,
	};
}

function describeClaims(speakFor: boolean, speakAgainst: boolean): string {
	if (speakFor) return speakAgainst ? say.claims.both : say.claims.for;
	return speakAgainst ? say.claims.against : say.claims.none;
}
