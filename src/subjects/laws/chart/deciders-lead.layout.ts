import { stackLines, type PlacedText } from '../../../charts/geometry.ts';
import { LEAD, wrapLead, type PlacedLead } from '../../../charts/lead.ts';
import { words } from '../../../words/words.ts';
import type { Decider } from '../decider.ts';

/** From one stop to the next, and the lines of its words. */
const ROW_PX = 38;
const LINE_PX = 16.5;
/** The line; how far a branch leads aside; the dots of stops, and the words beside them. */
const LINE_X = 10;
const ASIDE_PX = 16;
const DOT_PX = 8;
const WORDS_PX = 18;
/** Room over the first stop and under the last on the line, where words say what its ends are. */
const END_PX = 21;

export interface PlacedDeciders extends PlacedLead {
	/** The line, and the branches to those who decide single cases. */
	line: string;
	branches: string[];
	ends: PlacedText[];
	stops: { dot: { x: number; y: number; r: number }; name: PlacedText[]; tried: PlacedText[] }[];
}

/** The stops of who decides: rules on one line, from what companies agree to what a law says, and single cases on a branch under it. */
export function placeDeciders(deciders: readonly Decider[]): PlacedDeciders {
	let top = END_PX;
	const placeStop = (decider: Decider, dotX: number) => {
		const x = dotX + WORDS_PX;
		const name = wrapLead(decider.name, LEAD.widthPx - x, 'strong');
		const tried = wrapLead(triedInWords(decider), LEAD.widthPx - x, 'quiet');
		const y = top + LINE_PX;
		top += ROW_PX + (name.length + tried.length - 2) * LINE_PX;
		return {
			dot: { x: dotX, y: y - 5, r: DOT_PX },
			name: stackLines(name, { x, y, linePx: LINE_PX }),
			tried: stackLines(tried, { x, y: y + name.length * LINE_PX, linePx: LINE_PX }),
		};
	};
	const rules = deciders.filter(({ isSingle }) => !isSingle).map((rule) => placeStop(rule, LINE_X));
	const end = top + END_PX;
	top = end;
	const cases = deciders.filter(({ isSingle }) => isSingle).map((one) => placeStop(one, LINE_X + ASIDE_PX));
	const { least, most } = words.laws.deciders;
	return {
		heightPx: top + 3,
		line: `M${LINE_X},0V${end - 3}`,
		branches: cases.map(({ dot }) => `M${LINE_X},${end - 3}V${dot.y - 10}q0,10 10,10H${dot.x}`),
		ends: [
			{ text: least, x: LINE_X + WORDS_PX, y: END_PX - 9 },
			{ text: most, x: LINE_X + WORDS_PX, y: end - 6 },
		],
		stops: [...rules, ...cases],
	};
}

/** "Lantern: firms warn each other (2023)": the year last, since the line is none of time. */
const triedInWords = ({ who, date, what }: Decider): string => words.laws.deciders.tried(who, date.slice(0, 4), what);

/** The line in small, beside a heading: how high it is, where it begins after the first words, from stop to stop, and past the last words. */
export const STEP = { heightPx: 24, startPx: 86, pitchPx: 30, asidePx: 90 } as const;

/** The same line lying, with the stop of one of its ways marked: single cases stand past its end. */
export function placeStep(deciders: readonly Decider[], meant: string) {
	const { heightPx, startPx, pitchPx, asidePx } = STEP;
	const rules = deciders.filter(({ isSingle }) => !isSingle);
	const end = startPx + rules.length * pitchPx - pitchPx / 2;
	const dots = [...rules, ...deciders.filter(({ isSingle }) => isSingle)].map(({ id, isSingle }, index) => ({
		isMeant: id === meant,
		x: startPx + index * pitchPx + (isSingle ? asidePx - pitchPx : 0),
	}));
	const { least, most } = words.laws.deciders;
	const y = heightPx / 2;
	const ends: PlacedText[] = [
		{ text: least, x: 0, y: y + 5 },
		{ text: most, x: end + 6, y: y + 5 },
	];
	const branches = dots.slice(rules.length).map(({ x }) => `M${x - pitchPx / 2},${y}H${x}`);
	return { line: `M${startPx - pitchPx / 2},${y}H${end}`, branches, dots, ends };
}
