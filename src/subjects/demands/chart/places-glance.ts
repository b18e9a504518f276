import { cumsum, max, range, sum } from 'd3';
import { outlineBox, roundBox, roundPx } from '../../../charts/geometry.ts';
import { LEAD, LEAD_LETTERS, wrapLead, writeLead, type LeadPicture } from '../../../charts/lead.ts';
import { path, texts, type Mark } from '../../../charts/marks.ts';
import { measureWidthPx } from '../../../text/wrap-words.ts';
import type { PageLeadOf, StepState } from './lead-records.ts';

/** A step that was taken, with its year in it, and from one to the next below it. */
const TILE = { width: 44, height: 20, pitchPx: 23, gapPx: 5 } as const;
const { linePx } = LEAD;
/** From one stroke of hatching to the next, and how far each leans. */
const HATCH = { pitchPx: 6, leanPx: 8 } as const;

/** In a tile whose date was not found; the key tells so. */
const UNDATED = '?';

/** The look of a step, and of the year in it. */
const LOOKS: Record<StepState, [string, string?]> = {
	taken: ['dot', 'on-mark'],
	open: ['dot-open'],
	ahead: ['dot-open', 'grid-halo'],
	unsure: ['dot-open grid-unsure'],
};

/** A row for each place, a column for each step, and in it a tile with the year in which it was taken; dotted where it was not found. */
export function placePlaces({ steps, rows, isSought = true }: PageLeadOf<'places'>): LeadPicture {
	const heads = steps.map((step) => wrapLead(step, TILE.width, 'quiet'));
	const widths = heads.map((lines) => Math.max(TILE.width, ...lines.map(widthOf)) + TILE.gapPx);
	const namesPx = LEAD.widthPx - sum(widths);
	const middles = [...cumsum(widths)].map((end, index) => roundPx(namesPx + end + (TILE.gapPx - widths[index]!) / 2));
	/** Heads that a reader's spacing would let touch the one before stand a line higher. */
	const roomOf = (lines: readonly string[]) => max(lines, (line) => measureWidthPx(line, LEAD_LETTERS.quiet))!;
	const raised: number[] = [];
	for (const [index, lines] of heads.entries()) {
		const apartPx = (roomOf(lines) + roomOf(heads[index - 1] ?? [''])) / 2 - TILE.gapPx;
		raised.push(index > 0 && !raised[index - 1] && middles[index]! - middles[index - 1]! < apartPx ? 1 : 0);
	}
	const most = max(heads, ({ length }, index) => length + raised[index]!)!;
	let top = most * linePx + 5;
	let [rules, unseen] = ['', ''];
	const names: Mark[] = [];
	const tiles: Mark[] = [];
	for (const { name, dates } of rows) {
		const lines = wrapLead(name, namesPx, 'strong');
		const columns = steps.map((step) => dates.filter((date) => date.step === step));
		const tallest = Math.max(1, ...columns.map(({ length }) => length));
		const height = Math.max(tallest * TILE.pitchPx + 5, lines.length * linePx + 10);
		const middle = top + height / 2;
		rules += `M0,${top}H${LEAD.widthPx}`;
		names.push(...writeLead(lines, 'strong', { y: middle - (lines.length * linePx) / 2 + 13 }));
		for (const [index, column] of columns.entries()) {
			const x = middles[index]!;
			if (isSought && column.length === 0) unseen += `M${roundPx(x - 12.2)},${middle}h24.5`;
			for (const [at, { state = 'taken', when }] of column.entries())
				tiles.push(...drawStep(state, when, x, middle + (at - (column.length - 1) / 2) * TILE.pitchPx));
		}
		top += height;
	}
	const writeHead = (lines: string[], index: number) =>
		writeLead(lines, 'quiet', {
			x: middles[index]!,
			y: 13 + (most - lines.length - raised[index]!) * linePx,
			anchor: 'middle',
		});
	return {
		heightPx: top + 1,
		marks: [
			...heads.flatMap(writeHead),
			path('line-rule', `${rules}M0,${top}H${LEAD.widthPx}`),
			...names,
			path('line-unseen', unseen),
			...tiles,
		],
		// Its table tells all of it.
		inWords: [],
	};
}

const widthOf = (line: string): number => measureWidthPx(line, { ...LEAD_LETTERS.quiet, isPicture: true });

function drawStep(state: StepState, when: string | undefined, x: number, middle: number): Mark[] {
	const { width, height } = TILE;
	const box = roundBox({ x: x - width / 2, y: middle - height / 2, width, height });
	const strokes = range(box.x, box.x + width - HATCH.leanPx + 1, HATCH.pitchPx);
	const hatching = strokes.map((from) => `M${from},${box.y + height}l${HATCH.leanPx},${-height}`).join('');
	const year = { x: roundPx(x), y: roundPx(middle + 5), anchor: 'middle' } as const;
	return [
		path(LOOKS[state][0], outlineBox(box)),
		...(state === 'ahead' ? [path('lead-shape-pale', hatching)] : []),
		...texts([{ text: when ?? UNDATED, ...year }], LOOKS[state][1]),
	];
}
