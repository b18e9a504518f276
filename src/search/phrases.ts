import { searchLanguage } from '../words/en/scripts.ts';
import { searchTerms, tellingTerms } from './words.ts';

/** When a query fits, in phrases as `src/engine/search.ts` describes them. */
export interface Fits {
	words?: readonly string[] | undefined;
	alone?: readonly string[] | undefined;
	except?: readonly string[] | undefined;
}

/** How many other words may stand between two words of a phrase. */
const MOST_BETWEEN = 2;

/** For each place of a phrase, what may stand there: terms right after one another, or, with a star, their beginning. */
type Phrase = readonly (readonly (readonly string[])[])[];

/** Gives a function that tells whether a query fits. */
export function readFits({ words = [], alone = [], except = [] }: Fits): (terms: readonly string[]) => boolean {
	const anywhere = words.map(readPhrase);
	const whole = alone.map(readPhrase);
	const other = except.map(readPhrase);
	return (terms) =>
		terms.length > 0 &&
		(anywhere.some((phrase) => holds(terms, phrase)) || whole.some((phrase) => isWhole(terms, phrase))) &&
		!other.some((phrase) => holds(terms, phrase));
}

/** The words of a query as phrases are compared with them: "don’t" is one word, and a slip in a word of need is read over. */
export function phraseTerms(query: string): string[] {
	const terms = searchTerms(query.replace(/(?<letter>\p{L})['’ʼ`](?=\p{L})/gu, '$<letter>'));
	return terms.flatMap((term) => searchTerms(NEED.find((word) => isSlip(term, word)) ?? term));
}

const NEED = searchLanguage.need.split(' ');

/** Whether a word is another with one letter wrong, left out, too many or in its neighbour’s place, but neither the first nor the last. */
function isSlip(term: string, word: string): boolean {
	if (Math.abs(term.length - word.length) > 1) return false;
	let [from, to] = [0, 0];
	while (term[from] === word[from] && from < term.length) from++;
	while (term.at(-1 - to) === word.at(-1 - to) && to < Math.min(term.length, word.length) - from) to++;
	const [typed, meant] = [term.slice(from, term.length - to), word.slice(from, word.length - to)];
	const isSwapped = typed.length === 2 && typed === [...meant].reverse().join('');
	return from > 0 && to > 0 && (Math.max(typed.length, meant.length) < 2 || isSwapped);
}

function readPhrase(text: string): Phrase {
	return text
		.split(' ')
		.map((place) =>
			place
				.split('|')
				.map((choice) => choice.split('+').flatMap((one) => (one.endsWith('*') ? [one] : searchTerms(one)))),
		);
}

function holds(terms: readonly string[], phrase: Phrase): boolean {
	const follows = (place: number, from: number, to: number): boolean => {
		if (place === phrase.length) return true;
		for (let at = from; at < Math.min(to, terms.length); at++)
			for (const choice of phrase[place]!) {
				const end = at + choice.length;
				if (standsAt(terms, at, choice) && follows(place + 1, end, end + 1 + MOST_BETWEEN)) return true;
			}
		return false;
	};
	return follows(0, 0, terms.length);
}

function isWhole(terms: readonly string[], phrase: Phrase): boolean {
	const fills = (own: readonly string[], place: number, from: number): boolean =>
		place === phrase.length
			? from === own.length
			: phrase[place]!.some((choice) => standsAt(own, from, choice) && fills(own, place + 1, from + choice.length));
	return [terms, tellingTerms(terms)].some((own) => fills(own, 0, 0));
}

function standsAt(terms: readonly string[], at: number, choice: readonly string[]): boolean {
	return choice.every((one, index) => isTerm(terms[at + index], one));
}

function isTerm(term: string | undefined, one: string): boolean {
	if (term === undefined) return false;
	return one.endsWith('*') ? term.startsWith(one.slice(0, -1)) : term === one;
}
