/** A column of a chart's table, as the data files describe it. */
export interface ChartColumn {
	/** Key in rows and header in the CSV file: lower-case letters, digits and underscores. */
	name: string;
	/** The column's heading for people. */
	title: string;
	/** What it holds, with unit and source where it matters. */
	description: string;
	type: 'string' | 'integer' | 'boolean' | 'year' | 'date';
}

/** A row of a chart's table, by the names of its columns; `null` where nothing is known. */
export type ChartRow = Record<string, string | number | boolean | null>;

/** The table behind a chart, of which all its data files are made. */
export interface ChartTable {
	columns: readonly ChartColumn[];
	rows: readonly ChartRow[];
	/** What is measured, where the data need more words than the chart's measure. */
	description?: string;
	/** Ids of the sources of all rows, where they are more than those that the figure names. */
	sources?: readonly string[];
}

/** The table with what its files say of it. */
export interface ChartData extends Required<ChartTable> {
	/** The chart's id: its address on the page, and the name of its files. */
	id: string;
	/** Slug of the chapter that holds the chart. */
	chapter: string;
	/** The chart's finding. */
	title: string;
	/** The cautions that belong to the data. */
	cautions: readonly string[];
}
