import { range } from 'd3';
import { outlineBox, stackLines, type Box, type PlacedText } from '../../../charts/geometry.ts';
import { LEAD, wrapLead, type PlacedLead } from '../../../charts/lead.ts';
import { words } from '../../../words/words.ts';

const say = words.announcement.lead;

/** What the picture shows: who asked what of whom, and what of it was not found. */
export interface Announced {
	/** How many countries a source names, and how many are inferred. */
	named: number;
	inferred: number;
	/** The names of the demands, in their order. */
	demands: readonly string[];
	backers: string;
	bodies: readonly string[];
	by: string;
	to: string;
	text: string;
	reply: string;
}

/** The mark of a country, and where it is inferred that it is one. */
type PlacedCountry = Box & { isInferred: boolean };

export interface PlacedAnnouncement extends PlacedLead {
	heads: PlacedText[];
	/** A square for each country, and a dot for each body. */
	countries: PlacedCountry[];
	bodies: { x: number; y: number }[];
	/** What holds all of them together, and ties them to who sends the demands. */
	group: string;
	/** Who sends them: the lines start there. */
	sender: string;
	counts: PlacedText[];
	/** Each demand with its line and its head. */
	demands: { name: PlacedText; line: string; head: string }[];
	/** What was not found: the text, as an empty sheet under its sender, and the way back. */
	unseen: { d: string; label: PlacedText }[];
	/** The head of the way back. */
	backHead: string;
}

const COUNTRIES_A_ROW = 5;
const PITCH_PX = 16.5;
const SQUARE_PX = 10;
const LINE_PX = 17;
/** What holds the backers, where the lines begin at who sends them, and from one to the next. */
const START_PX = 88;
const FROM_PX = 110;
const ROW_PX = 27;
const HEAD_PX = 5;
/** A sheet of paper. */
const SHEET = { width: 18, height: 24 } as const;

/** Backers at the left, those who are asked at the right, a line for each demand between them, and the way back under all. */
export function placeAnnouncement(announced: Announced): PlacedAnnouncement {
	const { named, inferred, bodies, by, to, text, reply } = announced;
	const [backers, asked] = [wrapLead(announced.backers, START_PX - 8, 'strong'), wrapLead(to, 130, 'strong')];
	const senders = wrapLead(by, 2 * (FROM_PX - 54), 'strong');
	const top = Math.max(backers.length, senders.length, asked.length) * LINE_PX - 4;
	const stackUp = (lines: readonly string[], x: number, anchor: 'start' | 'middle' | 'end') =>
		stackLines(lines, { x, y: top - (lines.length - 1) * LINE_PX, linePx: LINE_PX }).map((line) => ({
			...line,
			anchor,
		}));
	const countries = range(named + inferred).map((index): PlacedCountry => ({
		x: 1 + (index % COUNTRIES_A_ROW) * PITCH_PX,
		y: top + 12 + Math.floor(index / COUNTRIES_A_ROW) * PITCH_PX,
		width: SQUARE_PX,
		height: SQUARE_PX,
		isInferred: index >= named,
	}));
	const countsY = (countries.at(-1)?.y ?? top) + 27;
	const counted = [say.named(named), say.inferred(inferred)];
	const bodiesY = countsY + counted.length * LINE_PX + 6;

	const demands = announced.demands.map((name, index) => {
		const y = top + 29 + index * ROW_PX;
		return {
			name: { text: name, x: FROM_PX + 10, y: y - 7 },
			line: `M${FROM_PX},${y}H${LEAD.widthPx - 2 * HEAD_PX}`,
			head: `M${LEAD.widthPx},${y}l${-2 * HEAD_PX},${-HEAD_PX - 1}v${2 * HEAD_PX + 2}z`,
		};
	});
	const bottom = top + 29 + (announced.demands.length - 1) * ROW_PX + 10;
	const backY = bottom + 36;
	return {
		heightPx: Math.max(backY + 22, bodiesY + (bodies.length - 1) * LINE_PX + 5),
		heads: [
			...stackUp(backers, 0, 'start'),
			...stackUp(senders, FROM_PX, 'middle'),
			...stackUp(asked, LEAD.widthPx, 'end'),
		],
		countries,
		bodies: bodies.map((_, index) => ({ x: 6, y: bodiesY + index * LINE_PX - 5 })),
		group: `M${START_PX - 4},${top + 12}h4V${bodiesY + (bodies.length - 1) * LINE_PX}h-4M${START_PX},${bottom - 10 - ((announced.demands.length - 1) * ROW_PX) / 2}H${FROM_PX}`,
		sender: `M${FROM_PX},${top + 12}V${bottom - 2}`,
		counts: [
			...stackLines(counted, { x: 0, y: countsY, linePx: LINE_PX }),
			...stackLines(bodies, { x: 16, y: bodiesY, linePx: LINE_PX }),
		],
		demands,
		unseen: [
			{
				d: outlineBox({ x: FROM_PX - 9, y: bottom - 2, width: SHEET.width, height: SHEET.height }),
				label: { text, x: FROM_PX + 16, y: bottom + 15 },
			},
			{
				d: `M${LEAD.widthPx},${backY}H${FROM_PX + 2 * HEAD_PX}`,
				label: { text: reply, x: LEAD.widthPx, y: backY + 17, anchor: 'end' },
			},
		],
		backHead: `M${FROM_PX - 2},${backY}l${2 * HEAD_PX},${-HEAD_PX - 1}v${2 * HEAD_PX + 2}z`,
	};
}

/** The same in sentences. */
export function tellAnnouncement(announced: Announced): string[] {
	const { named, inferred, bodies, demands, by, backers, to, text, reply } = announced;
	return [
		say.backing(backers, named + inferred, named, inferred, bodies),
		say.asking(by, to, demands),
		say.missing(by, text),
		say.missing(to, reply),
	];
}
