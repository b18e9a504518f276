import { LEAD, wrapLead, writeLead, type LeadPicture } from '../../../charts/lead.ts';
import { circle, path, type Mark } from '../../../charts/marks.ts';
import { standingWords } from '../../../evidence/evidence-labels.ts';
import { formatDate } from '../../../text/dates.ts';
import { joinSentences } from '../../../text/words.ts';
import { words } from '../../../words/words.ts';
import type { Decider } from '../decider.ts';

const say = words.laws.deciders;

/** From one stop to the next, and the lines of its words. */
const ROW_PX = 38;
const LINE_PX = 16.5;
/** The line, and half of how thick it becomes to its end; how far a branch leads aside; the dots of stops, and the words beside them. */
const LINE_X = 10;
const THICK_PX = 7;
const ASIDE_PX = 16;
const DOT_PX = 8;
const WORDS_PX = 18;
/** Room over the first stop and under the last on the line, where words say what its ends are. */
const END_PX = 21;

/** The stops of who decides: rules on one line, from what companies agree to what a law says, and single cases on a branch under it. */
export function placeDeciders(deciders: readonly Decider[]): LeadPicture {
	let top = END_PX;
	const placeStop = (decider: Decider, dotX: number) => {
		const x = dotX + WORDS_PX;
		const name = wrapLead(decider.name, LEAD.widthPx - x, 'strong');
		const tried = wrapLead(triedInWords(decider), LEAD.widthPx - x, 'quiet');
		const y = top + LINE_PX;
		top += ROW_PX + (name.length + tried.length - 2) * LINE_PX;
		return {
			dotY: y - 5,
			marks: [
				circle('dot-open', { x: dotX, y: y - 5 }, DOT_PX),
				...writeLead(name, 'text', { x, y, linePx: LINE_PX }),
				...writeLead(tried, 'quiet', { x, y: y + name.length * LINE_PX, linePx: LINE_PX }),
			],
		};
	};
	const rules = deciders.filter(({ isSingle }) => !isSingle).map((rule) => placeStop(rule, LINE_X));
	const end = top + END_PX;
	top = end;
	const caseX = LINE_X + ASIDE_PX;
	const cases = deciders.filter(({ isSingle }) => isSingle).map((one) => placeStop(one, caseX));
	const x = LINE_X + WORDS_PX;
	return {
		heightPx: top + 3,
		marks: [
			...cases.map(({ dotY }) => path('line-thin', `M${LINE_X},${end - 3}V${dotY - 10}q0,10 10,10H${caseX}`)),
			path('dot', `M${LINE_X - 1},0h2L${LINE_X + THICK_PX},${end - 3}H${LINE_X - THICK_PX}z`),
			...writeLead([say.least], 'strong', { x, y: END_PX - 9 }),
			...writeLead([say.most], 'strong', { x, y: end - 6 }),
			...[...rules, ...cases].flatMap(({ marks }) => marks),
		],
		inWords: deciders.map((decider) => {
			const { name, who, date, what } = decider;
			return joinSentences([name, say.tried(who, formatDate(date), what), standingWords(decider, 'entry')]);
		}),
	};
}

/** "Lantern: firms warn each other (2023)": the year last, since the line is none of time. */
const triedInWords = ({ who, date, what }: Decider): string => say.tried(who, date.slice(0, 4), what);

/** The line in small, beside a heading: how high it is, where it begins after the first words, from stop to stop, and past the last words. */
export const STEP = { heightPx: 24, startPx: 86, pitchPx: 30, asidePx: 90 } as const;

/** The same line lying, with the stop of one of its ways filled: single cases stand past its end. */
export function placeStep(deciders: readonly Decider[], meant: string): Mark[] {
	const { heightPx, startPx, pitchPx, asidePx } = STEP;
	const rules = deciders.filter(({ isSingle }) => !isSingle);
	const end = startPx + rules.length * pitchPx - pitchPx / 2;
	const y = heightPx / 2;
	const dots = [...rules, ...deciders.filter(({ isSingle }) => isSingle)].map(({ id, isSingle }, index) => ({
		isMeant: id === meant,
		x: startPx + index * pitchPx + (isSingle ? asidePx - pitchPx : 0),
	}));
	return [
		...dots.slice(rules.length).map(({ x }) => path('line-thin', `M${x - pitchPx / 2},${y}H${x}`)),
		path('dot', `M${startPx - pitchPx / 2},${y - 1}v2L${end},${y + THICK_PX}V${y - THICK_PX}z`),
		...dots.map(({ isMeant, x }) => circle(isMeant ? 'dot' : 'dot-open', { x, y }, isMeant ? 10 : 7)),
		...writeLead([say.least], 'quiet', { y: y + 5 }),
		...writeLead([say.most], 'quiet', { x: end + 6, y: y + 5 }),
	];
}
