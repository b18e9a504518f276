import { scalePoint, sort } from 'd3';
import { stackLines, roundPx } from '../geometry.ts';
import { wrapWords } from '../../text/wrap-words.ts';
import type { PartGroup, WordingComparison, WordingPart } from './wording-chart.model.ts';
import { TURN_PX, drawPart, placeSheet } from './wording-chart.layout.ts';
import type { PlacedGroup, PlacedThread, PlacedWording, Sheet } from './wording-chart.placed.ts';

const TEXT_PX = 13;
const LINE_PX = 16;
const ROW_PX = 17;
const TITLE_PX = 15;
/** Room of the demands, of the names of their parts, and of what became of those that changed. */
const GROUPS_PX = 106;
const NAMES_PX = 212;
const OUTCOMES_PX = 130;
/** Between two demands, and on both sides of the threads. */
const GAP_PX = 7;
const APART_PX = 16;

/**
 * What a slide has room for: every thread of the road on one line, beside the name of its demand. What was kept or dropped is said by
 * the form of its thread alone; other languages are left to the page.
 */
export function placeSlide(model: WordingComparison, widthPx: number): PlacedWording {
	const end = widthPx - OUTCOMES_PX - APART_PX;
	const stations = scalePoint<number>(model.road.keys(), [GROUPS_PX + NAMES_PX + 2 * APART_PX, end - 30]);
	const sheet: Sheet = {
		widthPx,
		textPx: TEXT_PX,
		linePx: LINE_PX,
		isTight: false,
		isSpaced: false,
		namesPx: NAMES_PX,
		outcomesPx: OUTCOMES_PX,
		stations: [...model.road.keys()].map((index) => stations(index)!),
		end,
	};
	return placeSheet(model, sheet, { placeGroup, gapPx: GAP_PX, endPx: 0 });
}

function placeGroup(group: PartGroup, top: number, sheet: Sheet): { group: PlacedGroup; bottom: number } {
	const lines = wrapWords(group.title, { widthPx: GROUPS_PX, textPx: TITLE_PX, weight: 'display' });
	// What turns round comes last: everything above it runs straight.
	const threads = sort(group.parts, ({ isTurned }) => isTurned).map((part, index) =>
		placeThread(part, top + index * ROW_PX, sheet),
	);
	const last = threads.at(-1)!.box;
	return {
		group: { label: group.title, title: stackLines(lines, { x: 0, y: top + TEXT_PX, linePx: ROW_PX }), threads },
		bottom: Math.max(last.y + last.height, top + lines.length * ROW_PX),
	};
}

function placeThread(part: WordingPart, top: number, sheet: Sheet): PlacedThread {
	const { isTurned, isChanged } = part;
	const last = part.road.at(-1)!;
	const middle = top + ROW_PX / 2;
	const baseline = middle + TEXT_PX * 0.36;
	const words = isChanged || last.status === 'weakened' ? part.outcome : '';
	const ends = wrapWords(words, { widthPx: OUTCOMES_PX, textPx: TEXT_PX, weight: isChanged ? 'bold' : 'regular' });
	// Two lines reach into the rows above and below, which say nothing there.
	const endsY = baseline - ((ends.length - 1) * LINE_PX) / 2 + (isTurned ? TURN_PX / 2 : 0);
	return {
		part,
		name: [{ text: part.text, x: GROUPS_PX + APART_PX / 2, y: roundPx(baseline) }],
		outcome: [
			...stackLines(ends, { x: sheet.widthPx - OUTCOMES_PX, y: endsY, linePx: LINE_PX }),
			...(isTurned ? [{ text: last.outcome, x: GROUPS_PX + APART_PX / 2, y: roundPx(baseline + TURN_PX) }] : []),
		],
		box: { x: 0, y: roundPx(top), width: sheet.widthPx, height: ROW_PX + (isTurned ? TURN_PX : 0) },
		y: middle,
		marks: drawPart(part, sheet, middle),
	};
}
