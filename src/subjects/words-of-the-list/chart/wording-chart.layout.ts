import { sort } from 'd3';
import type { ChartForm } from '../../../charts/chart.ts';
import { strokePath, roundPx, stackLines, type PlacedText } from '../../../charts/geometry.ts';
import { group, hidden, link, path, rect, texts, type Mark } from '../../../charts/marks.ts';
import { words } from '../../../words/words.ts';
import { measureWidthPx, wrapWords } from '../../../text/wrap-words.ts';
import type { PartStatus } from '../wording.ts';
import type { PartGroup, WordingCell, WordingComparison, WordingPart } from './wording-chart.model.ts';
import { SIGN_PX, measureSheet, placeFoot, placeHeads, tickStations, type Sheet } from './wording-stations.layout.ts';
import { drawThread, paintThread, type ThreadMark } from './wording-threads.ts';

/** The least side of a box that can be touched: WCAG 2.2, 2.5.8. */
const LEAST_TOUCH_PX = 24;
/** How far below its thread one that turns round runs back. */
const TURN_PX = 24;
/** From the last line over a thread to the thread, and from there to what follows. */
const UNDER_PX = 5;
/** What no outcome tells: the first line of each kind says under it what it means. */
const NOTED: readonly PartStatus[] = ['otherwise', 'sources-differ', 'not-seen'];

type PlacedThread = ReturnType<typeof placeGroup>['group']['threads'][number];
type PlacedWording = ReturnType<typeof placeWording>;

/** Every part of the list on its way from text to text, by form; each leads to its row of the table. */
export function drawWordingChart({ ticks, heads, road, groups, foot }: PlacedWording): Mark[] {
	const drawLink = ({ part, name, outcome, note, box, marks }: PlacedThread) => {
		const look = part.isChanged ? 'thread is-changed' : 'thread';
		return link({ class: look, href: `#${part.road.at(-1)!.cellId}` }, part.label, [
			rect('touch', box, { rx: 2 }),
			...texts(name),
			...texts(outcome, 'outcome'),
			...texts(note, 'remark'),
			...paintThread(marks),
		]);
	};
	return [
		hidden([
			path('station', ticks),
			...heads.flatMap(({ name, notes }) => [...texts(name, 'strong'), ...texts(notes, 'remark')]),
			...road.steps.map(({ line, isInferred }) => path(isInferred ? 'road road-inferred' : 'road', strokePath(line))),
		]),
		...groups.map(({ label, title, threads }) =>
			group({ role: 'group', 'aria-label': label }, [hidden(texts(title, 'thread-group')), ...threads.map(drawLink)]),
		),
		hidden([...texts(foot.label), ...texts(foot.counts, 'strong')]),
	];
}

/** Gives every text its station and every part its thread. */
export function placeWording(model: WordingComparison, form: ChartForm) {
	const { widthPx } = form;
	if (model.total === 0)
		return {
			widthPx,
			heightPx: 0,
			heads: [],
			ticks: '',
			road: { y: 0, steps: [] },
			groups: [],
			foot: { label: [], counts: [] },
		};
	const sheet = measureSheet(model, form);
	const { heads, road, bottom } = placeHeads(model, sheet);
	// What turns round comes last: everything above it runs straight.
	const sorted = model.groups.map((group) => ({ ...group, parts: sort(group.parts, ({ isTurned }) => isTurned) }));
	const notes = noteFirsts(sorted.flatMap(({ parts }) => parts));
	let top = bottom;
	const groups = sorted.map((group, index) => {
		const placed = placeGroup(group, index === 0 ? top : top + 18, sheet, notes);
		top = placed.bottom;
		return placed.group;
	});
	const { bottom: heightPx, ...foot } = placeFoot(model, top + 10, sheet);
	const threads = groups.flatMap((group) => group.threads);
	return {
		widthPx,
		heightPx: Math.ceil(heightPx),
		heads,
		ticks: tickStations(road.y, threads, sheet),
		road,
		groups,
		foot,
	};
}

/** The first part of each kind that is noted, with the cell that begins it; a part has one note, and what its end tells none. */
function noteFirsts(parts: readonly WordingPart[]): ReadonlyMap<WordingPart, WordingCell> {
	const told = new Set<PartStatus>();
	return new Map(
		parts.flatMap((part) => {
			const isNew = ({ status }: WordingCell) =>
				NOTED.includes(status) && !told.has(status) && status !== part.road.at(-1)!.status;
			const first = part.road.find(isNew);
			if (first) told.add(first.status);
			return first ? [[part, first] as const] : [];
		}),
	);
}

function placeGroup(group: PartGroup, top: number, sheet: Sheet, notes: ReadonlyMap<WordingPart, WordingCell>) {
	const { widthPx, textPx, linePx, stations } = sheet;
	const titlePx = 15;
	const lines = wrapWords(group.title, { widthPx, textPx: titlePx, weight: 'display' });
	const title = stackLines(lines, { x: 0, y: top + titlePx, linePx: titlePx + 3 });
	let bottom = top + lines.length * (titlePx + 3) + 1;
	const place = sheet.namesPx > 0 ? placeBeside : placeAbove;
	const threads = group.parts.map((part) => {
		const placed = place(part, bottom, sheet);
		const cell = notes.get(part);
		const at = { x: cell ? stations[part.road.indexOf(cell)]! : 0, y: placed.y + UNDER_PX + textPx, linePx };
		const box = { ...placed.box, height: placed.box.height + (cell ? linePx : 0) };
		bottom = box.y + box.height;
		return { ...placed, note: cell ? stackLines([cell.word], at) : [], box };
	});
	return { group: { label: group.title, title, threads }, bottom };
}

/** A thread's name at its left, and what came of it at its right. */
function placeBeside(part: WordingPart, top: number, sheet: Sheet) {
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
		/** Where it runs. */
		y: middle,
		marks: drawPart(part, sheet, middle),
	};
}

/** A thread's name above it, and what came of it on the same line where both fit. */
function placeAbove(part: WordingPart, top: number, sheet: Sheet) {
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
	const y = top + 2 + textPx;
	const threadY = top + 2 + lines * linePx + UNDER_PX;
	const backY = threadY + TURN_PX;
	const back: PlacedText[] = isTurned
		? [{ text: part.road.at(-1)!.outcome, x: left, y: roundPx(backY + linePx + 6), anchor: 'start' }]
		: [];
	return {
		part,
		name: stackLines(names, { x: left, y, linePx }),
		outcome: [{ text: outcome, x: end, y: roundPx(y + (lines - 1) * linePx), anchor: 'end' } as const, ...back],
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
