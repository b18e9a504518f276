import type { PlacedDrawing } from '../../../charts/chart.ts';
import type { Box, PlacedText, Stroke } from '../../../charts/geometry.ts';
import type { WordingPart } from './wording-chart.model.ts';
import type { ThreadMark } from './wording-threads.ts';

/** A thread with its name, what came of it, and the box that can be touched. */
export interface PlacedThread {
	part: WordingPart;
	name: PlacedText[];
	outcome: PlacedText[];
	box: Box;
	/** Where it runs. */
	y: number;
	marks: ThreadMark[];
}

export interface PlacedGroup {
	/** The group's accessible name. */
	label: string;
	title: PlacedText[];
	threads: PlacedThread[];
}

/** A station's head: its name and, in quiet letters, its day and its count. */
export interface PlacedHead {
	name: PlacedText[];
	notes: PlacedText[];
	/** A short stroke at each thread, as path data: a line through all of them would strike the words between. */
	ticks: string;
}

/** A version that left the road: its words over its threads, small. */
export interface PlacedBranch {
	name: PlacedText;
	words: PlacedText[];
	marks: ThreadMark[];
}

/** What the versions that left the road show, part by part. */
export interface PlacedBranches extends PlacedDrawing {
	branches: PlacedBranch[];
	/** Names of the parts that did not arrive whole in all of them, and how many did. */
	names: PlacedText[];
}

export interface PlacedWording extends PlacedDrawing {
	heads: PlacedHead[];
	/** From head to head: how each text came from the one before. */
	road: { line: Stroke; isInferred: boolean }[];
	groups: PlacedGroup[];
}

export interface Sheet {
	widthPx: number;
	textPx: number;
	linePx: number;
	/** Whether room is short: heads then leave out their days, and the name of the last branch runs to the left. */
	isTight: boolean;
	/** Room for names at the left of the threads; none where they stand above. */
	namesPx: number;
	/** Room for outcomes at their right; none where they stand above. */
	outcomesPx: number;
	stations: number[];
	end: number;
}
