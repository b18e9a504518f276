import { arc, max, range, scaleBand } from 'd3';
import { JUDGEMENT_LEVELS, type JudgementLevel } from '../../schemas/ask.ts';
import type { ChartForm, FormName } from '../chart.ts';
import { roundPx, stackLines, type Box, type PlacedText, type Stroke } from '../geometry.ts';
import { wrapWords } from '../../text/wrap-words.ts';
import { MOMENTS, type DemandCell, type Demands, type Moment } from './demands-chart.model.ts';

/** Radius of a disc, and of the ring around it that shows the verb. */
export const DISC_RADIUS = 5.5;
const RING_RADIUS = 10;

/** How much of the ring is drawn: none where no verb is given, half for should, all for must. */
export type Ring = 'none' | 'half' | 'whole';

/** The stairs of a judgement: a step for each level, each a little higher than the one before, all of one size. */
const STEPS = { widthPx: 60, heightPx: 6, risePx: 4, count: JUDGEMENT_LEVELS.length } as const;

const GAP_PX = 8;

/** A step of a judgement's stairs: the one that is judged is filled. */
export interface PlacedStep extends Box {
	isFilled: boolean;
}

/** A cell: the box that can be touched, its mark, its word and what stands below. */
export interface PlacedCell {
	cell: DemandCell;
	box: Box;
	/** Disc of the first two moments, with the outline of its ring around its own centre. */
	disc?: { x: number; y: number; ring: string | undefined } | undefined;
	/** Steps of the judgement. */
	steps: PlacedStep[];
	word: PlacedText;
	/** How sure the editors are; only with a judgement. */
	confidence: PlacedText[];
	/** Date and author, where the panel carries its own heads. */
	head: PlacedText[];
}

/** A demand with a place for everything. */
export interface PlacedDemand {
	id: string;
	/** The panel's accessible name. */
	label: string;
	name: PlacedText[];
	cells: PlacedCell[];
}

/** The demands chart with a place for everything. */
export interface PlacedDemands {
	form: FormName;
	widthPx: number;
	heightPx: number;
	/** Heads of the rows, where panels share them. */
	heads: { moment: Moment; date: PlacedText[]; who: PlacedText[] }[];
	/** The band behind the judgements, so that they are not taken for facts: one across, or one a panel. */
	judgementBands: Box[];
	/** Lines between rows or panels. */
	rules: Stroke[];
	panels: PlacedDemand[];
}

/** Gives everything its place: one panel a demand, the same three moments in each. */
export function placeDemands(model: Demands, { form, widthPx }: ChartForm): PlacedDemands {
	return form === 'wide' ? placeAcross(model, widthPx) : placeDown(model, widthPx);
}

/** Panels are columns; their rows are the moments. */
function placeAcross(model: Demands, widthPx: number): PlacedDemands {
	const textPx = 13;
	const linePx = textPx + 4;
	// As narrow as its longest word allows: the names of the demands need the room.
	const headsPx = 102;
	const column = scaleBand(
		model.demands.map(({ id }) => id),
		[headsPx, widthPx],
	)
		.paddingInner(0.03)
		.paddingOuter(0.01);
	const room = { widthPx: column.bandwidth() - GAP_PX, textPx, isSpaced: true };
	// Names have no box to keep within: they may reach to the next.
	const nameRoom = { ...room, widthPx: column.step() - 1, weight: 'bold' as const };
	const names = model.demands.map(({ number, name }) => wrapWords(`${number}. ${name}`, nameRoom));
	const sure = model.demands.map(({ confidence }) => wrapWords(`How sure: ${confidence}`, room));
	const namesPx = (max(names, ({ length }) => length) ?? 0) * linePx + GAP_PX;

	const headRoom = { widthPx: headsPx - GAP_PX, textPx, isSpaced: true };
	const dates = model.heads.map(({ date }) => wrapWords(date, { ...headRoom, weight: 'bold' }));
	const whos = model.heads.map(({ who }) => wrapWords(who, headRoom));
	const wordDropPx = 2 * RING_RADIUS + linePx;
	const mostSure = max(sure, ({ length }) => length) ?? 0;
	const rowPx = measureRows(
		dates.map(({ length }, index) => length + whos[index]!.length),
		mostSure,
		{ linePx, wordDropPx },
	);
	const tops = MOMENTS.map(
		(_, index) => namesPx + MOMENTS.slice(0, index).reduce((sum, moment) => sum + rowPx[moment], 0),
	);
	const heightPx = Math.ceil(tops.at(-1)! + rowPx.judgement);

	return {
		form: 'wide',
		widthPx,
		heightPx,
		heads: model.heads.map(({ moment }, index) => {
			const y = tops[index]! + GAP_PX + textPx;
			return {
				moment,
				date: stackLines(dates[index]!, { x: GAP_PX, y, linePx }),
				who: stackLines(whos[index]!, { x: GAP_PX, y: y + dates[index]!.length * linePx, linePx }),
			};
		}),
		judgementBands: [{ x: 0, y: roundPx(tops[2]!), width: widthPx, height: roundPx(rowPx.judgement) }],
		rules: tops.map((y) => ({ x1: 0, y1: roundPx(y), x2: widthPx, y2: roundPx(y) })),
		panels: model.demands.map((demand, index) => {
			const left = column(demand.id)!;
			return {
				id: demand.id,
				label: `${demand.number}. ${demand.name}`,
				name: stackLines(names[index]!, { x: left, y: textPx, linePx }),
				cells: demand.cells.map((cell, row) => {
					const top = tops[row]!;
					const isJudged = cell.moment === 'judgement';
					const wordY = top + GAP_PX + wordDropPx;
					return {
						cell,
						box: {
							x: roundPx(left - 4),
							y: roundPx(top + 3),
							width: roundPx(column.bandwidth()),
							height: roundPx(rowPx[cell.moment] - 6),
						},
						...placeMark(cell, left, top + GAP_PX),
						word: { text: cell.word, x: roundPx(left), y: roundPx(wordY) },
						confidence: isJudged ? stackLines(sure[index]!, { x: left, y: wordY + linePx, linePx }) : [],
						head: [],
					};
				}),
			};
		}),
	};
}

/** The height of each row: as high as its fullest cell, its head included. */
function measureRows(
	headLines: readonly number[],
	sureLines: number,
	{ linePx, wordDropPx }: { linePx: number; wordDropPx: number },
): Record<Moment, number> {
	const heights = MOMENTS.map((moment, index) => {
		const cellPx = wordDropPx + (moment === 'judgement' ? sureLines : 0) * linePx;
		return [moment, Math.max(headLines[index]! * linePx, cellPx) + 2 * GAP_PX + 4];
	});
	return Object.fromEntries(heights) as Record<Moment, number>;
}

/** Panels stand below one another; their columns are the moments, and each panel has its own heads. */
function placeDown(model: Demands, widthPx: number): PlacedDemands {
	const textPx = 12;
	const linePx = textPx + 4;
	// The judgement needs more room than the two marks.
	const shares: Record<Moment, number> = { speech: 0.21, announcement: 0.23, judgement: 0.56 };
	const lefts: Record<Moment, number> = {
		speech: 0,
		announcement: widthPx * shares.speech,
		judgement: widthPx * (shares.speech + shares.announcement),
	};
	const judgedRoom = { widthPx: widthPx * shares.judgement - 2 * GAP_PX, textPx, isSpaced: true };
	const bands: Box[] = [];
	const rules: PlacedDemands['rules'] = [];
	let top = 0;

	const panels = model.demands.map((demand): PlacedDemand => {
		const start = top;
		rules.push({ x1: 0, y1: roundPx(start), x2: widthPx, y2: roundPx(start) });
		const name = wrapWords(`${demand.number}. ${demand.name}`, {
			widthPx,
			textPx: textPx + 1,
			weight: 'bold',
			isSpaced: true,
		});
		const cellsTop = start + GAP_PX + name.length * linePx + 4;
		// Who asked stands in the heads of the wider form; here it is left to subtitle and table. Whose judgement it is never is.
		const heads = model.heads.map(({ moment, shortDate, who }) =>
			moment === 'judgement' ? [shortDate, ...wrapWords(who, judgedRoom)] : [shortDate],
		);
		const headPx = max(heads, ({ length }) => length)! * linePx + 4;
		const sure = wrapWords(`How sure: ${demand.confidence}`, judgedRoom);
		const markTop = cellsTop + headPx + 2;
		const wordY = markTop + 2 * RING_RADIUS + linePx;
		const bottom = wordY + sure.length * linePx + GAP_PX;
		bands.push({
			x: roundPx(lefts.judgement),
			y: roundPx(cellsTop),
			width: roundPx(widthPx - lefts.judgement),
			height: roundPx(bottom - cellsTop),
		});
		top = bottom + GAP_PX;

		return {
			id: demand.id,
			label: `${demand.number}. ${demand.name}`,
			name: stackLines(name, { x: 0, y: start + GAP_PX + textPx, linePx }),
			cells: demand.cells.map((cell, index) => {
				const { moment } = cell;
				const left = lefts[moment] + (moment === 'judgement' ? GAP_PX : 0);
				return {
					cell,
					box: {
						x: roundPx(lefts[moment]),
						y: roundPx(cellsTop),
						width: roundPx(widthPx * shares[moment] - (moment === 'judgement' ? 0 : 4)),
						height: roundPx(bottom - cellsTop),
					},
					...placeMark(cell, left, markTop),
					word: { text: cell.word, x: roundPx(left), y: roundPx(wordY) },
					confidence: moment === 'judgement' ? stackLines(sure, { x: left, y: wordY + linePx, linePx }) : [],
					head: stackLines(heads[index]!, { x: left, y: cellsTop + textPx + 3, linePx }),
				};
			}),
		};
	});
	return { form: 'narrow', widthPx, heightPx: Math.ceil(top), heads: [], judgementBands: bands, rules, panels };
}

/** The mark of a cell, its left edge and top at the given place. */
function placeMark(cell: DemandCell, left: number, top: number): Pick<PlacedCell, 'disc' | 'steps'> {
	if (cell.moment === 'judgement') return { steps: placeSteps(cell.form as JudgementLevel, left, top + 1) };
	return {
		disc: {
			x: roundPx(left + RING_RADIUS),
			y: roundPx(top + RING_RADIUS),
			ring: drawRing(RINGS[cell.form as keyof typeof RINGS]),
		},
		steps: [],
	};
}

const RINGS = { asked: 'none', should: 'half', must: 'whole' } as const satisfies Partial<
	Record<DemandCell['form'], Ring>
>;

/** The outline of a ring around its own centre; none where there is no ring. */
export function drawRing(ring: Ring): string | undefined {
	if (ring === 'none') return undefined;
	const turn = ring === 'whole' ? 2 * Math.PI : Math.PI;
	return arc().digits(2)({
		innerRadius: RING_RADIUS - 2,
		outerRadius: RING_RADIUS,
		startAngle: Math.PI / 2,
		endAngle: Math.PI / 2 + turn,
	})!;
}

/** The stairs with one step filled, that of the level: a place in an order and not a share. */
export function placeSteps(level: JudgementLevel, left: number, top: number): PlacedStep[] {
	const step = scaleBand(range(STEPS.count), [left, left + STEPS.widthPx]).paddingInner(0.2);
	return range(STEPS.count).map((index) => ({
		x: roundPx(step(index)!),
		y: roundPx(top + (STEPS.count - 1 - index) * STEPS.risePx),
		width: roundPx(step.bandwidth()),
		height: STEPS.heightPx,
		isFilled: JUDGEMENT_LEVELS[index] === level,
	}));
}
