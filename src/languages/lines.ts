import { splitIds } from '../engine/citing.ts';

/** A line of a page in a language: one sentence, with what must be the same in every language. */
export interface Line {
	/** Its number in the file, from 1. */
	number: number;
	text: string;
	/** How it begins: a mark of a list with its indent, or nothing. */
	opening: string;
	/** What stands in tags, in their order, without the ids that are cited. */
	tags: string[];
	/** The facts that it cites. */
	cites: string[];
	/** Where its links lead. */
	links: string[];
	/** How many parts of it are bold. */
	bold: number;
	/** Its figures, smallest first. */
	figures: string[];
	/** The country to whose block it belongs. */
	country: string | undefined;
}

const COUNTRY_OPENS = /^<(?:YourCountry|HelpIn) id="([a-z-]+)"( \/)?>$/;
const COUNTRY_CLOSES = /^<\/(?:YourCountry|HelpIn)>$/;

/** The lines of a page below its head that are not empty. */
export function linesOf(text: string): Line[] {
	const all = text.split('\n');
	const head = all.indexOf('---', 1);
	let country: string | undefined;
	return all.flatMap((line, index) => {
		if (index <= head || line.trim() === '') return [];
		const [, opens, isWhole] = COUNTRY_OPENS.exec(line) ?? [];
		if (opens) country = opens;
		const read = readLine(line, index + 1, country);
		if (isWhole || COUNTRY_CLOSES.test(line)) country = undefined;
		return [read];
	});
}

function readLine(text: string, number: number, country: string | undefined): Line {
	const said = text.replace(/<[^>]*>/g, ' ').replace(/\]\([^)]*\)/g, ']');
	const opening = /^\s*(?:\d+\. |- )?/.exec(text)![0];
	return {
		number,
		text,
		opening,
		country,
		tags: [...text.matchAll(/<(?!Cite )[^>]*>/g)].map(([tag]) => tag),
		cites: [...text.matchAll(/<Cite id="([^"]*)" \/>/g)].flatMap(([, ids]) => splitIds(ids)).sort(),
		links: [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, to]) => to!).sort(),
		bold: text.split('**').length - 1,
		figures: (said.slice(opening.length).match(/\d+/g) ?? []).sort((a, b) => Number(a) - Number(b)),
	};
}

/** The lines of the English page that a page renders: all but those of countries where its language is not spoken. */
export const renderedLines = (lines: readonly Line[], countries: readonly string[]): Line[] =>
	lines.filter(({ country }) => country === undefined || countries.includes(country));
