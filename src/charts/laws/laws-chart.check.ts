import type { LawStep } from '../../model/facts.ts';
import { formatDate } from '../../text/dates.ts';
import type { ChartFault } from '../chart.ts';
import type { LawRecords } from './laws-chart.model.ts';

/** Every stage is shown by its facts: they give its date, and for a law that applies they name since when. */
export function checkLaws({ laws }: LawRecords): ChartFault[] {
	return laws.flatMap(({ id, stages }) =>
		stages.flatMap((step, index) =>
			faultsOf(step).map((fault): ChartFault => ({
				kind: 'laws',
				record: id,
				...fault,
				field: `stages.${index}.${fault.field}`,
			})),
		),
	);
}

function faultsOf({
	stage,
	from,
	facts,
	grounds,
	isCommenced,
}: LawStep): { field: string; value: string; message: string }[] {
	const named = facts.join(', ');
	return [
		...(grounds.includes(formatDate(from))
			? []
			: [
					{
						field: 'from',
						value: from,
						message: `is not given by ${named}: name a fact whose date, text or passage says "${formatDate(from)}", or correct the date`,
					},
				]),
		...(stage === 'applies' && !isCommenced
			? [
					{
						field: 'facts',
						value: named,
						message: 'does not show that the law applies: name a fact with a "commencement", or write "passed"',
					},
				]
			: []),
	];
}
