/** A column of a chart's table, as the data files describe it. */
export interface ChartColumn {
	/** Key in rows and header in the CSV file: lower-case letters, digits and underscores. */
	name: string;
	/** The column's heading for people. */
	title: string;
	/** What it holds, with unit and source where it matters. */
	description: string;
	type: 'string' | 'integer' | 'number' | 'boolean' | 'year' | 'date';
}

/** The table behind a chart: what the page prints, the files carry and the marks show. */
export interface ChartData {
	/** The chart's id: its address on the page, and the name of its files. */
	id: string;
	/** The chart's finding. */
	title: string;
	/** What is measured. */
	description: string;
	/** The cautions that belong to the data. */
	cautions: string[];
	/** Slug of the chapter that holds the chart. */
	chapter: string;
	/** Ids of the sources. */
	sources: string[];
	columns: ChartColumn[];
	/** One record a row; `null` where nothing is known. */
	rows: Record<string, string | number | boolean | null>[];
}
