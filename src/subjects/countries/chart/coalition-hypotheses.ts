import type { Country, Hypothesis } from '../country.ts';
import type { Membership } from '../membership.ts';
import { words } from '../../../words/words.ts';
import { listNames } from './coalition-words.ts';

const { hypotheses: say, sum } = words.countries;
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

/** The groups that add up to all countries, as far as there are any. */
export function describeSum(records: readonly Country[], memberships: readonly Membership[]) {
	const body = (id: Membership['id']) => memberships.find((membership) => membership.id === id);
	const [eu, schengen] = [body('eu'), body('schengen')];
	const called = {
		eu: eu && sum.eu(eu.counts.full, eu.name),
		schengenAssociated: schengen && sum.schengenAssociated(schengen.counts.partial ?? '', schengen.name),
		others: undefined,
	};
	return (['eu', 'schengenAssociated', 'others'] as const).flatMap((id) => {
		const countries = records.filter((record) => groupOf(record) === id);
		const named = countries.filter(({ evidence }) => evidence === 'named').length;
		const names = listNames(countries);
		const inWords = called[id] ? `${countries.length} ${called[id]}` : names;
		return countries.length > 0
			? [{ words: called[id] ?? names, inWords, named, inferred: countries.length - named }]
			: [];
	});
}

/** The most countries that the words of a hypothesis name; of more they give the number. */
const MOST_NAMED = 5;

/** A hypothesis with its number and what it makes of the countries. */
export function describeHypothesis(
	{ id, name, shortName, arithmetic, likelihood, reasoning, beyond, beyondShort, ...claims }: Hypothesis,
	number: number,
	countries: readonly { name: string; stands: Readonly<Record<string, Inclusion>> }[],
) {
	const select = (wanted: Inclusion) => countries.filter(({ stands }) => stands[id] === wanted);
	const counts = { in: select('in').length, possible: select('possible').length, out: select('out').length };
	const found = INCLUSIONS.filter((inclusion) => counts[inclusion] > 0);
	const parts = found.map((inclusion) => {
		const counted = say.counted[inclusion](counts[inclusion]);
		return counts[inclusion] <= MOST_NAMED ? say.named(counted, listNames(select(inclusion))) : counted;
	});
	const areAllIn = counts.in === countries.length;
	const counted = areAllIn ? say.all(counts.in) : say.some(countries.length, parts.join('; '));
	return {
		...{ id, number, name, shortName, arithmetic, likelihood, reasoning, counts },
		words: say.words(number, likelihood, arithmetic, counted),
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
