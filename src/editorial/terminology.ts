import type { Fault } from '../engine/fault.ts';
import type { Passage } from '../engine/prose.ts';
import { collectAvoidedWords, type TermOfWords } from '../search/collect-index.ts';
import { blankQuotations, phraseBlanker, phrasePattern } from './quotations.ts';
import type { TerminologyRules } from './rules.ts';
import { sentenceFault, type WrittenChapter, type WrittenText } from './writing.ts';

/** A word that is not used outside quotations, what is said instead, and why. */
type AvoidedWord = TerminologyRules['phrases'][number];

/** The words that are looked for: those of the glossary that need no person to judge, partisan names, and phrases. */
export function checkedWords(terms: readonly TermOfWords[], rules: TerminologyRules): AvoidedWord[] {
	const leftToPeople = new Set(rules.leftToPeople.map(({ words }) => words));
	const ofGlossary = collectAvoidedWords(terms, (id) => id).filter(({ word }) => !leftToPeople.has(word));
	return [
		...ofGlossary.map(({ word, say, why }) => ({ words: word, say, why })),
		...rules.partisanNames,
		...rules.phrases,
	];
}

/** Finds words to avoid that stand outside quotation marks and allowed names. */
export function terminologyFaults(
	texts: readonly WrittenText[],
	words: readonly AvoidedWord[],
	{ allowed }: Pick<TerminologyRules, 'allowed'>,
): Fault[] {
	const patterns = words.map((word) => ({ ...word, pattern: phrasePattern(word.words) }));
	const blankers = new Map(
		[...new Set(texts.map(({ file }) => file))].map((name) => [
			name,
			phraseBlanker(allowed.filter(({ file }) => file === undefined || file === name).map((entry) => entry.words)),
		]),
	);
	return texts.flatMap((text) => {
		const left = blankers.get(text.file)!(blankQuotations(text.text));
		return patterns.flatMap(({ pattern, say, why }) => {
			const advice = `write "${say}", or quote it with its speaker (${why.replace(/\.$/, '')})`;
			return matchFaults(text, left, pattern, `is not used here: ${advice}`);
		});
	});
}

/** A fault for each place where a text, as far as it is left to look at, fits a pattern. */
function matchFaults(text: WrittenText, left: string, pattern: RegExp, message: string): Fault[] {
	return [...left.matchAll(pattern)].map(({ 0: found, index }) =>
		sentenceFault(text, sentenceAt(text, index), found, message),
	);
}

/** Details that never belong on this site, as far as their form gives them away. */
const DETAILS: readonly { what: string; pattern: RegExp }[] = [
	{ what: 'an e-mail address', pattern: /[\w.+-]+@[\w-]+\.\w+/g },
	{ what: 'a user name', pattern: /(?<![\w.])@\w{2,}/g },
	{ what: 'a hidden address', pattern: /\b\S+\.onion\b/gi },
	{ what: 'an invitation link', pattern: /\b(?:t\.me|discord\.gg|chat\.whatsapp\.com|signal\.group|invite)\/\S*/gi },
	{ what: 'a web address', pattern: /\bhttps?:\S+|\bwww\.\S+/gi },
	{
		what: 'a sum of money',
		pattern:
			/[£$€]\s?\d[\d,.]*|\b\d[\d,.]*(?: (?:thousand|million|billion))?(?: US)? (?:dollars?|euros?|pounds?|pence|cents?|bitcoins?)\b/g,
	},
];

/** Finds details that never belong on this site. Addresses of sources and of help stand in fields of their own. */
export function detailFaults(texts: readonly WrittenText[], { sums }: Pick<TerminologyRules, 'sums'>): Fault[] {
	const blankSums = phraseBlanker(sums.map(({ words }) => words));
	return texts.flatMap((text) => {
		const left = blankSums(text.text);
		return DETAILS.flatMap(({ what, pattern }) =>
			matchFaults(
				text,
				left,
				pattern,
				`is ${what}: take it out. A sum that is no price may be listed under "sums" in content/editorial/terminology.yaml`,
			),
		);
	});
}

/** Finds "32 countries" without a mark of evidence in its paragraph; in the easy-read edition, in its block. */
export function bareCountFaults(
	{ file, passages }: WrittenChapter,
	{ countries: { count, inWords, cite } }: Pick<TerminologyRules, 'countries'>,
): Fault[] {
	const pattern = new RegExp(`\\b(?:${count}|${inWords})(?: European)? (?:countries|nations|states)\\b`, 'i');
	const marked = new Set(passages.filter(({ marks }) => marks.length > 0).map(blockLine));
	return passages
		.filter(({ kind, links }) => (kind === 'paragraph' || kind === 'cell') && links.length === 0)
		.filter((passage) => !marked.has(blockLine(passage)))
		.flatMap(({ line, text, sentences }) => {
			const found = pattern.exec(text);
			if (!found) return [];
			const sentence = sentenceAt({ text, sentences }, found.index);
			const message = `has no mark of evidence in its paragraph: cite ${cite.join(' or ')}`;
			return [sentenceFault({ file, line, text }, sentence, found[0], message)];
		});
}

/** The line of the easy-read block that a passage stands in, or its own line. */
function blockLine({ line, within }: Passage): number {
	return within.find(({ name }) => name === 'Idea')?.line ?? line;
}

function sentenceAt({ text, sentences }: Pick<WrittenText, 'text' | 'sentences'>, at: number): string {
	return sentences.find(({ from, to }) => from <= at && at < to)?.text ?? text;
}
