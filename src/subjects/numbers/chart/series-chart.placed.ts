import type { PlacedDrawing } from '../../../charts/chart.ts';
import type { Box, PlacedText } from '../../../charts/geometry.ts';

/** How a mark looks. Segments are told apart by form, never by colour alone. */
export type MarkForm = 'solid' | 'pale' | 'open';

/** A bar, a column or a dot with its words, all of it a link. */
export interface PlacedFigure {
	form: MarkForm;
	/** What it is called aloud. */
	name: string;
	/** Where it leads: its row in the table. */
	href: string;
	/** The part that can be touched. */
	touch: Box;
	/** The figure at its mark; left out where it is told above, and over columns where there is no room. */
	label?: PlacedText | undefined;
	/** Whether the figure stands in its mark, or over its column, which may be narrower. */
	isInside?: boolean | undefined;
	isOver?: boolean | undefined;
	/** What it counts or covers, where that is not said once for all figures, and a figure too long to stand beside. */
	told: PlacedText[];
	bar?: Box | undefined;
	/** Of several periods in one row: their bars, below one another. */
	slivers?: Box[] | undefined;
	dot?: { x: number; y: number; radius: number } | undefined;
	/** In a bar that is longer than its base: where the base ends. */
	hundred?: string | undefined;
	/** From a column to a label that is much wider. */
	leader?: string | undefined;
	/** In a whole beside its part: what the rest is. Of a change: what was counted, in a column of its own. */
	rest?: PlacedText | undefined;
}

/** A period in rows, and where the next may begin. */
export type PlacedRow = { name: PlacedText; figures: PlacedFigure[]; bottom: number };

/** What is counted another way, in a room of its own. */
export interface PlacedRoom {
	box: Box;
	/** Whether nothing is drawn in it: it has an edge and no ground. */
	isOpen: boolean;
	/** The torn edge towards what stands before it, and the stroke into it from words that stand before it. */
	edge: string;
	leader?: string | undefined;
	words: PlacedText[];
}

/** A statement as lines of words, all of it a link. */
export interface PlacedStatement extends Pick<PlacedFigure, 'name' | 'href' | 'touch'> {
	when: PlacedText[];
	/** Who said it, and how that is known. */
	by: PlacedText[];
	words: PlacedText[];
	/** What was counted, and its caution. */
	counts: PlacedText[];
	beware: PlacedText[];
	/** The line over it, as path data. */
	rule: string;
}

export interface PlacedSeries extends PlacedDrawing {
	/** Of periods, and of what the figures at the marks count, where it is not said with each. */
	names: PlacedText[];
	figures: PlacedFigure[];
	/** Lines at nought, as path data. No line of any kind reaches from one run of periods into the next. */
	zeros: string[];
	rooms: PlacedRoom[];
	/** In the form of statements, and in no other. */
	statements?: PlacedStatement[] | undefined;
	/** The year that others are measured by: an empty bar, and the years after it that are not drawn. */
	base?: { bar: Box; words: PlacedText[] } | undefined;
	/** Of dots: round figures on the line at nought, each with a short stroke. */
	scale?: { label: PlacedText; line: string }[] | undefined;
}
