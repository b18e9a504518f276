import { HEADS } from '../../model/evidence-labels.ts';
import { PICTURE_SHAPES, type ShapeName } from '../chart-forms.ts';
import { breakTexts, type PictureColumn, type PictureText } from './picture-text.ts';

/** What a picture of one shape says beside its drawing. */
export interface ShapedContent {
	/** Id of the chart, for faults. */
	id: string;
	title: string;
	measure: string;
	/** What the marks mean, in a sentence or two; empty where the drawing says it. */
	brief: string;
	/** The first caution: it stands once, beside the drawing. */
	caution: string;
	/** The publishers, and how far the evidence reaches. */
	sources: string;
	/** The site's name, and its licence. */
	from: string;
	/** The chart's address, whole where the site's is known. */
	address: string;
}

/** How large a drawing is, and the smallest of its letters, in its units. */
export interface DrawingSize {
	widthPx: number;
	heightPx: number;
	letterPx: number;
}

/** The least size of a letter: 24 px of the 1,920 of a slide, and of the 1,080 of a post. */
export const LEAST_LETTER_PX = 24;

const SMALL_PX = 24;
const TITLES_PX = [50, 44, 40, 36, 32];
const MARGIN_PX = 40;
const GAP_PX = 24;
/** Small drawings are enlarged, but no more than this. */
const MOST_SCALE = 3.4;
/** A title of more lines beside a drawing is set smaller, or wider. */
const MOST_TITLE_LINES = 6;
/** Widths of the column of words beside a drawing, the narrowest first. */
const PANELS_PX = [380, 420, 460, 500, 540, 580, 640];

/** Where drawing and words stand in a picture. */
export interface Arrangement {
	scale: number;
	/** Room of the drawing. */
	drawing: { x: number; y: number; width: number; height: number };
	/** Words, each column with its place. */
	columns: { column: PictureColumn; x: number; y: number }[];
}

/** Finds places for drawing and words, over and under it or, on a slide, beside it: as lets the title be larger. */
export function arrangeShaped(shape: ShapeName, size: DrawingSize, content: ShapedContent): Arrangement {
	const arranged = arrangeBest(shape, size, content);
	const letterPx = (arranged?.scale ?? 0) * size.letterPx;
	if (arranged && letterPx >= LEAST_LETTER_PX) return arranged;
	throw new Error(
		`Chart ${content.id}: its picture for a ${shape} (${PICTURE_SHAPES[shape].ratio}) would have letters of ${letterPx.toFixed(1)} px, and may have none under ${LEAST_LETTER_PX}: shorten its words, lay it out for another width in its shapes, or say there in "none" why it has no such picture`,
	);
}

/** The arrangement with the largest title whose letters are large enough; failing that, with the largest letters. */
function arrangeBest(shape: ShapeName, size: DrawingSize, content: ShapedContent): Arrangement | undefined {
	let largest: Arrangement | undefined;
	for (const titlePx of TITLES_PX) {
		const texts = writeTexts(content, titlePx);
		const own = [arrangeOver(shape, size, texts), ...(shape === 'slide' ? arrangeBeside(size, texts) : [])];
		const [best] = own.filter((arrangement) => arrangement !== undefined).sort((a, b) => b.scale - a.scale);
		if (!best) continue;
		if (best.scale * size.letterPx >= LEAST_LETTER_PX) return best;
		if (!largest || best.scale > largest.scale) largest = best;
	}
	return largest;
}

interface Texts {
	title: PictureText;
	measure: PictureText;
	notes: PictureText[];
	foot: PictureText[];
}

function writeTexts({ title, measure, brief, caution, sources, from, address }: ShapedContent, titlePx: number): Texts {
	const small = { sizePx: SMALL_PX, tone: 'inkSoft' as const, gapPx: 0 };
	return {
		title: { text: title, sizePx: titlePx, weight: 'display', tone: 'ink' as const, gapPx: 0 },
		measure: { ...small, text: measure, gapPx: 10 },
		notes: [
			...(brief === '' ? [] : [{ ...small, text: brief, tone: 'ink' as const, gapPx: 14 }]),
			{ ...small, text: caution, lead: `${HEADS.keepInMind}.`, tone: 'ink' as const, gapPx: 14, sizePx: SMALL_PX + 2 },
		],
		foot: [
			{ ...small, text: sources, gapPx: 14 },
			{ ...small, text: from },
			{ ...small, text: address, isAddress: true },
		],
	};
}

/** Words over and under the drawing. */
function arrangeOver(
	shape: ShapeName,
	{ widthPx: width, heightPx: height }: DrawingSize,
	{ title, measure, notes, foot }: Texts,
): Arrangement | undefined {
	const { widthPx, heightPx } = PICTURE_SHAPES[shape];
	const roomPx = widthPx - 2 * MARGIN_PX;
	const head = breakTexts([title, measure], roomPx);
	const below = breakTexts([...notes, ...foot], roomPx);
	const y = MARGIN_PX + head.heightPx + GAP_PX;
	const belowY = heightPx - MARGIN_PX - below.heightPx;
	const free = belowY - GAP_PX / 2 - y;
	if (free <= 0) return undefined;
	return {
		scale: Math.min(MOST_SCALE, roomPx / width, free / height),
		drawing: { x: MARGIN_PX, y, width: roomPx, height: free },
		columns: [
			{ column: head, x: MARGIN_PX, y: MARGIN_PX },
			{ column: below, x: MARGIN_PX, y: belowY },
		],
	};
}

/** Words at the left of the drawing: one arrangement for each width of their column that holds them. */
function arrangeBeside(
	{ widthPx: width, heightPx: height }: DrawingSize,
	{ title, measure, notes, foot }: Texts,
): (Arrangement | undefined)[] {
	const { widthPx, heightPx } = PICTURE_SHAPES.slide;
	const roomPx = heightPx - 2 * MARGIN_PX;
	return PANELS_PX.map((panelPx) => {
		const head = breakTexts([title, measure, ...notes], panelPx);
		const below = breakTexts(foot, panelPx);
		const isTooLong = head.heightPx + below.heightPx > roomPx || head.texts[0]!.lines.length > MOST_TITLE_LINES;
		if (isTooLong || head.widestPx > panelPx || below.widestPx > panelPx) return undefined;
		const x = MARGIN_PX + panelPx + 1.5 * GAP_PX;
		const free = widthPx - MARGIN_PX - x;
		return {
			scale: Math.min(MOST_SCALE, free / width, roomPx / height),
			drawing: { x, y: MARGIN_PX, width: free, height: roomPx },
			columns: [
				{ column: head, x: MARGIN_PX, y: MARGIN_PX },
				{ column: below, x: MARGIN_PX, y: heightPx - MARGIN_PX - below.heightPx },
			],
		};
	});
}
