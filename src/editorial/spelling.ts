import NSpell from 'nspell';
import type { Fault } from '../engine/fault.ts';
import { splitSentences } from '../engine/prose.ts';
import { blankQuotations } from './quotations.ts';
import type { Vocabulary } from './rules.ts';
import { sentenceFault } from './sentence-fault.ts';
import type { WrittenText } from './writing.ts';

/** A dictionary in Hunspell's form, such as the package `dictionary-en-gb`. */
export interface HunspellDictionary {
	aff: Uint8Array;
	dic: Uint8Array;
}

const IZE = /^(\p{L}{2,}(?:i|y))z(e|es|ed|er|ers|ing|ation|ations|ational|able)$/iu;

/**
 * Finds misspelt words outside quotations and names of records, and forms that are American where a British one is the
 * house style.
 */
export function spellingFaults(
	texts: readonly WrittenText[],
	dictionary: HunspellDictionary,
	vocabulary: Vocabulary,
	names: readonly string[],
): Fault[] {
	const spell = new NSpell(dictionary);
	const known = new Set([...vocabulary.groups.flatMap(({ words }) => words), ...names].flatMap(wordsOf));
	const izeIsRight = new Set(vocabulary.izeIsRight.flatMap(({ words }) => words));
	const british = new Map(vocabulary.american.map((entry) => [entry.american, entry.british]));

	const adviceFor = (word: string): string | undefined => {
		if (known.has(word)) return undefined;
		const lower = word.toLowerCase();
		const better = british.get(lower) ?? british.get(lower.replace(/s$/, ''));
		if (better) return `is American: write "${better}"`;
		const ize = IZE.exec(lower);
		if (ize && !izeIsRight.has(lower)) {
			const ise = `${ize[1]}s${ize[2]}`;
			if (spell.correct(ise)) return `is not our house style: write "${ise}"`;
		}
		if (spell.correct(word)) return undefined;
		const likely = spell.suggest(word).slice(0, 3).join(', ');
		return `is not in the dictionary: correct it${likely && ` (${likely}?)`}, or add it to content/editorial/vocabulary.yaml`;
	};
	const judged = new Map<string, string | undefined>();
	return texts.flatMap((text) => {
		const unquoted = blankQuotations(text.text);
		return text.sentences.flatMap(({ from, to, text: sentence }) =>
			splitSentences(unquoted.slice(from, to))
				.flatMap(({ words }) => words.flatMap(wordsOf))
				.flatMap((word) => {
					if (!judged.has(word)) judged.set(word, adviceFor(word));
					const advice = judged.get(word);
					return advice ? [sentenceFault(text, sentence, word, advice)] : [];
				}),
		);
	});
}

/** The words of a name or a compound, without the ending of an owner; those with a figure are left out. */
function wordsOf(text: string): string[] {
	return text
		.split(/[^\p{L}\d.'’&]+/u)
		.map((word) => word.replaceAll('’', "'").replace(/'s?$|\.$/, ''))
		.filter((word) => word !== '' && !/\d/.test(word));
}
