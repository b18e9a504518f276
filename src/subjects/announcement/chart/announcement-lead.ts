import { range } from 'd3';
import { outlineBox, type PlacedText } from '../../../charts/geometry.ts';
import { LEAD, wrapLead, writeLead, type LeadPicture } from '../../../charts/lead.ts';
import { circle, path, rect, texts } from '../../../charts/marks.ts';
import type { SiteContent } from '../../../engine/site-content.ts';
import { words } from '../../../words/words.ts';

const say = words.announcement.lead;

/** What its author writes: who backs the demands, who makes them and of whom, and what was not found. */
type Told = Record<'backers' | 'bodies' | 'by' | 'to' | 'text' | 'reply', string>;

/** What the picture shows: who asked what of whom, and what of it was not found. */
export interface Announced extends Omit<Told, 'bodies'> {
	bodies: readonly string[];
	/** How many countries a source names, and how many are inferred. */
	named: number;
	inferred: number;
	/** The names of the demands, in their order. */
	demands: readonly string[];
}

const COUNTRIES_A_ROW = 5;
const PITCH_PX = 16.5;
const SQUARE_PX = 10;
/** What holds the backers, where the lines begin at who sends them, and from one to the next. */
const START_PX = 90;
const FROM_PX = 110;
const ROW_PX = 27;
const HEAD_PX = 5;
/** A sheet of paper. */
const SHEET = { width: 18, height: 24 } as const;

/** A square that is open in the middle of each of its sides. */
const BROKEN = { 'stroke-dasharray': '7 3', 'stroke-dashoffset': 3.5 } as const;

/** Who asked what of whom, by the records. */
export function drawAnnouncement({ facts }: Pick<SiteContent, 'facts'>, { bodies, ...told }: Told): LeadPicture {
	const count = (evidence: 'named' | 'inferred') => facts.countries.filter((one) => one.evidence === evidence).length;
	return placeAnnouncement({
		...told,
		bodies: bodies.split(/,\s*/),
		named: count('named'),
		inferred: count('inferred'),
		demands: facts.asks.map(({ name }) => name),
	});
}

/** Backers at the left, those who are asked at the right, a line for each demand between them, and the way back under all. */
export function placeAnnouncement(announced: Announced): LeadPicture {
	const { named, inferred, bodies, by, to, text, reply, demands } = announced;
	const { linePx, widthPx } = LEAD;
	const [backers, asked] = [wrapLead(announced.backers, START_PX - 8, 'strong'), wrapLead(to, 130, 'strong')];
	const senders = wrapLead(by, 2 * (FROM_PX - 54), 'strong');
	const top = Math.max(backers.length, senders.length, asked.length) * linePx - 4;
	const writeUp = (lines: readonly string[], x: number, anchor: PlacedText['anchor']) =>
		writeLead(lines, 'strong', { x, y: top - (lines.length - 1) * linePx, anchor });
	const countriesY = top + 12;
	const countsY = countriesY + Math.floor((named + inferred - 1) / COUNTRIES_A_ROW) * PITCH_PX + 27;
	const counted = [say.named(named), say.inferred(inferred)];
	const bodiesY = countsY + counted.length * linePx + 6;
	const lastBody = bodiesY + (bodies.length - 1) * linePx;
	const lines = demands.map((name, index) => ({ name, y: top + 29 + index * ROW_PX }));
	const lastLine = top + 29 + (demands.length - 1) * ROW_PX;
	const bottom = lastLine + 10;
	const backY = bottom + 36;
	const missingX = FROM_PX + 16;
	const missing = wrapLead(text, widthPx - missingX, 'quiet');
	return {
		heightPx: Math.max(backY + 22, lastBody + 5),
		marks: [
			...writeUp(backers, 0, 'start'),
			...writeUp(senders, FROM_PX, 'middle'),
			...writeUp(asked, widthPx, 'end'),
			...range(named + inferred).map((index) => {
				const x = 1 + (index % COUNTRIES_A_ROW) * PITCH_PX;
				const y = countriesY + Math.floor(index / COUNTRIES_A_ROW) * PITCH_PX;
				const square = { x, y, width: SQUARE_PX, height: SQUARE_PX };
				return index < named ? rect('dot', square) : rect('dot-open', square, BROKEN);
			}),
			...bodies.map((_, index) => circle('dot', { x: 6, y: bodiesY + index * linePx - 5 }, 5)),
			// What holds all of them together, and ties them to who sends the demands: there the lines begin.
			path(
				'line-thin',
				`M${START_PX - 4},${top + 12}h4V${lastBody}h-4M${START_PX},${lastLine - ((demands.length - 1) * ROW_PX) / 2}H${FROM_PX}`,
			),
			path('line-whole', `M${FROM_PX},${top + 12}V${bottom - 2}`),
			...writeLead(counted, 'quiet', { y: countsY }),
			...writeLead(bodies, 'quiet', { x: 16, y: bodiesY }),
			...lines.flatMap(({ name, y }) => [
				...texts([{ text: name, x: FROM_PX + 10, y: y - 7 }]),
				path('line-whole', `M${FROM_PX},${y}H${widthPx - 2 * HEAD_PX}`),
				path('dot', `M${widthPx},${y}l${-2 * HEAD_PX},${-HEAD_PX - 1}v${2 * HEAD_PX + 2}z`),
			]),
			// What was not found: the text, as an empty sheet under its sender, and the way back.
			path('line-unseen', outlineBox({ x: FROM_PX - 9, y: bottom - 2, ...SHEET })),
			...writeLead(missing, 'quiet', { x: missingX, y: bottom + 15 - ((missing.length - 1) * linePx) / 2 }),
			path('line-unseen', `M${widthPx},${backY}H${FROM_PX + 2 * HEAD_PX}`),
			...writeLead([reply], 'quiet', { x: widthPx, y: backY + 17, anchor: 'end' }),
			path('dot-open', `M${FROM_PX - 2},${backY}l${2 * HEAD_PX},${-HEAD_PX - 1}v${2 * HEAD_PX + 2}z`),
		],
		inWords: [
			say.backing(announced.backers, named + inferred, named, inferred, bodies),
			say.asking(by, to, demands),
			say.missing(by, text),
			say.missing(to, reply),
		],
	};
}
