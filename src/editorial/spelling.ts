import type NSpell from 'nspell';
import type { Fault } from '../engine/fault.ts';
import { splitSentences } from '../engine/prose.ts';
import { blankQuotations } from './quotations.ts';
import type { Vocabulary } from './rules.ts';
import { sentenceFault, type WrittenText } from './writing.ts';

/** Finds words outside quotations that neither the British dictionary knows nor a list, nor a record as a name. */
export function spellingFaults(
	texts: readonly WrittenText[],
	spell: NSpell,
	{ groups }: Vocabulary,
	names: readonly string[],
): Fault[] {
	const known = new Set([...groups.flatMap(({ words }) => words), ...names].flatMap(wordsOf));
	const adviceFor = (word: string): string | undefined => {
		if (known.has(word) || spell.correct(word)) return undefined;
		const likely = spell.suggest(word).slice(0, 4).join(', ');
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
