import type { ChartFault } from '../chart.ts';
import { placeTimeline } from './timeline-chart.layout.ts';
import { buildTimeline, type TimelineRecords } from './timeline-chart.model.ts';
import type { PlacedTimeline } from './timeline-chart.placed.ts';
import { UPRIGHT_ROWS } from './timeline-upright.layout.ts';

/** The widths of the narrow and of the wide form. */
export const NARROW_PX = 256;
export const WIDE_PX = 720;

/**
 * Every event lies in the time that is drawn, and the narrow form has room for all. That none lies after the evidence is
 * checked with the dates of all records.
 */
export function checkTimeline(records: TimelineRecords): ChartFault[] {
	const { events, cut } = records;
	const [firstYear = 0] = cut.eras;
	const tooEarly = events
		.filter(({ date }) => Number(date.slice(0, 4)) < firstYear)
		.map(({ id, date }): ChartFault => ({
			kind: 'events',
			record: id,
			field: 'facts',
			value: date,
			message: `lies before ${firstYear}, where the timeline begins: leave the event out, or begin "eras" and "columns" earlier in content/views/timeline.yaml`,
		}));
	if (tooEarly.length > 0) return tooEarly;
	const timeline = buildTimeline(records);
	const { rows } = placeTimeline(timeline, { form: 'narrow', widthPx: NARROW_PX });
	const crowded = rows > UPRIGHT_ROWS;
	return [
		...namesBeyond(placeTimeline(timeline, { form: 'wide', widthPx: WIDE_PX })),
		...(crowded
			? [
					{
						kind: 'events' as const,
						message: `holds more events close together than the narrow timeline has room for, ${rows} rows of ticks where ${UPRIGHT_ROWS} fit: leave some out`,
					},
				]
			: []),
	];
}

/** Names that run out of the wide form, at its first years. */
function namesBeyond({ years }: PlacedTimeline): ChartFault[] {
	return years
		.flatMap(({ names }) => names)
		.filter(({ box }) => box.x < 0)
		.map(({ mark }) => ({
			kind: 'events',
			record: mark.id,
			field: 'shortTitle',
			value: mark.shortTitle,
			message:
				'has no room beside its date in the wide timeline: use shorter words, or give it importance 2 and no shortTitle',
		}));
}
