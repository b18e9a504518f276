import { LEAD, LEAD_LETTERS, writeLead, type LeadPicture } from '../../../charts/lead.ts';
import { group, path, texts } from '../../../charts/marks.ts';
import { roundPx, stackLines, type PlacedText } from '../../../charts/geometry.ts';
import { measureWidthPx } from '../../../text/wrap-words.ts';
import { words } from '../../../words/words.ts';
import type { Series } from '../series.ts';
import { buildSeriesChart, type SeriesPart } from './series-chart.model.ts';
import { drawRoom, drawSeriesMark } from './series-marks.ts';
import { placeColumns } from './series-columns.layout.ts';

const { numbers: said } = words;
const PLOT_PX = 136;
/** Left out over it: where the chart says its unit. */
const HEAD_PX = 20;
/** From a column to the figure over it. */
const RAISED_PX = 6;

/** A series in small: as its chart draws it, with one figure and under that what it is not, and the changes in counting in a word. */
export function drawNumbers(series: Series): LeadPicture {
	const { inShort } = series;
	const isNot = inShort?.isNot ?? [];
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
		marks: [
			group({ transform: `translate(0 ${-HEAD_PX})` }, [
				...rooms.map(drawRoom),
				// What the figures over columns have in common is said with the one that is shown.
				...texts(nameLast(names.slice(0, -1), model.parts, rooms.at(-1)?.box.x), 'lead-quiet'),
				...figures.flatMap(drawSeriesMark),
				...zeros.map((zero) => path('series-zero', zero)),
				...writeLead([text], 'strong', { x: end, y, anchor: 'end' }),
				...texts(stackLines(isNot, { x, y: y + LEAD.linePx, linePx: LEAD.linePx }), 'lead-accent'),
			]),
		],
		inWords: [said.isNot(text, isNot), model.inWords],
		more: { href: `#${series.id}`, text: said.allFigures },
	};
}

/** How far the last of them reaches over the edge. */
const OVER_PX = 2;

/** Where a room has no place for the names of all its periods, they are told in short, from the right edge on. */
function nameLast(names: readonly PlacedText[], parts: readonly SeriesPart[], roomX = Infinity): readonly PlacedText[] {
	const last = parts.at(-1);
	const own = names.filter(({ x }) => x > roomX);
	if (last?.kind !== 'periods' || own.length === 0 || own.length === last.periods.length) return names;
	const years = last.periods.map(({ short }) => said.shortYear(short));
	const widthPx = measureWidthPx(years[0]!, LEAD_LETTERS.quiet);
	const placed = years.map((text, index): PlacedText => {
		const x = roundPx(LEAD.widthPx + OVER_PX - (years.length - 1 - index) * widthPx);
		return { text, x, y: own[0]!.y, anchor: 'end' };
	});
	return [...names.filter((name) => !own.includes(name)), ...placed];
}

function shortenBreak(part: SeriesPart, index: number, parts: readonly SeriesPart[]): SeriesPart {
	const after = parts[index + 1];
	if (part.kind === 'periods' || after?.kind !== 'periods') return part;
	return { kind: 'break', texts: [said.countedAnew(after.periods[0]!.short)] };
}
