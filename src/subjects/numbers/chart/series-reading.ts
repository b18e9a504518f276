import type { Reading } from '../../../charts/chart.ts';
import { describeReading } from '../../../charts/chart-words.ts';
import { words } from '../../../words/words.ts';
import type { Series } from '../series.ts';

const { numbers: said } = words;
/** Of more columns than this, only those have name and figure that end a run, are highest, or are a fifth year. */
export const MOST_NAMED = 12;

/** How a series is read. */
export function describeMarks(
	form: Series['form'],
	parts: readonly { kind: 'periods' | 'break'; periods?: readonly unknown[] }[],
	segments: Parameters<typeof said.key>[0],
): Reading {
	const mark = form === 'pairs' ? 'dot' : form === 'statements' ? 'statement' : 'bar';
	const isLong = parts.some(({ periods = [] }) => periods.length > MOST_NAMED);
	return describeReading([
		said.reading[form],
		...(segments.length > 1 ? [said.key(segments)] : []),
		{ onPage: said.leads[mark] },
		...(form === 'columns' && isLong ? [said.someNamed] : []),
		...(parts.some(({ kind }) => kind === 'break') ? [said.rooms] : []),
	]);
}
