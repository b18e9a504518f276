import type { z } from 'zod';
import { defineRecord } from '../../engine/define-record.ts';
import { withFact, type Evidence } from '../../evidence/ledger.ts';
import { pointSchema, seriesRecord } from './series-fields.ts';
import { checkSeries } from './series-rules.ts';
import type { RawSeriesStatement } from './statement.ts';

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
