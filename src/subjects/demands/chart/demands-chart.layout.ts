import { range } from 'd3';
import { JUDGEMENT_LEVELS, type JudgementLevel } from '../ask.ts';
import type { ChartForm, PlacedDrawing } from '../../../charts/chart.ts';
import { placeWords } from '../../../charts/place-words.ts';
import { words } from '../../../words/words.ts';
import { roundPx, type Box, type PlacedText, type Stroke } from '../../../charts/geometry.ts';
import { measureWidthPx } from '../../../text/wrap-words.ts';
import type { Demand, Demands } from './demands-chart.model.ts';

/** The boxes of a verdict: as many as there are levels above the least, which fills none. */
const STEP = { sidePx: 11, gapPx: 3, count: JUDGEMENT_LEVELS.length - 1 } as const;
const STEPS_PX = STEP.count * (STEP.sidePx + STEP.gapPx);
const NAME_PX = 15;
const { chart: said } = words.demands;
export type PlacedStep = Box & { isFilled: boolean };

export interface PlacedDemand {
	demand: Demand;
	box: Box;
	name: PlacedText[];
	verb: PlacedText;
	steps: PlacedStep[];
	verdict: PlacedText;
	why: PlacedText[];
}

export type PlacedDemands = PlacedDrawing & { heads: PlacedText[]; rules: Stroke[]; rows: PlacedDemand[] };

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
export function placeDemands({ demands }: Demands, { form, widthPx }: ChartForm): PlacedDemands {
	const isWide = form === 'wide';
	const isBeside = demands.every((demand) => fitsBeside(demand, widthPx));
	const rules: Stroke[] = [];
	let top = isWide && demands.length > 0 ? 24 : 0;
	const rows = demands.map((demand) => {
		rules.push({ x1: 0, y1: roundPx(top), x2: widthPx, y2: roundPx(top) });
		const row = isWide ? placeAcross(demand, top, widthPx) : placeDown(demand, top, widthPx, isBeside);
		top = row.box.y + row.box.height + 2;
		return row;
	});
	const heads = isWide && rows.length > 0 ? placeHeads() : [];
	return { widthPx, heightPx: Math.ceil(top), heads, rules, rows };
}

/** Where the columns of the wide form begin. */
const COLUMNS = { name: 0, verb: 218, verdict: 272, why: 442 } as const;

function placeHeads(): PlacedText[] {
	return (['name', 'verb', 'verdict', 'why'] as const).map((name) => ({
		text: said.heads[name],
		x: COLUMNS[name],
		y: 13,
	}));
}

function placeAcross(demand: Demand, top: number, widthPx: number): PlacedDemand {
	const y = top + 8 + NAME_PX;
	const name = placeName(demand, y, COLUMNS.verb - 10);
	const room = { x: COLUMNS.why, y, linePx: 17, widthPx: widthPx - COLUMNS.why, textPx: 13 };
	const why = placeWords(demand.why, room);
	return {
		demand,
		box: { x: -4, y: roundPx(top + 1), width: widthPx + 8, height: Math.max(name.y, why.y) - y + 20 },
		name: name.lines,
		verb: { text: demand.verb, x: COLUMNS.verb, y: roundPx(y) },
		steps: placeSteps(demand.level, COLUMNS.verdict, y - STEP.sidePx),
		verdict: { text: demand.verdict, x: COLUMNS.verdict + STEPS_PX + 6, y: roundPx(y) },
		why: why.lines,
	};
}

function placeName({ number, name }: Demand, y: number, widthPx: number) {
	return placeWords(said.row(number, name), { x: 0, y, linePx: 19, widthPx, textPx: NAME_PX, weight: 'display' });
}

const DOWN = { textPx: 12, linePx: 16 } as const;

/** Whether the verb fits behind the verdict, where that begins at the left edge. Without a head over it, it says what it is. */
function fitsBeside(demand: Demand, widthPx: number): boolean {
	const weight = demand.verb === 'must' ? 'bold' : 'regular';
	return verbLeft(demand) + measureWidthPx(said.askedWith(demand.verb), { textPx: DOWN.textPx, weight }) <= widthPx;
}

function verbLeft({ verdict }: Demand): number {
	return STEPS_PX + 6 + measureWidthPx(verdict, { textPx: DOWN.textPx, weight: 'bold' }) + 8;
}

function placeDown(demand: Demand, top: number, widthPx: number, isBeside: boolean): PlacedDemand {
	const { linePx } = DOWN;
	const name = placeName(demand, top + 8 + NAME_PX, widthPx);
	const verdictY = name.y + 2;
	const verbY = verdictY + (isBeside ? 0 : linePx);
	const why = placeWords(demand.why, { ...DOWN, x: 0, y: verbY + linePx + 1, widthPx });
	return {
		demand,
		box: { x: -2, y: roundPx(top + 1), width: widthPx + 4, height: roundPx(why.y - linePx - 1 - top + 10) },
		name: name.lines,
		steps: placeSteps(demand.level, 1, verdictY - STEP.sidePx),
		verdict: { text: demand.verdict, x: STEPS_PX + 6, y: roundPx(verdictY) },
		verb: { text: said.askedWith(demand.verb), x: roundPx(isBeside ? verbLeft(demand) : 0), y: roundPx(verbY) },
		why: why.lines,
	};
}
