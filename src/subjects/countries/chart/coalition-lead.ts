import { LEAD, LEAD_LETTERS, wrapLead, writeLead, type LeadPicture } from '../../../charts/lead.ts';
import { roundPx } from '../../../charts/geometry.ts';
import { group, texts, type Mark } from '../../../charts/marks.ts';
import type { SiteContent } from '../../../engine/site-content.ts';
import { measureWidthPx, wrapEvenly } from '../../../text/wrap-words.ts';
import { drawTile, placeTiles, type PlacedTile } from './coalition-chart.layout.ts';
import { buildCoalition, type Coalition } from './coalition-chart.model.ts';
import { TILE_ROWS } from './coalition-chart.tiles.ts';
import { listNames } from './coalition-words.ts';
import { words as allWords } from '../../../words/words.ts';

const { lead: words } = allWords.countries;

const ROW_PX = 19.5;
/** From the tiles to the counts under them, and from a numeral to its words. */
const GAP_PX = 9;
const WORDS_GAP_PX = 7;
/** From the counts' upper edge to the baseline of the note under them. */
const NOTE_PX = 50;
/** The letters of a numeral, as the styles set them. */
const NUMERAL = { textPx: 34, weight: 'bold', isPicture: true } as const;

/** The tiles alone, in the room of a lead picture. */
export const placeLeadTiles = (coalition: Pick<Coalition, 'countries'>) => ({
	heightPx: TILE_ROWS * ROW_PX,
	tiles: placeTiles(coalition, { widthPx: LEAD.widthPx, rowPx: ROW_PX, beside: LEAD_LETTERS.strong }),
});

/** The tiles as they lead: their codes, and names of those that a source names. */
export const drawLeadTiles = (tiles: readonly PlacedTile[]): Mark[] =>
	tiles.map(({ country, lines, name, ...box }) =>
		group({ class: `tile tile-${country.evidence}`, 'aria-hidden': 'true' }, [
			...drawTile(box, 2),
			...texts(lines),
			...texts(name ? [name] : [], 'tile-name lead-strong'),
		]),
	);

/** The lead picture of the site’s countries. */
export function drawCoalition({ facts, site }: SiteContent, { to }: { to: string }): LeadPicture {
	const coalition = buildCoalition({ ...facts, told: site.countries });
	return { ...placeCoalitionLead(coalition), more: { href: `#${to}`, text: words.more(coalition.total) } };
}

/** The countries as tiles: dark and named where a source names one, a broken edge where we infer it; under them two counts and a note. */
export function placeCoalitionLead(coalition: Coalition): LeadPicture {
	const { named, inferred, total, countries, basis } = coalition;
	const { heightPx, tiles } = placeLeadTiles(coalition);
	const topPx = heightPx + GAP_PX;
	/** A numeral and what it counts; each line of words begins a new one. */
	const writeCount = (numeral: string, counted: readonly string[], x: number, endPx: number) => {
		const start = roundPx(x + measureWidthPx(numeral, NUMERAL) + WORDS_GAP_PX);
		const lines = counted.flatMap((line) => wrapEvenly(line, { ...LEAD_LETTERS.text, widthPx: endPx - start }));
		return [
			...texts([{ text: numeral, x, y: topPx + 27 }], 'lead-numeral'),
			...writeLead(lines, 'text', { x: start, y: topPx + 12 }),
		];
	};
	const middlePx = roundPx(LEAD.widthPx * 0.38);
	const note = words.note(basis?.arithmetic);
	const lines = note.flatMap((line) => wrapLead(line, LEAD.widthPx, 'quiet'));
	const namesOf = (evidence: 'named' | 'inferred') => listNames(countries.filter((one) => one.evidence === evidence));
	return {
		heightPx: topPx + NOTE_PX + (lines.length - 1) * (LEAD.linePx - 1) + 4,
		marks: [
			...drawLeadTiles(tiles),
			...writeCount(`${named}`, [words.named], 0, middlePx),
			...writeCount(`${inferred}`, [words.inferred, words.lessNamed(total, named)], middlePx, LEAD.widthPx),
			...writeLead(lines, 'quiet', { y: topPx + NOTE_PX, linePx: LEAD.linePx - 1 }),
		],
		inWords: [
			words.inWords(`${named}`, words.named, namesOf('named')),
			words.inWords(`${inferred}`, words.inferred, namesOf('inferred')),
			...note,
		],
	};
}
