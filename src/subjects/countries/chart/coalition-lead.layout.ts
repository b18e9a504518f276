import { LEAD, LEAD_LETTERS, wrapLead } from '../../../charts/lead.ts';
import { roundPx, stackLines, type PlacedText } from '../../../charts/geometry.ts';
import { measureWidthPx, wrapEvenly } from '../../../text/wrap-words.ts';
import { placeTiles } from './coalition-chart.layout.ts';
import type { Coalition } from './coalition-chart.model.ts';
import { TILE_ROWS } from './coalition-chart.tiles.ts';

const ROW_PX = 19.5;
const LINE_PX = 17;
/** From the tiles to the counts under them, and from a numeral to its words. */
const GAP_PX = 9;
const WORDS_GAP_PX = 7;
/** From the counts' upper edge to the baseline of the note under them. */
const NOTE_PX = 50;
/** The letters of a numeral, as the styles set them. */
const NUMERAL = { textPx: 34, weight: 'bold', isPicture: true } as const;

/** A count: its numeral and what it counts; each line of words begins a new one. */
export type LeadCount = { numeral: string; words: readonly string[] };
type PlacedCount = { numeral: PlacedText; lines: PlacedText[] };

/** The tiles alone, in the room of a lead picture. */
export function placeLeadTiles(coalition: Pick<Coalition, 'countries'>) {
	const { widthPx } = LEAD;
	return {
		widthPx,
		heightPx: TILE_ROWS * ROW_PX,
		tiles: placeTiles(coalition, { widthPx, rowPx: ROW_PX, beside: LEAD_LETTERS.strong }),
	};
}

/** The lead picture of the countries: their tiles, the names of those that a source names, and under them two counts and a note. */
export function placeCoalitionLead(
	coalition: Pick<Coalition, 'countries'>,
	[named, inferred]: [LeadCount, LeadCount],
	said: readonly string[],
) {
	const { tiles, heightPx } = placeLeadTiles(coalition);
	const topPx = heightPx + GAP_PX;
	const place = ({ numeral, words }: LeadCount, x: number, endPx: number): PlacedCount => {
		const start = roundPx(x + measureWidthPx(numeral, NUMERAL) + WORDS_GAP_PX);
		const lines = words.flatMap((line) => wrapEvenly(line, { ...LEAD_LETTERS.text, widthPx: endPx - start }));
		return {
			numeral: { text: numeral, x, y: topPx + 27 },
			lines: stackLines(lines, { x: start, y: topPx + 12, linePx: LINE_PX }),
		};
	};
	const middlePx = roundPx(LEAD.widthPx * 0.38);
	const told = said.flatMap((line) => wrapLead(line, LEAD.widthPx, 'quiet'));
	const note = stackLines(told, { x: 0, y: topPx + NOTE_PX, linePx: LINE_PX - 1 });
	return {
		heightPx: (note.at(-1)?.y ?? topPx) + 4,
		note,
		tiles,
		counts: [place(named, 0, middlePx), place(inferred, middlePx, LEAD.widthPx)],
	};
}
