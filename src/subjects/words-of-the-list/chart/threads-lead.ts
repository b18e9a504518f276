import { scalePoint, sort } from 'd3';
import { roundPx } from '../../../charts/geometry.ts';
import { LEAD, LEAD_LETTERS, moreAtChart, writeLead, type LeadPicture } from '../../../charts/lead.ts';
import { group, path, texts, type Mark } from '../../../charts/marks.ts';
import type { SiteContent } from '../../../engine/site-content.ts';
import { measureWidthPx } from '../../../text/wrap-words.ts';
import { words } from '../../../words/words.ts';
import { wordingChart } from './chart.ts';
import { buildWording, type WordingComparison, type WordingPart } from './wording-chart.model.ts';
import { drawThread, paintThread } from './wording-threads.ts';

/** Half the size of a sign; from a name to its thread; from a thread to the next name; how far below a turned one runs back. */
const SIGN_PX = 5;
const TICK_PX = 4.5;
const UNDER_PX = 9;
const GAP_PX = 28;
const TURN_PX = 24;
/** What was turned round or changed. */
const CHANGED = 'lead-strong lead-signal';

/** The lead picture of the site’s wordings. */
export function drawThreads(content: SiteContent): LeadPicture {
	const { wordings, wordingVersions: versions, asks } = content.facts;
	const model = buildWording({ wordings, versions, asks });
	return {
		...placeThreadsLead(model),
		more: moreAtChart(wordingChart, content, words.wordsOfTheList.all(model.total)),
	};
}

/** The telling parts of a list as threads, the one that turns back last, each with its name and what came of it. */
export function placeThreadsLead({ groups, road }: Pick<WordingComparison, 'groups' | 'road'>): LeadPicture {
	const end = LEAD.widthPx - 4;
	const scale = scalePoint<number>(road.keys(), [1, end - 50]);
	const at = [...road.keys()].map((index) => scale(index)!);
	const headY = 13;
	const heads = road.flatMap(({ head }, index) =>
		writeLead([head], 'quiet', index === 0 ? { y: headY } : { x: at[index]!, y: headY, anchor: 'middle' }),
	);
	/** A short stroke across each thread at each station that it reaches. */
	let ticks = '';
	let y = road.length > 0 ? headY : 0;
	const telling = sort(
		groups.flatMap(({ parts }) => parts).filter(({ isTelling }) => isTelling),
		({ isTurned }) => isTurned,
	);
	const rows = telling.flatMap((part): Mark[] => {
		y += GAP_PX - 2;
		const name = writeLead([part.text], 'text', { y });
		const outcomeX = placeOutcome(part, at);
		if (!fitBeside(part, outcomeX)) y += LEAD.linePx;
		const outcome = { text: outcomeOf(part), x: outcomeX, y, anchor: 'end' } as const;
		y += UNDER_PX;
		const there = at.filter((_, index) => part.road[index]!.status !== 'dropped');
		ticks += there.map((x) => `M${roundPx(x)},${y - TICK_PX}v${2 * TICK_PX}`).join('');
		const thread = drawThread(
			part.road.map(({ status }) => status),
			{ stations: at, end, y, sign: SIGN_PX, turnPx: TURN_PX, backTo: 1 },
		);
		if (part.isTurned) y += TURN_PX + LEAD.linePx + 4;
		return [
			...name,
			...texts([outcome], part.isChanged ? CHANGED : 'lead-quiet'),
			...texts(part.isTurned ? [{ text: part.road.at(-1)!.outcome, x: 20, y }] : [], CHANGED),
			group({ class: 'thread' }, paintThread(thread)),
		];
	});
	return {
		heightPx: y + 5,
		marks: [...heads, path('station', ticks), ...rows],
		inWords: telling.map(({ label }) => label),
	};
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
