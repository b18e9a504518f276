import { scalePoint, sort } from 'd3';
import type { ChartForm, PlacedDrawing } from '../../../charts/chart.ts';
import { roundPx, stackLines, type Box, type PlacedText, type Stroke } from '../../../charts/geometry.ts';
import { words } from '../../../words/words.ts';
import { measureWidthPx, wrapWords } from '../../../text/wrap-words.ts';
import type { PartGroup, WordingComparison, WordingPart } from './wording-chart.model.ts';
import { drawThread, type ThreadMark } from './wording-threads.ts';

/** The least side of a box that can be touched: WCAG 2.2, 2.5.8. */
const LEAST_TOUCH_PX = 24;
/** How far below its thread one that turns round runs back. */
const TURN_PX = 24;
/** Half the size of a sign on a thread, and half the length of the stroke of a station across it. */
const SIGN_PX = 5;
const TICK_PX = 6;
/** From the last line over a thread to the thread, and from there to what follows. */
const UNDER_PX = 6;

/** A thread with its name, what came of it, and the box that can be touched. */
interface PlacedThread {
	part: WordingPart;
	name: PlacedText[];
	outcome: PlacedText[];
	box: Box;
	/** Where it runs. */
	y: number;
	marks: ThreadMark[];
}

type PlacedGroup = { label: string; title: PlacedText[]; threads: PlacedThread[] };

export interface PlacedWording extends PlacedDrawing {
	/** A station's head, with a short stroke at each thread: a line through all of them would strike the words between. */
	heads: { name: PlacedText[]; notes: PlacedText[]; ticks: string }[];
	/** From head to head: how each text came from the one before. */
	road: { line: Stroke; isInferred: boolean }[];
	groups: PlacedGroup[];
}

type Sheet = ReturnType<typeof measureSheet>;

/** What a form leaves room for: names beside the threads, or above where there is little room. */
export function measureSheet({ road }: Pick<WordingComparison, 'road'>, { form, widthPx }: ChartForm) {
	const isWide = form === 'wide';
	const textPx = form === 'narrow' ? 12 : 13;
	const [namesPx, outcomesPx] = isWide ? [226, 152] : [0, 0];
	const end = widthPx - outcomesPx - (isWide ? 12 : 4);
	const first = isWide ? namesPx + 26 : SIGN_PX + 1;
	const stations = scalePoint<number>(road.keys(), [first, end - (isWide ? 44 : widthPx * 0.2)]);
	return {
		widthPx,
		textPx,
		linePx: form === 'narrow' ? 15 : textPx + 4,
		/** Heads then leave out their days, and the name of the last branch runs to the left. */
		isTight: form === 'narrow',
		/** Room for names at the left of the threads and outcomes at their right; none where they stand above. */
		namesPx,
		outcomesPx,
		stations: [...road.keys()].map((index) => stations(index)!),
		end,
	};
}

/** Gives every text its station and every part its thread. */
export function placeWording(model: WordingComparison, form: ChartForm): PlacedWording {
	const { widthPx } = form;
	if (model.total === 0) return { widthPx, heightPx: 0, heads: [], road: [], groups: [] };
	const sheet = measureSheet(model, form);
	const { heads, road, bottom } = placeHeads(model, sheet);
	let top = bottom;
	const groups = model.groups.map((group) => {
		const placed = placeGroup(group, top, sheet);
		top = placed.bottom;
		return placed.group;
	});
	return { widthPx, heightPx: Math.ceil(top + 2), heads: tickHeads(heads, groups, sheet), road, groups };
}

/** The heads of the stations, the road between them, and where the threads begin. */
function placeHeads(
	{ road, total }: Pick<WordingComparison, 'road' | 'total'>,
	{ stations, widthPx, textPx, linePx, namesPx, isTight }: Sheet,
) {
	const room = { widthPx: (stations[1] ?? widthPx) - stations[0]! - 2, textPx };
	const texts = road.map(({ head, when, counts }) => ({
		name: wrapWords(head, { ...room, weight: 'bold' }),
		notes: [isTight ? '' : (when ?? ''), words.wordsOfTheList.counted(counts.kept, total)]
			.filter(Boolean)
			.flatMap((note) => wrapWords(note, room)),
	}));
	const linesOf = ({ name, notes }: (typeof texts)[number]) => name.length + notes.length;
	const lines = Math.max(...texts.map(linesOf));
	// The last head, which runs left, stands over the line that all others begin on.
	const raised = namesPx > 0 ? 0 : Math.max(0, ...texts.slice(0, -1).map(linesOf)) + texts.at(-1)!.name.length;
	const headLines = Math.max(lines, raised);
	const roadY = roundPx(headLines * linePx + 8);
	const bottom = roadY + 6;
	const heads = texts.map(({ name, notes }, index) => {
		const isLast = index === road.length - 1;
		// Without names at the left the first head would run out, or into the next if that stood around its station.
		const anchor = namesPx > 0 ? ('middle' as const) : isLast ? ('end' as const) : ('start' as const);
		const x = anchor === 'end' ? widthPx - 2 : stations[index]!;
		const own = anchor === 'end' ? headLines : name.length + notes.length;
		const y = roadY - 8 - (own - 1) * linePx;
		return {
			name: stackLines(name, { x, y, linePx }).map((text) => ({ ...text, anchor })),
			notes: stackLines(notes, { x, y: y + name.length * linePx, linePx }).map((text) => ({ ...text, anchor })),
			y: roadY,
		};
	});
	return {
		heads,
		road: stations.slice(1).map((station, index) => ({
			line: { x1: roundPx(stations[index]!), y1: roadY, x2: roundPx(station), y2: roadY },
			isInferred: road[index + 1]!.inference !== undefined,
		})),
		bottom,
	};
}

/** Heads with a short stroke at the road and at each thread. */
function tickHeads(
	heads: ReturnType<typeof placeHeads>['heads'],
	groups: readonly PlacedGroup[],
	{ stations }: Sheet,
): PlacedWording['heads'] {
	const threads = groups.flatMap((group) => group.threads.map(({ y }) => y));
	return heads.map(({ y, ...head }, index) => ({
		...head,
		ticks: [y, ...threads]
			.map((at) => `M${roundPx(stations[index]!)},${roundPx(at - TICK_PX)}v${2 * TICK_PX}`)
			.join(''),
	}));
}

function placeGroup(group: PartGroup, top: number, sheet: Sheet): { group: PlacedGroup; bottom: number } {
	const { widthPx } = sheet;
	const titlePx = 15;
	const room = { widthPx, textPx: titlePx, weight: 'display' as const };
	const lines = wrapWords(group.title, room);
	const title = stackLines(lines, { x: 0, y: top + 14 + titlePx, linePx: titlePx + 3 });
	let bottom = top + 14 + lines.length * (titlePx + 3) + 5;
	const threads: PlacedThread[] = [];
	const place = sheet.namesPx > 0 ? placeBeside : placeAbove;
	// What turns round comes last: everything above it runs straight.
	for (const part of sort(group.parts, ({ isTurned }) => isTurned)) {
		const placed = place(part, bottom, sheet);
		threads.push(placed);
		bottom = placed.box.y + placed.box.height;
	}
	return { group: { label: group.title, title, threads }, bottom };
}

/** A thread's name at its left, and what came of it at its right. */
function placeBeside(part: WordingPart, top: number, sheet: Sheet): PlacedThread {
	const { widthPx, textPx, linePx, namesPx, outcomesPx } = sheet;
	const { isTurned, isChanged, outcome } = part;
	const last = part.road.at(-1)!;
	const names = wrapWords(part.text, { widthPx: namesPx, textPx });
	const ends = last.status === 'kept' && !isTurned ? words.wordsOfTheList.stillKept(outcome) : outcome;
	const outcomes = wrapWords(ends, { widthPx: outcomesPx, textPx, weight: isChanged ? 'bold' : 'regular' });
	const heightPx = Math.max(names.length * linePx + 7, outcomes.length * linePx + 7, LEAST_TOUCH_PX);
	const middle = top + heightPx / 2;
	const centred = (lines: readonly string[], x: number, y = middle) =>
		stackLines(lines, { x, y: y - ((lines.length - 1) * linePx) / 2 + textPx * 0.36, linePx });
	const back = isTurned ? wrapWords(last.outcome, { widthPx: namesPx, textPx, weight: 'bold' }) : [];
	return {
		part,
		name: centred(names, 0),
		outcome: [
			...centred(outcomes, widthPx - outcomesPx, isTurned ? middle + TURN_PX / 2 : middle),
			...centred(back, 0, middle + TURN_PX),
		],
		box: { x: -4, y: roundPx(top), width: widthPx + 4, height: roundPx(heightPx + (isTurned ? TURN_PX + 4 : 0)) },
		y: middle,
		marks: drawPart(part, sheet, middle),
	};
}

/** A thread's name above it, and what came of it on the same line where both fit. */
function placeAbove(part: WordingPart, top: number, sheet: Sheet): PlacedThread {
	const { widthPx, textPx, linePx, end, stations } = sheet;
	// Words begin where threads begin.
	const left = roundPx(stations[0]!);
	const { isTurned, isChanged, outcome } = part;
	const weight = isChanged ? 'bold' : 'regular';
	const names = wrapWords(part.text, { widthPx: widthPx - left, textPx });
	const widthOf = (text: string, bold: 'bold' | 'regular' = 'regular') =>
		measureWidthPx(text, { textPx, weight: bold });
	const isOnOne = widthOf(names.at(-1)!) + widthOf(outcome, weight) + 8 + left <= widthPx;
	const lines = names.length + (isOnOne ? 0 : 1);
	const y = top + 4 + textPx;
	const threadY = top + 4 + lines * linePx + UNDER_PX;
	const backY = threadY + TURN_PX;
	const back: PlacedText[] = isTurned
		? [{ text: part.road.at(-1)!.outcome, x: left, y: roundPx(backY + linePx + 6), anchor: 'start' }]
		: [];
	return {
		part,
		name: stackLines(names, { x: left, y, linePx }),
		outcome: [{ text: outcome, x: end, y: roundPx(y + (lines - 1) * linePx), anchor: 'end' }, ...back],
		box: {
			x: -2,
			y: roundPx(top),
			width: widthPx + 4,
			height: roundPx(threadY - top + UNDER_PX + (isTurned ? TURN_PX + linePx + 6 : 0)),
		},
		y: threadY,
		marks: drawPart(part, sheet, threadY),
	};
}

/** A part as a thread. */
function drawPart({ road }: WordingPart, { stations, end }: Sheet, y: number): ThreadMark[] {
	return drawThread(
		road.map(({ status }) => status),
		{ stations, end, y, sign: SIGN_PX, turnPx: TURN_PX, backTo: stations[0]! - SIGN_PX },
	);
}
