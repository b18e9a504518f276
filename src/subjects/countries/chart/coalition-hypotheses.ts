import type { Country, Hypothesis } from '../country.ts';
import { isBody, type Membership } from '../membership.ts';
import { words } from '../../../words/words.ts';
import { relationTo } from './coalition-bodies.ts';
import type { SumGroup } from './coalition-sum.ts';

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
