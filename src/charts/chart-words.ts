/** A source that a chart draws on, and what for: "Schengen area". */
export type ChartSource = { id: string; use: string };

/** How a drawing is read. */
export interface Reading {
	/** On its page, where its marks are links and a key and a table stand beside it. */
	onPage: string;
	/** Where the drawing stands alone, a paragraph each; what the key says belongs here too. */
	alone: readonly string[];
}

/** What a chart says, wherever it is shown: on its page, in its files, in an embed. Every model has these words. */
export interface ChartWords {
	/** The finding, in a sentence without a full stop. */
	finding: string;
	/** What is shown: the measure, the set, the day. */
	measure: string;
	/** The drawing in words, for everybody: what a reader without it needs. */
	inWords: string;
	reading: Reading;
	/** What the chart must not be taken for, the most important first; at least one. */
	cautions: readonly string[];
	/** The sources that the figure names; the page of a source says "cited in" by this list and by no other. */
	sources: readonly ChartSource[];
}

/** A sentence on how to read a drawing; one that holds only where its marks are links and its table is near says so. */
export type ReadingSentence = string | { onPage: string };

/** How to read a drawing, in sentences; `more` are paragraphs for where it stands alone, which say what its key says on the page. */
export function describeReading(sentences: readonly ReadingSentence[], more: readonly string[] = []): Reading {
	const always = sentences.filter((sentence) => typeof sentence === 'string');
	return {
		onPage: sentences.map((sentence) => (typeof sentence === 'string' ? sentence : sentence.onPage)).join(' '),
		alone: [always.join(' '), ...more],
	};
}
