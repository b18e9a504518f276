import { scalePoint, sort } from 'd3';
import { roundPx, type PlacedText } from '../../../charts/geometry.ts';
import { LEAD, LEAD_LETTERS, type PlacedLead } from '../../../charts/lead.ts';
import { measureWidthPx } from '../../../text/wrap-words.ts';
import { words } from '../../../words/words.ts';
import type { WordingComparison, WordingPart } from './wording-chart.model.ts';
import { drawThread, type ThreadMark } from './wording-threads.ts';

/** Half the size of a sign; from a name to its thread; from a thread to the next name; how far below a turned one runs back. */
const SIGN_PX = 5;
const TICK_PX = 4.5;
const UNDER_PX = 9;
const GAP_PX = 28;
const TURN_PX = 24;
/** From the foot of one line of words to the next. */
const LINE_PX = 17;

/** A thread with its name, what came of it, and, where it turns back, what it says then. */
interface PlacedRow {
	part: WordingPart;
	name: PlacedText;
	outcome: PlacedText;
	back?: PlacedText;
	marks: ThreadMark[];
}

export interface PlacedThreads extends PlacedLead {
	heads: PlacedText[];
	/** A short stroke across each thread at each station that it reaches. */
	ticks: string;
	rows: PlacedRow[];
}

/** The telling parts of a list as threads, the one that turns back last. */
export function placeThreadsLead({ groups, road }: Pick<WordingComparison, 'groups' | 'road'>): PlacedThreads {
	const end = LEAD.widthPx - 4;
	const scale = scalePoint<number>(road.keys(), [1, end - 50]);
	const at = [...road.keys()].map((index) => scale(index)!);
	let ticks = '';
	const heads = road.map(({ head }, index): PlacedText => {
		return index === 0 ? { text: head, x: 0, y: 13 } : { text: head, x: roundPx(at[index]!), y: 13, anchor: 'middle' };
	});
	const telling = groups.flatMap(({ parts }) => parts).filter(({ isTelling }) => isTelling);
	let y = heads[0]?.y ?? 0;
	const rows = sort(telling, ({ isTurned }) => isTurned).map((part): PlacedRow => {
		y += GAP_PX - 2;
		const name = { text: part.text, x: 0, y };
		const outcome: PlacedText = { text: outcomeOf(part), x: placeOutcome(part, at), y, anchor: 'end' };
		if (!fitBeside(part, outcome.x)) outcome.y = y += LINE_PX;
		y += UNDER_PX;
		const there = at.filter((_, index) => part.road[index]!.status !== 'dropped');
		ticks += there.map((x) => `M${roundPx(x)},${y - TICK_PX}v${2 * TICK_PX}`).join('');
		const marks = drawThread(
			part.road.map(({ status }) => status),
			{ stations: at, end, y, sign: SIGN_PX, turnPx: TURN_PX, backTo: 1 },
		);
		if (!part.isTurned) return { part, name, outcome, marks };
		y += TURN_PX + LINE_PX + 4;
		return { part, name, outcome, back: { text: part.road.at(-1)!.outcome, x: 20, y }, marks };
	});
	return { heightPx: y + 5, heads, ticks, rows };
}

/** What came of a part at the end of its road. */
function outcomeOf({ road, isTurned, outcome }: WordingPart): string {
	return road.at(-1)!.status === 'kept' && !isTurned ? words.wordsOfTheList.stillKept(outcome) : outcome;
}

const outcomePx = (part: WordingPart) =>
	measureWidthPx(outcomeOf(part), LEAD_LETTERS[part.isChanged ? 'strong' : 'quiet']);

/** Where what came of a part ends: at the edge, or about the station before which its thread ended. */
function placeOutcome(part: WordingPart, stations: readonly number[]): number {
	const lost = part.road.findLastIndex(({ status }) => status !== 'dropped') + 1;
	const ring = stations[lost];
	if (ring === undefined) return LEAD.widthPx;
	const widthPx = outcomePx(part);
	return roundPx(Math.min(LEAD.widthPx, Math.max(widthPx, ring - SIGN_PX + widthPx / 2)));
}

/** Whether a part's name and what came of it, which ends there, fit on one line. */
const fitBeside = (part: WordingPart, end: number) =>
	measureWidthPx(part.text, LEAD_LETTERS.text) + 8 + outcomePx(part) <= end;
