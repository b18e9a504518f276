import { roundPx, type PlacedText } from '../../../charts/geometry.ts';
import { LEAD, LEAD_LETTERS, type PlacedLead } from '../../../charts/lead.ts';
import { measureWidthPx } from '../../../text/wrap-words.ts';
import { words } from '../../../words/words.ts';
import { BAR_PX, placeSpan, placeStages, type PlacedSpan } from './law-bar.ts';
import { placeTime, placeYears, scaleLaws, type PlacedTime } from './law-time.ts';
import type { LawRow, Laws, LawSpan } from './laws-chart.model.ts';

const LINE_PX = 16;
/** From one row to the next; to the baseline of its name, to its bar; and of a line of names of stages. */
const ROW_PX = 42;
const NAME_PX = 14;
const BAR_AT_PX = 19;
const STAGES_PX = 15;
/** Between a name and what came of its law. */
const GAP_PX = 8;

/** A row: the name of a law and what came of it, over its bar; under the first bar the names of its stages. */
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
		const under = barY + BAR_PX + letters.textPx;
		// Whether a law has lapsed is said beside its name.
		const named = index === 0 ? row.named.filter(({ stage }) => stage !== 'lapsed') : [];
		const stages = placeStages(named, time.x, {
			under,
			over: under + STAGES_PX,
			overFrom: 0,
			right: time.right,
			letters,
		});
		const law = {
			...placeNames(row, top + NAME_PX),
			stages: [...stages.under, ...stages.over],
			spans: row.spans.map((span) => placeSpan(span, time.x, barY)),
		};
		bars.push(barY);
		const lines = [stages.under, stages.over].filter(({ length }) => length > 0).length;
		top += ROW_PX + lines * STAGES_PX;
		return law;
	});
	const rooms = bars.map((y) => ({ from: y - 3, to: y + BAR_PX + 3 }));
	return {
		heightPx: Math.ceil(top),
		time: placeTime(model, time, { clear: [{ from: 0, to: yearsY + 3 }, ...rooms], bars: rooms }),
		years: placeYears(time, { y: roundPx(yearsY), from: time.announcedX }),
		laws,
	};
}

/** A name, and at the right what came of the law, where both have room. */
function placeNames({ title, spans }: LawRow, y: number): Pick<PlacedLeadLaw, 'name' | 'now'> {
	const text = nowInShort(spans);
	const takenPx = measureWidthPx(title, LEAD_LETTERS.strong) + GAP_PX + measureWidthPx(text, LEAD_LETTERS.quiet);
	const now: PlacedText = { text, x: LEAD.widthPx, y: roundPx(y), anchor: 'end' };
	return { name: { text: title, x: 0, y: roundPx(y) }, now: takenPx <= LEAD.widthPx ? [now] : [] };
}

/** "since 2025", "proposed 2022", "lapsed 2026": the rest is drawn. */
function nowInShort(spans: readonly LawSpan[]): string {
	const [before, last] = [spans.at(-2), spans.at(-1)!];
	const { stage, from } = before?.stage === 'lapsed' ? before : last;
	return words.laws.inShort(words.laws.stages[stage], stage, from.slice(0, 4));
}
