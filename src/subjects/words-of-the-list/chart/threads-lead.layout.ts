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
const GAP_PX = 31;
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
	/** A short stroke across each thread at each station. */
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
		const anchor = index === 0 ? 'start' : index === road.length - 1 ? 'end' : 'middle';
		const x = { start: 0, middle: roundPx(at[index]!), end: LEAD.widthPx }[anchor];
		return { text: head, x, y: 13, anchor };
	});
	const telling = groups.flatMap(({ parts }) => parts).filter(({ isTelling }) => isTelling);
	let y = heads[0]?.y ?? 0;
	const rows = sort(telling, ({ isTurned }) => isTurned).map((part): PlacedRow => {
		y += GAP_PX - 2;
		const name = { text: part.text, x: 0, y };
		const outcome = { text: outcomeOf(part), x: LEAD.widthPx, y, anchor: 'end' as const };
		if (!fitBeside(part)) outcome.y = y += LINE_PX;
		y += UNDER_PX;
		ticks += at.map((x) => `M${roundPx(x)},${y - TICK_PX}v${2 * TICK_PX}`).join('');
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

/** Whether a part's name and what came of it fit on one line. */
function fitBeside(part: WordingPart): boolean {
	const { text, strong } = LEAD_LETTERS;
	const outcomePx = measureWidthPx(outcomeOf(part), part.isChanged ? strong : text);
	return measureWidthPx(part.text, text) + 8 + outcomePx <= LEAD.widthPx;
}
