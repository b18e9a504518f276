import type { Columns } from './columns.ts';
import { forms } from './forms.ts';

const { plural, list, number } = forms;
const millions = new Intl.NumberFormat(forms.tag, { maximumFractionDigits: 1 });

/** English words of `numbers`. */
export const numbers = {
	/** "about" and the other words by which a source rounds. */
	rounded: (rounding: string | false | undefined, figure: string) => [rounding, figure].filter(Boolean).join(' '),
	million: (count: number) => `${millions.format(count)} million`,
	/** Figures in the unit that is said once, and that unit. */
	plainMillions: (count: number) => millions.format(count),
	rough: (count: number, digits: number) =>
		new Intl.NumberFormat(forms.tag, { maximumSignificantDigits: digits }).format(count),
	withNoun: (figure: string, noun: string) => `${figure} ${noun}`,
	millionsOf: (things: string) => `Millions of ${things}`,
	thousandsOf: (things: string) => `Thousands of ${things}`,
	/** What is counted, without its time: "reports" of "reports per calendar year". */
	noun: (unit: string) => unit.split(' per ')[0]!,
	span: (from: string, to: string) => `${from} to ${to}`,
	notDrawn: (years: string[]) => `${years.join(' to ')}: not drawn`,
	firstYear: 'first year',
	measure: (unit: string, { since, isRounded, by }: { since: string | undefined; isRounded: boolean; by: string }) =>
		`${unit}${since ? `: change since ${since}` : ''}${isRounded && !unit.includes('rounded') ? ', all rounded' : ''}. ${by}.`,
	countedBy: (publisher: string) => `Counted by: ${publisher}`,
	saidBy: (publisher: string) => `Said by: ${publisher}`,
	caption: (title: string, unit: string) => `${title}: ${unit}`,
	counted: (label: string) => `${label} counted`,
	mark: (period: string, label: string, what: string) => `${period}: ${label} ${what}`,
	known: (head: string, standing: string) => `${head}: ${standing}`,
	parts: (parts: readonly { name: string; value: number }[]) =>
		list(parts.map(({ name, value }) => `${number(value)} ${name}`)),
	/** A figure in the description of a drawing. */
	inPeriod: (label: string, period: string, covers: string | undefined) =>
		`${label} in ${period}${covers ? ` (${covers})` : ''}`,
	many: (count: string, said: Record<'first' | 'last' | 'lowest' | 'highest', string>) =>
		`${count} figures, from ${said.first} to ${said.last}; the lowest is ${said.lowest}, the highest ${said.highest}`,
	ofSegment: (name: string, figures: string) => `${name}: ${figures}.`,
	weakAlone: (mark: string, periods: string) => `Known from ${mark} alone: ${periods}.`,
	sourceOf: (periods: string[]) =>
		`${plural(periods.length, { one: 'Figure', other: 'Figures' })} for ${periods.length > 2 ? `${periods[0]} to ${periods.at(-1)}` : list(periods)}`,
	sourceOfChange: 'The change in counting',
	/** Several periods in one row of the drawing. */
	until: (period: string) => `to ${period}:`,
	folded: (periods: string, figures: string, unit: string) =>
		`${periods}: ${figures} ${unit}. Each figure is in the table.`,
	/** The figure with what it counts and covers. */
	whole: (label: string, tag?: string, covers?: string) =>
		[label, tag, covers && `(${covers})`].filter(Boolean).join(' '),
	share: (share: number, rest?: string) => [`${Math.round(share * 100)}%`, rest].filter(Boolean).join(' '),
	withShare: (label: string, share: string) => `${label} (${share})`,
	change: (change: number) => `${change > 0 ? '+' : change < 0 ? '−' : ''}${Math.abs(change)}%`,
	/** A statement. */
	stated: (date: string, words: string) => `${date}: ${words}`,
	statedBy: (date: string, by: string, words: string) => `${date}, ${by}: ${words}`,
	wasCounted: (counts: string) => `What was counted: ${counts}`,
	byAndKnown: (by: string, standing: string) => `${by}. ${standing}.`,
	/** In the head of the page. */
	shortYear: (year: string) => `’${year.slice(-2)}`,
	countedAnew: (from: string) => `since ${from} counted another way`,
	isNot: (figure: string, isNot: readonly string[]) => `${figure}, ${list(isNot)}.`,
	allFigures: 'All figures, with their sources',
	/** How each form is read. */
	reading: {
		columns:
			'Time runs to the right, or downwards where there is little room. The length of a bar is the figure, starting from nought.',
		index:
			'The empty bar is the first year, and the number at each of the others is its change since then. Each change is the source’s own, like for like. The counts beside the bars are not what is drawn. They do not count the same thing from year to year, so a larger count can have a shorter bar.',
		parts:
			'The length of a bar is the whole, starting from nought. The filled part of it is named below, and what is left is empty.',
		statements:
			'Time runs downwards, in order of date but not to scale. All the figures are printed in one size, and neither size nor place says how large they are. Each counts something different, so nothing joins one to another.',
		pairs:
			'Dots at the same date were given together. The further right a dot, the larger the figure, starting from nought. The dates are drawn evenly apart, though they are not. Nothing joins one dot to another.',
	},
	leads: {
		bar: 'Each bar leads to its row in the table, with every digit and its source.',
		dot: 'Each dot leads to its row in the table, with every digit and its source.',
		statement: 'Each statement leads to its row in the table, with its source.',
	},
	someNamed:
		'With so many bars, only some carry their figure, and where time runs downwards the shortest at the beginning share a row. The table gives every figure.',
	rooms:
		'A shaded area with a torn edge and words at its head marks a change in what is counted, so figures in it must not be compared with those before it as one series.',
	key: (marks: readonly { form: 'solid' | 'pale' | 'open'; shows: string }[]) =>
		`${marks.map(({ form, shows }) => `${{ solid: 'Filled', pale: 'Pale', open: 'Empty' }[form]}: ${shows}`).join('. ')}.`,
	/** Heads of its table. */
	heads: { period: 'Period', counted: 'What is counted', figure: 'Figure', note: 'Note' },
	statedHeads: ['Date', 'Who said it', 'What was counted', 'In which words'],
	description: (counts: string, measure: string) => `${counts} ${measure}`,
	/** Titles and descriptions of the columns of its data. */
	columns: (unit: string, segments: readonly { id: string; name: string }[]) =>
		({
			period: ['Period', 'Year (2020), year to March (2020/21), quarter (2020-Q3) or month (2020-09).'],
			segment: [
				'Way of counting',
				`Rows with different words here must not be joined: ${segments.map(({ id, name }) => `"${id}": ${name}`).join('; ')}.`,
			],
			value: ['Figure', `${unit}.`],
			rounded: ['Rounded', 'How the source rounds the figure: "about", "over", "nearly". Empty where it is exact.'],
		}) satisfies Columns,
	partColumn: (name: string): [string, string] => [
		`Of these, ${name}`,
		`Part of the figure: ${name}. The parts add up to the figure.`,
	],
	coversColumn: { covers: ['Covers', 'What or whom this figure covers.'] } satisfies Columns,
	noteColumn: { note: ['Note', 'What readers need beside the figure.'] } satisfies Columns,
	statedColumns: {
		id: ['Id', 'Permanent id of the row, part of its address on the page.'],
		date: ['Date', 'When it was said: a day (2020-04-03), a month (2019-05) or a year.'],
		by: ['Who said it', 'Who said it, and where it was read.'],
		words: ['In which words', 'The figure as it was stated. No two rows may be compared.'],
		counts: ['What was counted', 'Something different in each row.'],
	} satisfies Columns,
	/** The sheet on reading figures. */
	sheet: {
		cautions: 'Before you believe a figure',
		counts: 'What is counted, and what is not',
		countsTable: 'what is counted',
		countsHeads: ['Figure', 'It counts', 'It does not mean'],
		rates: 'When a small error meets a large number',
		ratesTable: 'rates of false alarms',
		ratesHeads: ['Rate of false alarms', 'Where from', 'False alarms', 'Of 100 alarms, how many are right'],
		invented: 'Invented numbers.',
	},
};
