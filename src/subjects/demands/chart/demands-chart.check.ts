import type { Ask } from '../ask.ts';
import type { ChartFault } from '../../../charts/chart.ts';

/** One picture has one date: every judgement must reach to the same month as the first. */
export function checkDemands(asks: readonly Ask[]): ChartFault[] {
	const first = asks[0]?.judgement.asOf;
	return asks
		.filter(({ judgement }) => judgement.asOf !== first)
		.map(({ id, judgement }) => ({
			kind: 'asks',
			record: id,
			field: 'judgement.asOf',
			value: judgement.asOf,
			message: `is not the month of the first demand, ${first}: the chart shows all judgements as of one month, bring them to the same`,
		}));
}
