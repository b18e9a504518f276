import type { FormName } from '../chart.ts';
import type { Box, PlacedText } from '../geometry.ts';
import type { MarkForm } from './series-chart.model.ts';
import type { PlacedBreak } from './series-notes.layout.ts';

/** A bar or dot with its words, all of it a link. */
export interface PlacedFigure {
	form: MarkForm;
	/** What it is called aloud. */
	name: string;
	/** Where it leads: its row in the table. */
	href: string;
	/** The part that can be touched: from the period to the end of the words. */
	touch: Box;
	/** The figure beside its mark; left out where it stands above. */
	label?: PlacedText | undefined;
	/** What it counts or covers, where that is not said once for all figures, and a figure too long to stand beside. */
	above: PlacedText[];
	bar?: { x: number; y: number; width: number; height: number; stripes?: string | undefined } | undefined;
	dot?: { x: number; y: number; radius: number } | undefined;
}

export interface PlacedPeriod {
	label: PlacedText;
	figures: PlacedFigure[];
}

/** A run of periods with its own line at nought. No line of any kind reaches from one run into the next. */
export interface PlacedRun {
	y1: number;
	y2: number;
	periods: PlacedPeriod[];
}

/** A series chart with a place for everything. */
export interface PlacedSeries {
	form: FormName;
	widthPx: number;
	heightPx: number;
	/** Where nought is. */
	zeroX: number;
	ticks: { label: PlacedText; x: number; isZero: boolean }[];
	runs: PlacedRun[];
	breaks: PlacedBreak[];
}
