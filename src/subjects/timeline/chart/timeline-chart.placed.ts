import type { FormName, PlacedDrawing } from '../../../charts/chart.ts';
import type { Box, PlacedText, Stroke } from '../../../charts/geometry.ts';
import type { NamedMark, YearGroup, YearSpan } from './timeline-chart.model.ts';

/** An essential event: its dot on the line of time, its name, and what leads from one to the other. */
export interface PlacedName {
	mark: NamedMark;
	/** None for the announcement, which has a mark of its own. At its date along time; in a second row where another mark is near. */
	dot: { cx: number; cy: number } | undefined;
	leader: string | undefined;
	/** Its date, what of its name follows on the same line, and the lines after that. */
	date: PlacedText;
	beside: string;
	lines: PlacedText[];
	box: Box;
}

/** A year with its ticks and the essential events in it; it can be touched as a whole. */
export interface PlacedYear {
	group: YearGroup;
	box: Box;
	ticks: { id: string; line: Stroke }[];
	names: PlacedName[];
}

export interface PlacedTimeline extends PlacedDrawing {
	form: FormName;
	years: PlacedYear[];
	/** Starts of years, named. */
	scale: { label: PlacedText; line: Stroke }[];
	/** The line of time in two parts, and the edges of the gap in which its scale changes. */
	axis: Stroke[];
	edges: Stroke[];
	/** The years that are drawn smaller. */
	compressed: Box;
	/** Spans of years that can be framed. */
	spans: { years: YearSpan; box: Box }[];
	/** Where the announcement stands along time; its strong line and, on the line of time, its mark, as paths. */
	announcement: { at: number; line: string; mark: string };
	evidenceEnd: Stroke;
	/** How the scale changes, and where the evidence ends. */
	remarks: PlacedText[];
	/** How many times as long a year is drawn in the larger scale. */
	stretch: number;
	/** How many rows of ticks there are. */
	rows: number;
}
