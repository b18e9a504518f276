import { scalePoint } from 'd3';
import { stackLines, roundPx } from '../geometry.ts';
import { wrapWords } from '../../text/wrap-words.ts';
import type { PartGroup, WordingComparison, WordingPart } from './wording-chart.model.ts';
import { TURN_PX, drawPart, placeHeads, tickHeads } from './wording-chart.layout.ts';
import type { PlacedGroup, PlacedThread, PlacedWording, Sheet } from './wording-chart.placed.ts';

/** Measures in units of the drawing. */
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
	const heads = placeHeads(model, sheet);
	let top = heads.bottom + GAP_PX;
	const groups = model.groups.map((group) => {
		const placed = placeGroup(group, top, sheet);
		top = placed.bottom + GAP_PX;
		return placed.group;
	});
	return {
		widthPx,
		heightPx: Math.ceil(top),
		heads: tickHeads(heads.heads, groups, sheet),
		road: heads.road,
		groups,
	};
}

function placeGroup(group: PartGroup, top: number, sheet: Sheet): { group: PlacedGroup; bottom: number } {
	const lines = wrapWords(group.title, { widthPx: GROUPS_PX, textPx: TITLE_PX, weight: 'display' });
	// What turns round comes last: everything above it runs straight.
	const parts = [...group.parts].sort((a, b) => Number(isTurned(a)) - Number(isTurned(b)));
	const threads = parts.map((part, index) => placeThread(part, top + index * ROW_PX, sheet));
	const last = threads.at(-1)!.box;
	return {
		group: { label: group.title, title: stackLines(lines, { x: 0, y: top + TEXT_PX, linePx: ROW_PX }), threads },
		bottom: Math.max(last.y + last.height, top + lines.length * ROW_PX),
	};
}

function isTurned({ road }: WordingPart): boolean {
	return road.some(({ status }) => status === 'reversed');
}

function placeThread(part: WordingPart, top: number, sheet: Sheet): PlacedThread {
	const { status, outcome } = part.road.at(-1)!;
	const turned = isTurned(part);
	const isChanged = status === 'changed' || turned;
	const middle = top + ROW_PX / 2;
	const baseline = middle + TEXT_PX * 0.36;
	const isNamed = isChanged || status === 'weakened';
	const words = isNamed ? (turned ? 'turned round' : outcome) : '';
	const ends = wrapWords(words, { widthPx: OUTCOMES_PX, textPx: TEXT_PX, weight: isChanged ? 'bold' : 'regular' });
	// Two lines reach into the rows above and below, which say nothing there.
	const endsY = baseline - ((ends.length - 1) * LINE_PX) / 2 + (turned ? TURN_PX / 2 : 0);
	return {
		part,
		name: [{ text: part.text, x: GROUPS_PX + APART_PX / 2, y: roundPx(baseline) }],
		outcome: [
			...stackLines(ends, { x: sheet.widthPx - OUTCOMES_PX, y: endsY, linePx: LINE_PX }),
			...(turned ? [{ text: outcome, x: GROUPS_PX + APART_PX / 2, y: roundPx(baseline + TURN_PX) }] : []),
		],
		isTurned: turned,
		isChanged,
		box: { x: 0, y: roundPx(top), width: sheet.widthPx, height: ROW_PX + (turned ? TURN_PX : 0) },
		y: middle,
		marks: drawPart(part, { sheet, y: middle }),
	};
}
