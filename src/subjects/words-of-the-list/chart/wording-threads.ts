import { groups } from 'd3';
import type { PartStatus } from '../wording.ts';
import { outlineBox, roundBox, roundPx } from '../../../charts/geometry.ts';
import { path, type Mark } from '../../../charts/marks.ts';

/** A line or a sign of a thread: its form is its class, `thread-kept`, and none is like another without colour. */
export type ThreadForm =
	'kept' | 'otherwise' | 'weakened' | 'changed' | 'unsure' | 'unseen' | 'diamond' | 'ring' | 'turn' | 'arrow';
/** Everything of one form in a thread, or in several. */
export type ThreadMark = { form: ThreadForm; d: string };

export interface ThreadPlace {
	/** Where each text stands, from left to right. */
	stations: readonly number[];
	/** Where the thread ends, right of the last station. */
	end: number;
	y: number;
	sign: number;
	/** How far below its thread one that turns round runs back. */
	turnPx: number;
	/** Where that ends. */
	backTo: number;
}

type Run = { form: ThreadForm; from: number; to: number };

/** Draws what became of a part at each station: a line from there to the next, and a sign where something happened. */
export function drawThread(statuses: readonly PartStatus[], place: ThreadPlace): ThreadMark[] {
	const { stations, end, sign } = place;
	const runs: Run[] = [];
	const signs: ThreadMark[] = [];
	for (const [index, status] of statuses.entries()) {
		const before = statuses[index - 1];
		const from = stations[index]!;
		const isNext = (next: PartStatus) => statuses[index + 1] === next;
		const to = (stations[index + 1] ?? end) - (isNext('dropped') && status !== 'dropped' ? 2 * sign : 0);
		const form = lineOf(status);
		const last = runs.at(-1);
		if (form && last?.form === form && last.to === from) last.to = to;
		else if (form) runs.push({ form, from, to });
		if (status !== before) signs.push(...signOf(status, index, place));
	}
	return [...runs.map((run) => drawRun(run, place)), ...signs];
}

/** A line, or the outline of one that is hollow. */
function drawRun({ form, from, to }: Run, { y, sign }: ThreadPlace): ThreadMark {
	if (form !== 'otherwise') return { form, d: `M${roundPx(from)},${roundPx(y)}H${roundPx(to)}` };
	const height = roundPx(sign * 0.8);
	return { form, d: outlineBox(roundBox({ x: from, y: y - height / 2, width: to - from, height })) };
}

/** Marks of one form as one, so that many threads are few elements. */
export function joinMarks(marks: readonly ThreadMark[]): ThreadMark[] {
	return groups(marks, ({ form }) => form).map(([form, same]) => ({ form, d: same.map(({ d }) => d).join('') }));
}

/** Marks of threads as parts of a drawing. */
export const paintThread = (marks: readonly ThreadMark[]): Mark[] =>
	marks.map(({ form, d }) => path(`thread-${form}`, d));

/** The line from a station on. */
function lineOf(status: PartStatus): ThreadForm | undefined {
	switch (status) {
		case 'dropped':
		case 'reversed':
			return undefined;
		case 'not-seen':
			return 'unseen';
		case 'sources-differ':
			return 'unsure';
		default:
			return status;
	}
}

function signOf(status: PartStatus, index: number, place: ThreadPlace): ThreadMark[] {
	const { y, sign } = place;
	const x = place.stations[index]!;
	switch (status) {
		case 'changed': {
			const left = roundPx(x - sign);
			return [{ form: 'diamond', d: `M${left},${roundPx(y)}l${sign},${-sign}l${sign},${sign}l${-sign},${sign}z` }];
		}
		case 'dropped': {
			// Before the station: the part does not reach it.
			const radius = sign - 0.5;
			const left = roundPx(Math.max(x - 2 * sign, x * Number(index === 0)));
			return [{ form: 'ring', d: `M${left},${roundPx(y)}a${radius},${radius} 0 1 1 0,.1z` }];
		}
		case 'reversed':
			return drawTurn(x, place);
		default:
			return [];
	}
}

/** On to the end, round, and the long way back. */
function drawTurn(from: number, { end, y, turnPx, backTo }: ThreadPlace): ThreadMark[] {
	const radius = roundPx(turnPx / 2);
	const below = roundPx(y + turnPx);
	const head = roundPx(turnPx * 0.55);
	return [
		{
			form: 'turn',
			d: `M${roundPx(from)},${roundPx(y)}H${roundPx(end - radius)}a${radius},${radius} 0 0 1 0,${roundPx(turnPx)}H${roundPx(backTo + head)}`,
		},
		{ form: 'arrow', d: `M${roundPx(backTo)},${below}l${roundPx(head * 1.2)},${-head}v${2 * head}z` },
	];
}
