import type { z } from 'zod';
import { defineRecord } from '../../engine/define-record.ts';
import { withFact, type Evidence } from '../../evidence/ledger.ts';
import { pointSchema, seriesRecord } from './series-fields.ts';
import { checkSeries } from './series-rules.ts';
import type { RawSeriesStatement } from './statement.ts';
import { notGivenIn } from '../../text/given-numbers.ts';
import { numeralsIn } from '../../text/numerals.ts';
import type { Ground } from '../../engine/check.ts';
import { ofKind } from '../../engine/placed.ts';
import { faultIn, type Fault } from '../../engine/fault.ts';

export const seriesSchema = seriesRecord.superRefine(checkSeries);
export type RawSeries = z.infer<typeof seriesSchema>;
export type RawSeriesPoint = z.infer<typeof pointSchema>;
export type SeriesPoint = RawSeriesPoint & Evidence;
type SeriesBreak = RawSeries['breaks'][number] & Evidence;
/** What was stated, at the date of its fact. */
export type SeriesStatement = RawSeriesStatement & Evidence & { date: string };
export type Series = Omit<RawSeries, 'points' | 'breaks' | 'statements'> & {
	points: SeriesPoint[];
	breaks: SeriesBreak[];
	statements: SeriesStatement[];
};

export const SERIES = defineRecord({
	kind: 'series',
	path: 'content/views/series.yaml',
	called: 'a series',
	schema: seriesSchema,
	join: (series, ledger): Series => ({
		...series,
		points: series.points.map(withFact(ledger)),
		breaks: series.breaks.map((one) => ({ ...one, ...ledger.told(one.facts) })),
		statements: series.statements.map((one) => ({ ...withFact(ledger)(one), date: ledger.dateOf([one.fact]) })),
	}),
});
declare module '../../engine/define-record.ts' {
	interface Kinds {
		series: typeof SERIES;
	}
}

/** Points and statements of a series whose fact was not counted by anybody. */
export function undrawablePoints({ raw: { facts }, placed }: Pick<Ground, 'raw' | 'placed'>): Fault[] {
	const undrawable = new Set(facts.flatMap(({ id, inference, search }) => (inference || search ? id : [])));
	const message = 'cannot be drawn: a point is read or reported, and this fact is inferred or was not found';
	return ofKind(placed, 'series').flatMap((series) =>
		(['points', 'statements'] as const).flatMap((field) =>
			series.value[field].flatMap(({ fact }, index) =>
				undrawable.has(fact) ? [faultIn(series, `${field}.${index}.fact`, fact, message)] : [],
			),
		),
	);
}

/** Points without their figure in the text or a passage of their fact (sums in tenths of a million; of a row "for each year from …" the ends), and statements out of order or with numbers of their own. */
export function unfoundedFigures({ raw: { facts }, placed }: Pick<Ground, 'raw' | 'placed'>): Fault[] {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	return ofKind(placed, 'series').flatMap((series) => {
		const { points, statements } = series.value;
		const unfounded = points.flatMap((point, index) => {
			const { text = '', support } = byId.get(point.fact) ?? {};
			const row = points.filter(({ fact, segment }) => fact === point.fact && segment === point.segment);
			const isInRow = /\bfor each (?:year|quarter|month) from\b/.test(text) && point !== row[0] && point !== row.at(-1);
			if (!support || isInRow) return [];
			const forms = [`${point.rounded ?? ''} ${point.value}`];
			if (point.parts) forms.push(`${(point.value / 1e6).toFixed(1)} million`);
			const grounds = [text, ...support.map(({ passage = '' }) => passage)];
			if (forms.some((form) => notGivenIn(form, grounds).length === 0)) return [];
			const message = `stands neither in the text nor in a passage of ${point.fact}: write the figure that the fact gives, or name the fact that gives this one`;
			return [faultIn(series, `points.${index}.value`, String(point.value), message)];
		});
		let before = '';
		const unstated = statements.flatMap(({ fact: name, words }, index): Fault[] => {
			const fact = byId.get(name);
			if (!fact) return [];
			const fault = (field: string, value: string, message: string) => [
				faultIn(series, `statements.${index}.${field}`, value, message),
			];
			if (!fact.date || fact.date.includes('/'))
				return fault('fact', name, 'has no single date, and a statement is drawn at it: name a fact that has');
			if (fact.date < before)
				return fault('fact', name, `is of ${fact.date}, and stands after ${before}: put statements in order of date`);
			before = fact.date;
			const given = new Set(numeralsIn(fact.text).map(({ value }) => value));
			const astray = numeralsIn(words).find(({ value }) => !given.has(value));
			if (!astray) return [];
			const message = `holds the number ${astray.written}, which ${name} does not give: write it as the fact has it`;
			return fault('words', words, message);
		});
		return [...unfounded, ...unstated];
	});
}
