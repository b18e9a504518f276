import type { Theme } from '../../schemas/event.ts';
import type { FormName } from '../chart.ts';
import type { Box, PlacedText, Stroke } from '../geometry.ts';
import type { EventMark, YearSpan } from './timeline-chart.model.ts';

/** An event with its place and size. */
export interface PlacedMark {
	mark: EventMark;
	x: number;
	y: number;
	radius: number;
}

/** A span of years that can be highlighted: across all lanes, from its first day to its last. */
export interface PlacedSpan {
	years: YearSpan;
	box: Box;
}

/** A lane with its name, its marks, and in the vertical form the lines that lead from name to lane. */
export interface PlacedLane extends Box {
	theme: Theme;
	name: string;
	labels: PlacedText[];
	leaders: Stroke[];
	marks: PlacedMark[];
}

/** The timeline chart with a place for everything. */
export interface PlacedTimeline {
	form: FormName;
	widthPx: number;
	heightPx: number;
	/** Half the distance that marks keep: the part of each that can be touched. */
	touchRadius: number;
	lanes: PlacedLane[];
	spans: PlacedSpan[];
	years: { label: PlacedText; line: Stroke }[];
	/** The gap in which the scale changes. */
	scaleBreak: { box: Box; edges: string[]; words: PlacedText[] };
	announcement: { line: Stroke; words: PlacedText[] };
	evidenceEnd: { line: Stroke; words: PlacedText };
	/** How many times as long a year is drawn in the larger scale. */
	stretch: number;
}
