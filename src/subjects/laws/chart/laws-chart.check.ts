import type { LawStep } from '../law.ts';
import { formatDate } from '../../../text/dates.ts';
import type { ChartFault } from '../../../charts/chart.ts';
import type { LawRecords } from './laws-chart.model.ts';

/** Every stage is said by its fact: it gives its date, and for a law that applies it names since when. */
export function checkLaws({ laws }: LawRecords): ChartFault[] {
	return laws.flatMap(({ id, stages }) =>
		stages.flatMap((step, index) =>
			faultsOf(step).map(({ field, ...fault }): ChartFault => ({
				kind: 'laws',
				record: id,
				field: `stages.${index}.${field}`,
				...fault,
			})),
		),
	);
}

function faultsOf({ stage, from, facts, grounds, isCommenced }: LawStep) {
	const faults: { field: string; value: string; message: string }[] = [];
	const named = facts.join(', ');
	const date = formatDate(from);
	if (!grounds.includes(date)) {
		const message = `is not given by ${named}: name the fact whose date or text says "${date}", or correct the date`;
		faults.push({ field: 'from', value: from, message });
	}
	if (stage === 'applies' && !isCommenced) {
		const message = 'does not show that the law applies: name a fact with a "commencement", or write "passed"';
		faults.push({ field: 'facts', value: named, message });
	}
	return faults;
}
