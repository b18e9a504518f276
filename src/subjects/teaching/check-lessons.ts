import { ofKind, type Placed } from '../../engine/placed.ts';
import { faultIn, type Fault } from '../../engine/fault.ts';
import type { RawRecords } from '../../engine/define-record.ts';

/** Cards of lessons show only figures that are there. */
export function checkLessons(placed: readonly Placed[], { series }: Pick<RawRecords, 'series'>): Fault[] {
	const points = new Set(series.flatMap(({ id, points: own }) => own.map((point) => pointKey(id, point))));
	// A series that is not there, or cannot be read, has a fault of its own.
	const known = new Set(series.map(({ id }) => id));
	return ofKind(placed, 'lessons').flatMap((record) =>
		record.value.sheet.tasks.flatMap(({ cards }, task) =>
			(cards?.figures ?? []).flatMap((figure, index) =>
				known.has(figure.series) && !points.has(pointKey(figure.series, figure))
					? faultIn(
							record,
							`sheet.tasks.${task}.cards.figures.${index}.period`,
							figure.period,
							'has no figure in that series and segment: write both as content/views/series.yaml has them, the period in quotation marks',
						)
					: [],
			),
		),
	);
}

function pointKey(series: string, { segment, period }: { segment: string; period: string }): string {
	return [series, segment, period].join(' ');
}
