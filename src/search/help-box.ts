import { phraseTerms, readFits, type Fits } from './phrases.ts';

/** A way to help in the box: where it works, its name with an address on this site, its number. */
export interface ShownWay {
	/** Where it works, where its name does not say it. */
	where?: string;
	name: string;
	phone?: string | undefined;
	forWhom?: string | undefined;
	/** Its entry on the page of help. */
	address: string;
}

/** The help for one situation, as the page of the search has it. */
export interface HelpBox extends Fits {
	id: string;
	label: string;
	lines: readonly string[];
	ways: readonly ShownWay[];
	/** The section of the page of help. */
	address: string;
	/** True for the one that is shown where nothing is found. */
	whereNothingIsFound?: true;
	/** True for those below which nothing is found. */
	nothingElse?: true;
}

/** The name under which the script of the boxes leaves them. */
export const HELP_GLOBAL = 'fiveDemandsSearchHelp';

/** The boxes as a classic script: it is small, and comes before the index. */
export function formatHelpScript(boxes: readonly HelpBox[]): string {
	return `globalThis.${HELP_GLOBAL}=${JSON.stringify(boxes)};\n`;
}

/** How many situations are shown at once. */
const MOST_BOXES = 2;

/** Gives a function that finds the help that a query asks for: the most pressing first, and no place twice. */
export function readHelp(boxes: readonly HelpBox[]): (query: string) => HelpBox[] {
	const readBoxes = boxes.map((box) => ({ box, fits: readFits(box) }));
	return (query) => {
		const terms = phraseTerms(query);
		const found = readBoxes.filter(({ fits }) => fits(terms)).map(({ box }) => box);
		return found
			.filter(({ address }, index) => found.findIndex((other) => other.address === address) === index)
			.slice(0, MOST_BOXES);
	};
}
