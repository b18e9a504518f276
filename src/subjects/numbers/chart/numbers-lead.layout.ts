import { roundPx, stackLines, type PlacedText } from '../../../charts/geometry.ts';
import { LEAD, LEAD_LETTERS, type PlacedLead } from '../../../charts/lead.ts';
import { measureWidthPx } from '../../../text/wrap-words.ts';
import { words } from '../../../words/words.ts';
import type { Series } from '../series.ts';
import { buildSeriesChart, type SeriesPart } from './series-chart.model.ts';
import type { PlacedSeries } from './series-chart.placed.ts';
import { placeColumns } from './series-columns.layout.ts';

const { numbers: said } = words;
const PLOT_PX = 136;
/** Left out over it: where the chart says its unit. */
const HEAD_PX = 20;
const LINE_PX = 17;
/** From a column to the figure over it. */
const RAISED_PX = 6;

/** The columns of a series in small, the figure of one of them over it, and under that what it is not. */
export type PlacedNumbers = PlacedLead &
	Pick<PlacedSeries, 'figures' | 'names' | 'rooms' | 'zeros'> & {
		/** Of all its parts, as an attribute. */
		shift: string;
		figure: PlacedText[];
		isNot: PlacedText[];
		inWords: string[];
	};

/** A series in small: as its chart draws it, with one figure, and the changes in counting in a word. */
export function placeNumbersLead(series: Series): PlacedNumbers {
	const { inShort } = series;
	const model = buildSeriesChart(series);
	const { heightPx, figures, names, rooms, zeros } = placeColumns(
		{ ...model, parts: model.parts.map(shortenBreak) },
		LEAD.widthPx,
		PLOT_PX,
	);
	const [segment, period] = inShort?.figure ?? [];
	const point = model.parts
		.flatMap((part) => (part.kind === 'periods' ? part.periods : []))
		.flatMap(({ period: own, short, figures: all }) => (own === period ? all.map((one) => ({ ...one, short })) : []))
		.find((one) => one.segment.id === segment);
	const bar = figures.find(({ href }) => href === `#${point?.rowId}`)?.bar ?? { x: 0, y: 0, width: 0 };
	const text = point ? said.mark(point.short, point.plain, said.noun(series.unit)) : '';
	const end = bar.x + bar.width;
	const x = Math.max(end - measureWidthPx(text, { ...LEAD_LETTERS.strong, isPicture: true }), 0);
	const y = bar.y - RAISED_PX;
	return {
		heightPx: heightPx - HEAD_PX,
		shift: `translate(0 ${-HEAD_PX})`,
		figures,
		// What the figures over columns have in common is said with the one that is shown.
		names: names.slice(0, -1),
		rooms,
		zeros,
		figure: [{ text, x: roundPx(end), y: roundPx(y), anchor: 'end' }],
		isNot: stackLines(inShort?.isNot ?? [], { x, y: y + LINE_PX, linePx: LINE_PX }),
		inWords: [said.isNot(text, inShort?.isNot ?? []), model.inWords],
	};
}

function shortenBreak(part: SeriesPart, index: number, parts: readonly SeriesPart[]): SeriesPart {
	const after = parts[index + 1];
	if (part.kind === 'periods' || after?.kind !== 'periods') return part;
	return { kind: 'break', texts: [said.countedAnew(after.periods[0]!.short)] };
}
