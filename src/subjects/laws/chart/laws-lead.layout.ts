import { roundPx, type PlacedText } from '../../../charts/geometry.ts';
import { LEAD, LEAD_LETTERS, type PlacedLead } from '../../../charts/lead.ts';
import { measureWidthPx } from '../../../text/wrap-words.ts';
import { words } from '../../../words/words.ts';
import { BAR_PX, placeSpan, placeStages, type PlacedSpan } from './law-bar.ts';
import { placeTime, placeYears, scaleLaws, type PlacedTime } from './law-time.ts';
import type { LawRow, Laws, LawSpan } from './laws-chart.model.ts';

const LINE_PX = 16;
/** From one row to the next; to the baseline of its name, to its bar; and of a line of words under it. */
const ROW_PX = 35;
const NAME_PX = 13;
const BAR_AT_PX = 17;
const UNDER_PX = 14;
/** Between a name and what came of its law. */
const GAP_PX = 8;
/** How far the strokes of a cut reach over their bar: a gap of months is small in years. */
const CUT_PX = 9;

/** A row: the name of a law over its bar, under the first bar the names of its stages, and what came of it where it has room. */
export type PlacedLeadLaw = { name: PlacedText; now: PlacedText[]; stages: PlacedText[]; spans: PlacedSpan[] };
export type PlacedLawsLead = PlacedLead & { time: PlacedTime; years: PlacedText[]; laws: PlacedLeadLaw[] };

/** A few laws, one below the other, in the time of the chart. */
export function placeLawsLead(model: Laws): PlacedLawsLead {
	const letters = LEAD_LETTERS.quiet;
	const time = scaleLaws(model, { left: 2, right: LEAD.widthPx - 2, letters, linePx: LINE_PX });
	const yearsY = time.headPx + letters.textPx;
	let top = yearsY + 5;
	const bars: number[] = [];
	const laws = model.rows.map((row, index): PlacedLeadLaw => {
		const barY = Math.round(top + BAR_AT_PX);
		const under = barY + BAR_PX + letters.textPx - 1;
		// What has lapsed is told beside its gap.
		const named = index === 0 ? row.named.filter(({ stage }) => stage !== 'lapsed') : [];
		const room = { under, over: under + UNDER_PX, overFrom: 0, right: time.right, letters };
		const stages = placeStages(named, time.x, room);
		const now = placeNow(row, { beside: top + NAME_PX, under: named.length === 0 ? under : undefined });
		const lines = new Set([...stages.under, ...stages.over, ...now].map(({ y }) => y).filter((y) => y > barY));
		bars.push(barY);
		top += ROW_PX + lines.size * UNDER_PX;
		return {
			name: { text: row.title, x: 0, y: roundPx(barY - BAR_AT_PX + NAME_PX) },
			now,
			stages: [...stages.under, ...stages.over],
			spans: row.spans.map((span) => placeSpan(span, time.x, barY, CUT_PX)),
		};
	});
	const rooms = bars.map((y) => ({ from: y - 3, to: y + BAR_PX + 3 }));
	return {
		heightPx: Math.ceil(top),
		time: placeTime(model, time, { clear: [{ from: 0, to: yearsY + 3 }, ...rooms], bars: rooms }),
		years: placeYears(time, { y: roundPx(yearsY), from: time.announcedX }),
		laws,
	};
}

/** What came of a law, at the right of its name, or under its bar; where no names of stages leave room, in fewer words, or not. */
function placeNow({ title, spans }: LawRow, at: { beside: number; under: number | undefined }): PlacedText[] {
	const roomPx = LEAD.widthPx - measureWidthPx(title, LEAD_LETTERS.strong) - GAP_PX;
	const fits = (text: string) => measureWidthPx(text, LEAD_LETTERS.quiet) <= roomPx;
	const said = nowInShort(spans);
	const isUnder = at.under !== undefined && !fits(said[0]!);
	const text = isUnder ? said[0] : said.find(fits);
	const y = roundPx(isUnder ? at.under! : at.beside);
	return text ? [{ text, x: LEAD.widthPx, y, anchor: 'end' }] : [];
}

/** "applies since 2025" and, shorter, "since 2025"; "proposed 2022"; "lapsed, then back 2026": the rest is drawn. */
function nowInShort(spans: readonly LawSpan[]): string[] {
	const [before, { stage, from }] = [spans.at(-2), spans.at(-1)!];
	const year = from.slice(0, 4);
	if (before?.stage === 'lapsed') return [words.laws.lapsedAndBack(before.from.slice(0, 4), year)];
	return words.laws.inShort(words.laws.stages[stage], stage, year);
}
