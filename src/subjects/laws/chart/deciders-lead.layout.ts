import { stackLines, type PlacedText } from '../../../charts/geometry.ts';
import { LEAD, wrapLead, type PlacedLead } from '../../../charts/lead.ts';
import { words } from '../../../words/words.ts';
import type { Decider } from '../decider.ts';

/** From one stop to the next, and the lines of its words. */
const ROW_PX = 38;
const LINE_PX = 16.5;
/** The line: its middle, its width at both ends, and the dots of its stops; the words beside it. */
const LINE_X = 10;
const WIDTHS_PX = [1.5, 13] as const;
const DOT_PX = 8;
const WORDS_X = 28;
/** Room over the first stop and under the last, where words say what the ends of the line are. */
const END_PX = 21;

export interface PlacedDeciders extends PlacedLead {
	/** The line as an area: thin where nothing binds, and broad where an order does. */
	line: string;
	ends: PlacedText[];
	stops: { dot: { x: number; y: number; r: number }; name: PlacedText[]; tried: PlacedText[] }[];
}

/** The stops of who decides on one line, from what companies agree to what a court orders. */
export function placeDeciders(deciders: readonly Decider[]): PlacedDeciders {
	const roomPx = LEAD.widthPx - WORDS_X;
	let top = END_PX;
	const stops = deciders.map((decider) => {
		const name = wrapLead(decider.name, roomPx, 'strong');
		const tried = wrapLead(triedInWords(decider), roomPx, 'quiet');
		const y = top + LINE_PX;
		top += ROW_PX + (name.length + tried.length - 2) * LINE_PX;
		return {
			dot: { x: LINE_X, y: y - 5, r: DOT_PX },
			name: stackLines(name, { x: WORDS_X, y, linePx: LINE_PX }),
			tried: stackLines(tried, { x: WORDS_X, y: y + name.length * LINE_PX, linePx: LINE_PX }),
		};
	});
	const [thin, broad] = WIDTHS_PX;
	const bottom = top + END_PX + 3;
	return {
		heightPx: bottom,
		line: `M${LINE_X - thin / 2},0h${thin}L${LINE_X + broad / 2},${bottom}h${-broad}z`,
		ends: [
			{ text: words.laws.deciders.least, x: WORDS_X, y: END_PX - 9 },
			{ text: words.laws.deciders.most, x: WORDS_X, y: bottom - 8 },
		],
		stops,
	};
}

/** "Lantern: firms warn each other (2023)": the year last, since the line is none of time. */
const triedInWords = ({ who, date, what }: Decider): string => words.laws.deciders.tried(who, date.slice(0, 4), what);
