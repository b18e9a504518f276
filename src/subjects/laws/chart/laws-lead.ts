import { roundPx, type PlacedText } from '../../../charts/geometry.ts';
import { LEAD, LEAD_LETTERS, moreAtChart, writeLead, type LeadPicture } from '../../../charts/lead.ts';
import { group, texts } from '../../../charts/marks.ts';
import type { SiteContent } from '../../../engine/site-content.ts';
import { measureWidthPx } from '../../../text/wrap-words.ts';
import { words } from '../../../words/words.ts';
import {
	BAR_PX,
	drawBar,
	placeStages,
	LANE_PX,
	WORDS_PX,
	placeTime,
	placeYears,
	scaleLaws,
	drawTime,
	type Room,
} from './law-time.ts';
import { lawRecords, lawsChart } from './chart.ts';
import { buildLaws, type LawRow, type Laws, type LawSpan } from './laws-chart.model.ts';

/** A line of words, and from the last one to its bar. */
const LINE_PX = 16;
const TO_BAR_PX = 5;
/** Under a bar. */
const ROW_GAP_PX = 11;
/** Between a name and what came of its law. */
const GAP_PX = 8;

/** A few laws of the chart, by their ids. */
export function drawLaws(content: SiteContent, ids: readonly string[]): LeadPicture {
	const records = lawRecords(content);
	return {
		...placeLawsLead(buildLaws({ ...records, laws: records.laws.filter(({ id }) => ids.includes(id)) })),
		more: moreAtChart(lawsChart, content, words.laws.all(records.laws.length)),
	};
}

/** A few laws, one below the other, in the time of the chart: all words stand over their bars, beside the line of the announcement. */
export function placeLawsLead(model: Laws): Omit<LeadPicture, 'more'> {
	const letters = LEAD_LETTERS.quiet;
	const time = scaleLaws(model, { left: LANE_PX, right: LEAD.widthPx - 2, letters, linePx: LINE_PX });
	const { announcedX, right } = time;
	const x = announcedX + WORDS_PX;
	const yearsY = roundPx(time.headPx + letters.textPx);
	let top = yearsY + 6;
	const bars: Room[] = [];
	const laws = model.rows.flatMap((row, index) => {
		const [nameY, nextY] = [roundPx(top + LINE_PX - 2), roundPx(top + 2 * LINE_PX - 2)];
		// What has lapsed is told beside its gap.
		const named = index === 0 ? row.named.filter(({ stage }) => stage !== 'lapsed') : [];
		const before = named.filter(({ start }) => time.x(start) < announcedX);
		const after = named.slice(before.length);
		const { under } = placeStages(after, time.x, { under: nextY, over: nextY, overFrom: Infinity, right, letters });
		const stages = [
			...before.slice(-1).map(({ stage }) => endAt(words.laws.stages[stage], announcedX - 4, nextY)),
			...under,
		];
		const { text, isBeside } = findNow(row, LEAD.widthPx - x);
		const now = isBeside || stages.length === 0 ? [endAt(text, right, isBeside ? nameY : nextY)] : [];
		const barY = (isBeside && stages.length === 0 ? nameY : nextY) + TO_BAR_PX;
		bars.push({ from: barY - 3, to: barY + BAR_PX + 3 });
		top = barY + BAR_PX + ROW_GAP_PX;
		return [
			...writeLead([row.title], 'strong', { x, y: nameY }),
			...texts(now, 'lead-quiet'),
			...drawBar(row.spans, time.x, barY),
			...texts(stages, 'lead-quiet'),
		];
	});
	const heightPx = Math.ceil(top - ROW_GAP_PX + 4);
	const years = placeYears(time, { y: yearsY, from: announcedX });
	const behind = drawTime(placeTime(model, time, heightPx, bars), 'lead-quiet', 'lead-strong');
	return {
		heightPx,
		marks: [group({ class: 'laws-drawing' }, [...behind, ...texts(years, 'lead-quiet'), ...laws])],
		inWords: [...model.cautions.slice(0, 1), ...model.sentences],
	};
}

const endAt = (text: string, x: number, y: number): PlacedText => ({ text, x, y, anchor: 'end' });

/** What came of a law, in as many words as have room beside its name; else, on a line of its own, in most. */
function findNow({ title, spans }: LawRow, roomPx: number): { text: string; isBeside: boolean } {
	const restPx = roomPx - measureWidthPx(title, LEAD_LETTERS.strong) - GAP_PX;
	const said = nowInShort(spans);
	const text = said.find((words) => measureWidthPx(words, LEAD_LETTERS.quiet) <= restPx);
	return { text: text ?? said[0]!, isBeside: text !== undefined };
}

/** "applies since 2025" and, shorter, "since 2025"; "proposed 2022"; "lapsed, then back 2026": the rest is drawn. */
function nowInShort(spans: readonly LawSpan[]): string[] {
	const [before, { stage, from }] = [spans.at(-2), spans.at(-1)!];
	const year = from.slice(0, 4);
	if (before?.stage === 'lapsed') return [words.laws.lapsedAndBack(before.from.slice(0, 4), year)];
	return words.laws.inShort(words.laws.stages[stage], stage, year);
}
