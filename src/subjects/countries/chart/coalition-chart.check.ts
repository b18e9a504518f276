import { group } from 'd3';
import type { Country } from '../country.ts';
import { BODIES, type Membership } from '../membership.ts';
import type { ChartFault } from '../../../charts/chart.ts';
import { relate } from './coalition-bodies.ts';
import type { CoalitionRecords } from './coalition-chart.model.ts';
import { TILE_POSITIONS } from './coalition-chart.tiles.ts';
import { LANDS } from './coalition-map.layout.ts';

/** Every country has its tile and shape, one hypothesis bears the inferred, and each way to stand has its words. */
export function checkCoalition({
	countries,
	memberships,
}: Pick<CoalitionRecords, 'countries' | 'memberships'>): ChartFault[] {
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
	return [...sameCode, ...otherBasis, ...unplaced, ...checkMemberships(countries, memberships)];
}

function checkMemberships(countries: readonly Country[], memberships: readonly Membership[]): ChartFault[] {
	const missing = BODIES.filter((body) => !memberships.some(({ id }) => id === body)).map((body): ChartFault => ({
		kind: 'memberships',
		message: `has no record ${body}, of which countries tell: add one`,
	}));
	const wordless = memberships.flatMap((membership): ChartFault[] => {
		const { id } = membership;
		const hasPartial = countries.some((country) => relate(country, memberships).get(id)?.standing === 'partial');
		return (['counts', 'says'] as const)
			.filter((field) => hasPartial && membership[field] && !membership[field].partial)
			.map((field) => ({
				kind: 'memberships',
				record: id,
				field,
				message: 'has no "partial", and there are countries that take part without being members: say what they are',
			}));
	});
	return [...missing, ...wordless];
}
