import type { Series } from '../series.ts';
import { startSentence } from '../../../text/words.ts';
import type { Reading } from '../../../charts/chart.ts';
import { describeReading, type ReadingSentence } from '../../../charts/reading.ts';

/** What the marks of each form are. */
const READING: Readonly<Record<Series['form'], string>> = {
	bars: 'Time runs downwards. The length of a bar is the figure, from nought.',
	columns:
		'Time runs to the right, or downwards where there is little room. The length of a bar is the figure, from nought.',
	index:
		'The empty bar is the first year; the number at each other bar is its change since then. Each change is the source’s own, like for like. The counts beside are not what is drawn, and do not count the same from year to year: a larger count can have a shorter bar.',
	parts:
		'The length of a bar is the whole, from nought. The solid part of it is what the key names; the striped part is the rest.',
	statements:
		'Time runs downwards, in order of date and not to scale. All figures are in letters of one size: size and place say nothing of how large they are. Each counts something else, so nothing joins one with another.',
	pairs:
		'The dots of one date are what was said at once. The further right a dot, the larger the figure, from nought. Dates are not evenly apart, though they stand so. Nothing joins one dot with another.',
};

/** Of more columns than this, only those have name and figure that end a run, are highest, or are a fifth year. */
export const MOST_NAMED = 12;

/** How a series is read. */
export function describeMarks(
	{ form }: Series,
	parts: readonly { kind: 'periods' | 'break'; periods?: readonly unknown[] }[],
	segments: readonly { form: string; shows: string }[],
): Reading {
	const isPairs = form === 'pairs';
	const mark = isPairs ? 'dot' : form === 'statements' ? 'statement' : 'bar';
	const sentences: ReadingSentence[] = [
		READING[form],
		{
			onPage: `Each ${mark} leads to its row in the table, with ${form === 'statements' ? '' : 'every digit and '}its source.`,
		},
	];
	if (form === 'columns' && parts.some(({ periods = [] }) => periods.length > MOST_NAMED))
		sentences.push(
			'Of so many bars only some have their figure, and where time runs downwards the shortest at the beginning share a row; the table has them all.',
		);
	if (segments.length > 1 && form !== 'parts')
		sentences.push(
			isPairs
				? 'Filled and empty dots count different people.'
				: 'What is filled in another way is counted in another way.',
		);
	if (parts.some(({ kind }) => kind === 'break'))
		sentences.push(
			'A shaded room with a torn edge and words at its head is a change in what is counted: figures in it must not be compared with those before it as one series.',
		);
	const key = segments.map(({ form, shows }) => `${startSentence(form)}: ${shows}`).join('. ');
	const keys = segments.length > 1 ? [`${key}.`] : [];
	return describeReading(sentences, keys);
}
