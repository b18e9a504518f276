import { range } from 'd3';
import { JUDGEMENT_LEVELS, type JudgementLevel } from '../ask.ts';
import type { ChartForm, PlacedDrawing } from '../../../charts/chart.ts';
import { roundPx, stackLines, type Box, type PlacedText, type Stroke } from '../../../charts/geometry.ts';
import { measureWidthPx, wrapWords } from '../../../text/wrap-words.ts';
import type { Demand, Demands } from './demands-chart.model.ts';

/** The boxes of a verdict: as many as there are levels above the least, which fills none. */
const STEP = { sidePx: 11, gapPx: 3, count: JUDGEMENT_LEVELS.length - 1 } as const;
const STEPS_PX = STEP.count * (STEP.sidePx + STEP.gapPx);
const NAME_PX = 15;

export interface PlacedStep extends Box {
	isFilled: boolean;
}

export interface PlacedDemand {
	demand: Demand;
	box: Box;
	name: PlacedText[];
	verb: PlacedText;
	steps: PlacedStep[];
	verdict: PlacedText;
	why: PlacedText[];
}

export interface PlacedDemands extends PlacedDrawing {
	heads: PlacedText[];
	rules: Stroke[];
	rows: PlacedDemand[];
}

/** The boxes of a level, the first at the given place. */
export function placeSteps(level: JudgementLevel, left: number, top: number): PlacedStep[] {
	return range(STEP.count).map((index) => ({
		x: roundPx(left + index * (STEP.sidePx + STEP.gapPx)),
		y: roundPx(top),
		width: STEP.sidePx,
		height: STEP.sidePx,
		isFilled: index < JUDGEMENT_LEVELS.indexOf(level),
	}));
}

/** Gives every demand its row: in columns under heads, or with its words below one another. */
export function placeDemands(model: Demands, { form, widthPx }: ChartForm): PlacedDemands {
	const room: Room = { widthPx };
	const isBeside = model.demands.every((demand) => fitsBeside(demand, room));
	const placeRow = form === 'wide' ? placeAcross : placeDown;
	const rules: Stroke[] = [];
	const rows: PlacedDemand[] = [];
	let top = form === 'wide' && model.demands.length > 0 ? 24 : 0;
	for (const demand of model.demands) {
		rules.push({ x1: 0, y1: roundPx(top), x2: widthPx, y2: roundPx(top) });
		const row = placeRow(demand, top, { ...room, isBeside });
		rows.push(row);
		top = row.box.y + row.box.height + 2;
	}
	const heads = form === 'wide' && rows.length > 0 ? placeHeads() : [];
	return { widthPx, heightPx: Math.ceil(top), heads, rules, rows };
}

/** Where the columns of the wide form begin. */
const COLUMNS = { name: 0, verb: 218, verdict: 272, why: 442 } as const;

function placeHeads(): PlacedText[] {
	const heads = { name: 'Demand', verb: 'Verb', verdict: 'Our judgement', why: 'Why' } as const;
	return Object.entries(heads).map(([column, text]) => ({ text, x: COLUMNS[column as keyof typeof COLUMNS], y: 13 }));
}

/** The room of a row, and whether its words keep room for a reader's own spacing. */
interface Room {
	widthPx: number;
}

/** How the words of a row stand that has no columns: the verb behind the verdict, if all rows have room for it, or under it. */
interface Down extends Room {
	isBeside: boolean;
}

function placeAcross(demand: Demand, top: number, { widthPx }: Room): PlacedDemand {
	const textPx = 13;
	const linePx = 17;
	const names = wrapWords(`${demand.number}. ${demand.name}`, {
		widthPx: COLUMNS.verb - 10,
		textPx: NAME_PX,
		weight: 'display',
	});
	const why = wrapWords(demand.why, { widthPx: widthPx - COLUMNS.why, textPx });
	const y = top + 8 + NAME_PX;
	const heightPx = Math.max(names.length * 19, why.length * linePx) + 20;
	return {
		demand,
		box: { x: -4, y: roundPx(top + 1), width: widthPx + 8, height: heightPx },
		name: stackLines(names, { x: COLUMNS.name, y, linePx: 19 }),
		verb: { text: demand.verb, x: COLUMNS.verb, y: roundPx(y) },
		steps: placeSteps(demand.level, COLUMNS.verdict, y - STEP.sidePx),
		verdict: { text: demand.verdict, x: COLUMNS.verdict + STEPS_PX + 6, y: roundPx(y) },
		why: stackLines(why, { x: COLUMNS.why, y, linePx }),
	};
}

const DOWN = { textPx: 12, linePx: 16 } as const;

/** Without a head over it, the verb says what it is. */
function describeVerb({ verb }: Demand): string {
	return `asked: ${verb}`;
}

/** Whether the verb fits behind the verdict, where that begins at the left edge. */
function fitsBeside(demand: Demand, { widthPx }: Room): boolean {
	const weight = demand.verb === 'must' ? 'bold' : 'regular';
	const verbPx = measureWidthPx(describeVerb(demand), { textPx: DOWN.textPx, weight });
	return verbLeft(demand) + verbPx <= widthPx;
}

function verbLeft({ verdict }: Demand): number {
	return STEPS_PX + 6 + measureWidthPx(verdict, { textPx: DOWN.textPx, weight: 'bold' }) + 8;
}

function placeDown(demand: Demand, top: number, { widthPx, isBeside }: Down): PlacedDemand {
	const { textPx, linePx } = DOWN;
	const room = { widthPx, textPx: NAME_PX, weight: 'display' as const };
	const names = wrapWords(`${demand.number}. ${demand.name}`, room);
	const why = wrapWords(demand.why, { widthPx, textPx });
	const y = top + 8 + NAME_PX;
	const verdictY = y + (names.length - 1) * 19 + 21;
	const stepsX = 1;
	const verbY = verdictY + (isBeside ? 0 : linePx);
	return {
		demand,
		box: { x: -2, y: roundPx(top + 1), width: widthPx + 4, height: roundPx(verbY - top + why.length * linePx + 10) },
		name: stackLines(names, { x: 0, y, linePx: 19 }),
		steps: placeSteps(demand.level, stepsX, verdictY - STEP.sidePx),
		verdict: { text: demand.verdict, x: stepsX + STEPS_PX + 5, y: roundPx(verdictY) },
		verb: {
			text: describeVerb(demand),
			x: roundPx(isBeside ? stepsX - 1 + verbLeft(demand) : stepsX - 1),
			y: roundPx(verbY),
		},
		why: stackLines(why, { x: 0, y: verbY + linePx + 1, linePx }),
	};
}
