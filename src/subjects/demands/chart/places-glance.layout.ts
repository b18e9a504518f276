import { max, range, sum } from 'd3';
import { outlineBox, roundBox, roundPx, stackLines, type PlacedText } from '../../../charts/geometry.ts';
import { LEAD, LEAD_LETTERS, wrapLead, type PlacedLead } from '../../../charts/lead.ts';
import { measureWidthPx } from '../../../text/wrap-words.ts';
import type { PageLeadOf, StepState } from './lead-records.ts';

/** A step that was taken, with its year in it, and from one to the next below it. */
const TILE = { width: 44, height: 20, pitchPx: 23, gapPx: 6 } as const;
const LINE_PX = 17;
/** From one stroke of hatching to the next, and how far each leans. */
const HATCH = { pitchPx: 6, leanPx: 8 } as const;

/** A step at its place, and its year. */
type PlacedStep = { state: StepState; tile: string; hatching?: string; when: PlacedText[] };

export type PlacedPlaces = PlacedLead & {
	heads: PlacedText[];
	rules: string;
	names: PlacedText[];
	steps: PlacedStep[];
	/** Steps that were not found. */
	unseen: string;
};

/** A row for each place, a column for each step, and in it a tile with the year in which it was taken. */
export function placePlaces({ steps, rows, isSought = true }: PageLeadOf<'places'>): PlacedPlaces {
	const heads = steps.map((step) => wrapLead(step, TILE.width, 'quiet'));
	const most = max(heads, ({ length }) => length)!;
	const widths = heads.map((lines) => Math.max(TILE.width, ...lines.map(widthOf)) + TILE.gapPx);
	const namesPx = LEAD.widthPx - sum(widths);
	const middles = widths.map((width, index) =>
		roundPx(namesPx + sum(widths.slice(0, index)) + (width + TILE.gapPx) / 2),
	);
	const placed: PlacedPlaces = {
		heightPx: most * LINE_PX + 5,
		heads: heads.flatMap((lines, index) => centre(lines, middles[index]!, 13 + (most - lines.length) * LINE_PX)),
		rules: '',
		names: [],
		steps: [],
		unseen: '',
	};
	for (const { name, dates } of rows) {
		const names = wrapLead(name, namesPx, 'strong');
		const columns = steps.map((step) => dates.filter((date) => date.step === step));
		const tiles = Math.max(
			1,
			max(columns, ({ length }) => length)!,
		);
		const height = Math.max(tiles * TILE.pitchPx + 5, names.length * LINE_PX + 10);
		const top = placed.heightPx;
		const middle = top + height / 2;
		placed.rules += `M0,${top}H${LEAD.widthPx}`;
		const first = middle - (names.length * LINE_PX) / 2 + 13;
		placed.names.push(...stackLines(names, { x: 0, y: first, linePx: LINE_PX }));
		for (const [index, column] of columns.entries()) {
			const x = middles[index]!;
			if (isSought && column.length === 0) placed.unseen += `M${roundPx(x - 12.2)},${middle}h24.5`;
			for (const [at, { state = 'taken', when }] of column.entries())
				placed.steps.push(placeStep(state, when, x, middle + (at - (column.length - 1) / 2) * TILE.pitchPx));
		}
		placed.heightPx += height;
	}
	placed.rules += `M0,${placed.heightPx}H${LEAD.widthPx}`;
	placed.heightPx += 1;
	return placed;
}

const widthOf = (line: string): number => measureWidthPx(line, { ...LEAD_LETTERS.quiet, isPicture: true });
const centre = (lines: readonly string[], x: number, y: number): PlacedText[] =>
	stackLines(lines, { x, y, linePx: LINE_PX }).map((line) => ({ ...line, anchor: 'middle' }));

function placeStep(state: StepState, when: string | undefined, x: number, middle: number): PlacedStep {
	const { width, height } = TILE;
	const box = roundBox({ x: x - width / 2, y: middle - height / 2, width, height });
	const strokes = range(box.x, box.x + width - HATCH.leanPx + 1, HATCH.pitchPx);
	return {
		state,
		tile: outlineBox(box),
		...(state === 'ahead' && {
			hatching: strokes.map((from) => `M${from},${box.y + height}l${HATCH.leanPx},${-height}`).join(''),
		}),
		when: when === undefined ? [] : centre([when], x, middle + 5),
	};
}
