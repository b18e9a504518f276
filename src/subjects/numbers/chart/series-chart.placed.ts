import type { PlacedDrawing } from '../../../charts/chart.ts';
import type { Box, PlacedText } from '../../../charts/geometry.ts';
import type { MarkForm } from './series-chart.model.ts';

/** A bar, a column or a dot with its words, all of it a link. */
export interface PlacedFigure {
	form: MarkForm;
	/** What it is called aloud. */
	name: string;
	/** Where it leads: its row in the table. */
	href: string;
	/** The part that can be touched. */
	touch: Box;
	/** The figure at its mark; left out where it stands above, and over columns where there is no room. */
	label?: PlacedText | undefined;
	/** Whether the figure stands in its mark. */
	isInside?: boolean | undefined;
	/** Whether it stands over its column, which may be narrower. */
	isOver?: boolean | undefined;
	/** What it counts or covers, where that is not said once for all figures, and a figure too long to stand beside. */
	above: PlacedText[];
	bar?: (Box & { stripes?: string | undefined }) | undefined;
	/** Of several periods in one row: their bars, below one another. */
	slivers?: Box[] | undefined;
	dot?: { x: number; y: number; radius: number } | undefined;
	/** In a bar that is longer than its base: where the base ends. */
	hundred?: string | undefined;
	/** From a column to a label that is much wider. */
	leader?: string | undefined;
	/** In a whole beside its part: the share of the rest. Of a change: what was counted, in a column of its own. */
	rest?: PlacedText | undefined;
}

export interface PlacedPeriod {
	/** Left out where its neighbours leave no room. */
	label?: PlacedText | undefined;
	figures: PlacedFigure[];
}

/** A period in rows, and where the next may begin. */
export interface PlacedRow {
	placed: PlacedPeriod;
	bottom: number;
}

/** A run of periods with its own line at nought. No line of any kind reaches from one run into the next. */
export interface PlacedRun {
	/** The line at nought, as path data. */
	zero: string;
	periods: PlacedPeriod[];
}

/** What is counted another way, in a room of its own. */
export interface PlacedRoom {
	box: Box;
	/** A part of it over what stands before, where its words have more room. */
	strip?: Box | undefined;
	/** Whether nothing is drawn in it: it has an edge and no ground. */
	isOpen?: boolean | undefined;
	/** The torn edge towards what stands before it. */
	edge: string;
	words: PlacedText[];
}

/** The year that others are measured by: an empty bar. */
export interface PlacedBase {
	label: PlacedText;
	words: PlacedText;
	/** The periods after it that are not drawn. */
	gap?: PlacedText | undefined;
	bar: Box;
}

/** A statement as lines of words, all of it a link. */
export interface PlacedStatement extends Pick<PlacedFigure, 'name' | 'href' | 'touch'> {
	when: PlacedText[];
	/** Who said it, and how that is known. */
	by: PlacedText[];
	words: PlacedText[];
	/** What was counted. */
	counts: PlacedText[];
	/** Its caution. */
	beware: PlacedText[];
	/** The line that parts it from the one before it, as path data. */
	rule?: string | undefined;
}

export interface PlacedSeries extends PlacedDrawing {
	runs: PlacedRun[];
	rooms: PlacedRoom[];
	/** In the form of statements, and in no other. */
	statements?: PlacedStatement[] | undefined;
	base?: PlacedBase | undefined;
	/** Of dots: round figures on the line at nought, each with a short stroke. */
	scale?: { label: PlacedText; line: string }[] | undefined;
	/** What the figures at the marks count, where it is not said with each. */
	unit?: PlacedText | undefined;
}
