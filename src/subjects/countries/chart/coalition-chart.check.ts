import { group } from 'd3';
import type { Country, Hypothesis } from '../country.ts';
import { BODIES, type Membership } from '../membership.ts';
import type { ChartFault } from '../../../charts/chart.ts';
import { relate, listGroups } from './coalition-bodies.ts';
import type { CoalitionRecords } from './coalition-chart.model.ts';
import { TILE_POSITIONS } from './coalition-chart.tiles.ts';
import { addUp } from './coalition-sum.ts';
import { LANDS } from './coalition-map.layout.ts';

/** Every country has its tile and shape, one hypothesis bears the inferred, sums add up, and each way to stand has its words. */
export function checkCoalition({ countries, memberships, hypotheses }: CoalitionRecords): ChartFault[] {
	const fault = ({ id }: Country, field: string, value: string | undefined, message: string): ChartFault => ({
		kind: 'countries',
		record: id,
		field,
		value,
		message,
	});
	const sameCode = [...group(countries, ({ iso2 }) => iso2).values()].flatMap(([first, ...others]) =>
		others.map((country) =>
			fault(country, 'iso2', country.iso2, `is the code of ${first!.id} too: correct one of them`),
		),
	);
	const basis = countries.find((country) => country.basis)?.basis;
	const otherBasis = countries
		.filter((country) => country.basis && country.basis !== basis)
		.map((country) =>
			fault(country, 'basis', country.basis, `is not ${basis}, on which others rest: the chart draws one hypothesis`),
		);
	const unplaced = countries.flatMap((country) => {
		const { iso2 } = country;
		const lacks = (what: string, file: string) =>
			fault(country, 'iso2', iso2, `has no ${what}: have one added to src/subjects/countries/chart/${file}`);
		if (!TILE_POSITIONS.has(iso2)) return lacks('tile', 'coalition-chart.tiles.ts');
		return LANDS[iso2] ? [] : lacks('shape on the map', 'europe.json, which src/tools/simplify-map.ts writes');
	});
	return [
		...sameCode,
		...otherBasis,
		...unplaced,
		...checkMemberships(countries, memberships),
		...checkSums(countries, memberships, hypotheses),
	];
}

/** Each sum is of groups that there are, and makes as many as there are countries; others are of a wider circle that is told. */
function checkSums(
	countries: readonly Country[],
	memberships: readonly Membership[],
	hypotheses: readonly Hypothesis[],
): ChartFault[] {
	const groups = listGroups(countries, memberships);
	const most = Math.max(0, (hypotheses.find(({ wider }) => wider)?.wider?.countries ?? 0) - countries.length);
	return hypotheses.flatMap(({ id, sum }): ChartFault[] => {
		if (!sum) return [];
		const fault = (value: unknown, message: string): ChartFault[] => [
			{ kind: 'hypotheses', record: id, field: 'sum', value, message },
		];
		const unknown = sum.groups.find((name) => !groups.some((group) => group.id === name));
		if (unknown) return fault(unknown, 'is no group of memberships.yaml with a country in it');
		if ((sum.others ?? 0) > most)
			return fault(sum.others, 'needs more others than the circle that another hypothesis gives as `wider` has');
		const { total } = addUp(
			sum.groups.map((name) => groups.find((group) => group.id === name)!),
			sum.others,
		);
		return total === countries.length ? [] : fault(total, `is not ${countries.length}: correct its groups or others`);
	});
}

function checkMemberships(countries: readonly Country[], memberships: readonly Membership[]): ChartFault[] {
	const missing = BODIES.filter((body) => !memberships.some(({ id }) => id === body)).map((body): ChartFault => ({
		kind: 'memberships',
		message: `has no record ${body}, of which countries tell: add one`,
	}));
	const wordless = memberships.flatMap((membership): ChartFault[] => {
		const { id } = membership;
		const hasPartial = countries.some((country) => relate(country, memberships).get(id)?.standing === 'partial');
		return hasPartial && membership.says && !membership.says.partial
			? [
					{
						kind: 'memberships',
						record: id,
						field: 'says',
						message: 'has no "partial", and there are countries of which it is neither: say how they stand',
					},
				]
			: [];
	});
	return [...missing, ...wordless];
}
