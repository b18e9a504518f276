import { nameStops, drawVerdict } from '../verdict.ts';
import type { ChartForm } from '../../../charts/chart.ts';
import { hidden, link, path, rect, texts, type Mark } from '../../../charts/marks.ts';
import { words } from '../../../words/words.ts';
import {
	placeWords,
	type WordsPlace,
	roundPx,
	strokePath,
	type PlacedText,
	type Stroke,
} from '../../../charts/geometry.ts';
import { measureWidthPx } from '../../../text/wrap-words.ts';
import type { Demand, Demands } from './demands-chart.model.ts';

const { chart: said } = words.demands;

type PlacedDemand = ReturnType<typeof placeAcross>;
export type PlacedDemands = ReturnType<typeof placeDemands>;

/** Gives every demand its row: in columns under heads, or with its words below one another. */
export function placeDemands({ demands }: Demands, { form, widthPx }: ChartForm) {
	const isWide = form === 'wide' && demands.length > 0;
	const isBeside = demands.every((demand) => verbLeft(demand) + verbWidthPx(demand) <= widthPx);
	const rules: Stroke[] = [];
	const headPx = isWide ? 40 : 0;
	let top = headPx;
	const rows = demands.map((demand) => {
		rules.push({ x1: 0, y1: roundPx(top), x2: widthPx, y2: roundPx(top) });
		const row = isWide ? placeAcross(demand, top, widthPx) : placeDown(demand, top, widthPx, isBeside);
		top = row.box.y + row.box.height + 2;
		return row;
	});
	const heightPx = Math.ceil(top);
	const heads = isWide ? [...placeHeads(), ...nameStops(ACROSS.stops, 31)] : [];
	return { widthPx, heightPx, heads, rules, rows };
}

/** The demands as a ledger: a row each, with the verb in type and the verdict as a place on its line. */
export const drawDemandsChart = ({ heads, rules, rows }: PlacedDemands): Mark[] => [
	hidden([...texts(heads, 'remark'), ...rules.map((rule) => path('row-rule', strokePath(rule)))]),
	...rows.map(({ demand, box, name, verb, verdict, level, why }) =>
		link({ class: 'demand-row', href: demand.href }, demand.label, [
			rect('touch', box, { rx: 2 }),
			...texts(name, 'ledger-name'),
			...texts([verb], demand.verb === 'must' ? 'ledger-must' : undefined),
			...verdict,
			...texts(level, 'strong'),
			...texts(why),
		]),
	),
];

/** The columns of the wide form, and its lines. */
const ACROSS = { namePx: 190, stops: { x: 226, stepPx: 58, dotPx: 8 }, why: 490, textPx: 13, linePx: 17 } as const;

function placeHeads(): PlacedText[] {
	const { name, verdict, why } = said.heads;
	return [
		{ text: name, x: 0, y: 31 },
		{ text: verdict, x: ACROSS.stops.x - 28, y: 13 },
		{ text: why, x: ACROSS.why, y: 31 },
	];
}

function placeAcross(demand: Demand, top: number, widthPx: number) {
	const { textPx, linePx } = ACROSS;
	const y = top + 21;
	const name = placeName(demand, { x: 0, y, linePx, widthPx: ACROSS.namePx, textPx });
	const why = placeWords(demand.why, { x: ACROSS.why, y, linePx, widthPx: widthPx - ACROSS.why, textPx });
	return {
		demand,
		box: { x: -4, y: roundPx(top + 1), width: widthPx + 8, height: Math.max(name.y + linePx, why.y) - y + 18 },
		name: name.lines,
		verb: { text: said.askedWith(demand.verb), x: 0, y: roundPx(name.y) },
		verdict: drawVerdict(demand.level, { ...ACROSS.stops, y: y - 4 }),
		/** The verdict in words; none where its stop is named at the head of the drawing. */
		level: [] as PlacedText[],
		why: why.lines,
	};
}

function placeName({ number, name }: Demand, place: WordsPlace) {
	return placeWords(said.row(number, name), { ...place, weight: 'display' });
}

/** The narrow form: its lines, and the line of its verdicts with the words behind it. */
const DOWN = { textPx: 12, linePx: 16, stops: { x: 1, stepPx: 12, dotPx: 5 }, level: 58 } as const;

/** Where the verb stands behind the verdict: without a head over it, it says what it is. */
function verbLeft({ verdict }: Demand): number {
	return DOWN.level + measureWidthPx(verdict, { textPx: DOWN.textPx, weight: 'bold' }) + 6;
}

function verbWidthPx({ verb }: Demand): number {
	const weight = verb === 'must' ? 'bold' : 'regular';
	return measureWidthPx(said.askedWith(verb), { textPx: DOWN.textPx, weight });
}

function placeDown(demand: Demand, top: number, widthPx: number, isBeside: boolean): PlacedDemand {
	const { linePx, textPx } = DOWN;
	const name = placeName(demand, { x: 0, y: top + 18, linePx, widthPx, textPx });
	const y = name.y + 2;
	const verbY = y + (isBeside ? 0 : linePx);
	const why = placeWords(demand.why, { textPx, linePx, x: 0, y: verbY + linePx + 1, widthPx });
	return {
		demand,
		box: { x: -2, y: roundPx(top + 1), width: widthPx + 4, height: roundPx(why.y - linePx - 1 - top + 10) },
		name: name.lines,
		verdict: drawVerdict(demand.level, { ...DOWN.stops, y: y - 4 }),
		level: [{ text: demand.verdict, x: DOWN.level, y: roundPx(y) }],
		verb: { text: said.askedWith(demand.verb), x: roundPx(isBeside ? verbLeft(demand) : 0), y: roundPx(verbY) },
		why: why.lines,
	};
}
