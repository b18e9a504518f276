import { resolvePlaceholder } from '../../../engine/placeholder.ts';
import { describePeriod, startMonthOf } from '../../../engine/period.ts';
import { words } from '../../../words/words.ts';
import type { Series, SeriesPoint } from '../series.ts';
import { BASE, labelPoint, measureOf } from './series-chart.model.ts';
import { abbreviatePeriod } from './series-words.ts';

const { numbers: said } = words;

/** A series in small: one figure, what it counts and what it is not, and all its columns. */
export type SmallSeries = NonNullable<ReturnType<typeof describeSmall>>;

/** The series that have one figure for the head of their page. */
export const listSmall = (series: readonly Series[]): SmallSeries[] =>
	series.flatMap((one) => describeSmall(one) ?? []);

function describeSmall(series: Series) {
	const { inShort, points, breaks, base } = series;
	const point = inShort && resolvePlaceholder(series, inShort.figure);
	if (!point) return undefined;
	const { by, counts, isNot } = inShort;
	const label = labelPoint(point, series);
	// A change says nothing without its time.
	const years = base && (startMonthOf(point.period) - startMonthOf(base)) / 12;
	const figure = years ? said.inYears(label, years) : label;
	const changes = breaks.map(({ from }) => startMonthOf(from));
	const oneEach = [...new Set(points.map(({ period }) => period))].map((period) => {
		const same = points.filter((one) => one.period === period);
		return same.find(({ segment }) => segment === point.segment) ?? same[0]!;
	});
	const highest = Math.max(...oneEach.map(measureOf), base ? BASE : 1);
	const ageOf = ({ period }: SeriesPoint) => changes.filter((month) => month <= startMonthOf(period)).length;
	return {
		figure,
		by,
		counts,
		isNot,
		when: abbreviatePeriod(point.period),
		inWords: said.small(figure, counts, describePeriod(point.period), by, isNot),
		/** The year that all others are measured by, as a share of the highest, where these are changes since it. */
		base: base && BASE / highest,
		/** One a period, each as a share of the highest; whether it is the figure, and how often the counting had changed before. */
		columns: oneEach.map((one) => ({ share: measureOf(one) / highest, isFigure: one === point, age: ageOf(one) })),
	};
}
