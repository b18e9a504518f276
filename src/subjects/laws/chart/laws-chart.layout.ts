import type { ChartForm } from '../../../charts/chart.ts';
import { placeWords, roundPx, strokePath, type Stroke } from '../../../charts/geometry.ts';
import { group, hidden, link, path, rect, texts, type Mark } from '../../../charts/marks.ts';
import { words } from '../../../words/words.ts';
import { measureWidthPx } from '../../../text/wrap-words.ts';
import {
	BAR_PX,
	drawBar,
	placeStages,
	LANE_PX,
	YEAR_GAP_PX,
	drawTime,
	placeTime,
	placeYears,
	scaleLaws,
	type LawTime,
	type Room,
} from './law-time.ts';
import type { LawRow, Laws } from './laws-chart.model.ts';

const GAP_PX = 6;
/** Above the name of a law. */
const HEAD_PX = 3;
const NAMES_PX = 260;
/** How far lines of time reach beyond a bar whose words stand above it. */
const ROOM_PX = 3;
type PlacedLaw = ReturnType<typeof placeLaw>;
export type PlacedLaws = ReturnType<typeof placeLaws>;

/** The chart of laws. Where it is linked, as in the chart and not in its small form, each row is a link to its dates. */
export function drawLawsChart({ time, rules, edges, places, end }: PlacedLaws, isLinked = true): Mark[] {
	const drawLaw = ({ row, box, name, now, stages, bar }: PlacedLaw) => {
		const marks = [...texts(name, 'law-name strong'), ...texts(now), ...texts(stages, 'remark'), ...bar];
		return isLinked
			? link({ class: 'law', href: `#${row.rowId}` }, row.label, [rect('touch', box), ...marks])
			: group({ class: 'law' }, [hidden(marks)]);
	};
	return [
		...drawTime(time, 'year', 'announcement-words'),
		hidden([path('law-rules', rules.map(strokePath).join('')), path('law-edges', edges.map(strokePath).join(''))]),
		...places.flatMap(({ name, years, laws }) => [
			hidden([...texts([name], 'strong'), ...texts(years, 'year')]),
			...laws.map(drawLaw),
		]),
		hidden(texts([end], 'remark')),
	];
}

/** What all rows are placed by. */
type Frame = LawTime & { widthPx: number; isBeside: boolean };

/** Gives everything its place: names above the bars and what came of them below, clear of the announcement, or both beside them. */
export function placeLaws(model: Laws, { form, widthPx }: ChartForm) {
	const isBeside = form === 'wide';
	const isNarrow = form === 'narrow';
	const textPx = isNarrow ? 12 : 13;
	const linePx = textPx + (isNarrow ? 2 : 4);
	const left = isBeside ? NAMES_PX : 2;
	const time = scaleLaws(model, { left, right: widthPx - 2, letters: { textPx }, linePx });
	const frame = { ...time, widthPx, isBeside };
	let top = time.headPx + HEAD_PX;
	const places = model.places.map(({ name, rows }) => {
		const y = roundPx(top);
		const headY = roundPx(y + textPx + 2);
		const from = isBeside ? left : measureWidthPx(name, { textPx, weight: 'bold' }) + YEAR_GAP_PX;
		top = headY + (isNarrow ? 1 : 5);
		const laws = rows.map((row) => {
			const law = placeLaw(row, frame, top);
			top = law.box.y + law.box.height;
			return law;
		});
		return { y, name: { text: name, x: 0, y: headY }, years: placeYears(time, { y: headY, from }), laws };
	});
	const bottom = roundPx(top);
	const rows = places.flatMap(({ laws }) => laws);
	const bars = isBeside ? places.map(({ laws }) => rowsRoom(laws)) : rows.map(barRoom);
	const acrossAt = (y: number): Stroke => ({ x1: -LANE_PX, y1: y, x2: widthPx + LANE_PX, y2: y });
	return {
		widthPx,
		heightPx: Math.ceil(top + linePx + 4),
		time: placeTime(model, time, bottom, bars),
		/** Between the laws of a place: the eye finds a bar that begins far from its name. And between places. */
		rules: places.flatMap(({ laws }) => laws.slice(1).map(({ box }) => acrossAt(box.y))),
		edges: [...places.map(({ y }) => y), bottom].map(acrossAt),
		places,
		end: {
			text: words.laws.evidenceEnds(model.endInWords),
			x: widthPx - 2,
			y: roundPx(top + textPx + 3),
			anchor: 'end' as const,
		},
	};
}

/** From the first of some rows to the last. */
function rowsRoom(laws: readonly PlacedLaw[]): Room {
	const last = laws.at(-1)!.box;
	return { from: laws[0]!.box.y, to: last.y + last.height };
}

/** A bar with some room above and below, clear of all words. */
const barRoom = ({ barY }: PlacedLaw): Room => ({ from: barY - ROOM_PX, to: barY + BAR_PX + ROOM_PX });

/** One row. Words above and below its bar, or beside it; the names of new stages under it. */
function placeLaw(row: LawRow, frame: Frame, top: number) {
	const { x, announcedX, letters, linePx, left, right, widthPx, isBeside } = frame;
	const { textPx } = letters;
	const wordsX = isBeside ? 0 : announcedX + GAP_PX;
	const type = { textPx, widthPx: isBeside ? left - GAP_PX : widthPx - wordsX };
	const nameY = top + HEAD_PX + textPx;
	const name = placeWords(row.short, { ...type, weight: 'bold', x: wordsX, y: nameY, linePx });
	const barY = Math.round(isBeside ? top + GAP_PX + 2 : name.y - textPx + 3);
	const stages = placeStages(row.named, (time) => Math.max(x(time), announcedX + GAP_PX), {
		under: barY + BAR_PX + textPx + 1,
		over: nameY,
		overFrom: isBeside ? Infinity : wordsX + measureWidthPx(row.short, { textPx, weight: 'bold' }) + GAP_PX,
		right,
		letters,
	});
	const barBottom = barY + BAR_PX + (stages.under.length > 0 ? linePx + 2 : 0);
	const now = placeWords(row.now, { ...type, x: wordsX, y: isBeside ? name.y : barBottom + textPx + 1, linePx });
	const wordsBottom = now.y - textPx + 1;
	const bottom = Math.round(isBeside ? Math.max(wordsBottom, barBottom) + GAP_PX : wordsBottom + GAP_PX);
	return {
		row,
		box: { x: 0, y: roundPx(top), width: widthPx, height: roundPx(bottom - top) },
		name: name.lines,
		now: now.lines,
		/** Names of the stages that no bar before this one shows. */
		stages: [...stages.under, ...stages.over],
		bar: drawBar(row.spans, x, barY),
		barY,
	};
}
