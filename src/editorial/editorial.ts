import NSpell from 'nspell';
import type { Fault } from '../engine/fault.ts';
import { editionOf } from '../engine/editions.ts';
import { balanceFaults, measureCases, measureQuestions, missingSections } from './balance.ts';
import { easyCautionFaults } from './easy-cautions.ts';
import { longNames, namesInRecords } from './names.ts';
import { provenanceFaults, staleProvenanceFaults } from './provenance.ts';
import { easyReadFaults, gradeFaults, lengthFaults, paragraphFaults, sentenceFaults } from './readability.ts';
import { readRules } from './rules.ts';
import { shareFaults } from './sourced-share.ts';
import { passageFaults } from './support.ts';
import { spellingFaults } from './spelling.ts';
import { bareCountFaults, checkedWords, detailFaults, terminologyFaults } from './terminology.ts';
import { allTexts, readWriting, type WrittenText } from './writing.ts';
import type { ContentFiles } from '../engine/read-files.ts';

/** What the editors wrote, and what it is checked by. */
export type Editorial = ReturnType<typeof readEditorial>;

/** Reads the content and the lists that it is checked by; throws a ContentError if a list is missing or malformed. */
export function readEditorial(files: ContentFiles, dictionary: ConstructorParameters<typeof NSpell>[0]) {
	const rules = readRules(files);
	const writing = readWriting(files);
	return {
		writing,
		rules,
		spell: new NSpell(dictionary),
		texts: allTexts(writing),
		/** Names of several words, which count as one word or none. */
		names: longNames(writing.facts, rules.vocabulary),
		/** The sides of every question, and of every chapter that tells them one after the other. */
		measured: [...measureQuestions(writing.facts), ...measureCases(writing, rules.balance)],
	};
}

/** Everything that is wrong, by check, in the order in which it is reported. */
export function editorialFaults(editorial: Editorial): Record<string, Fault[]> {
	const { writing, rules, texts, names, measured, spell } = editorial;
	const { facts, chapters, site } = writing;
	const inRecords = namesInRecords(facts);
	const isCommonWord = commonWordFinder(texts, spell, inRecords);
	return {
		balance: [...balanceFaults(measured, rules.balance), ...missingSections(chapters, rules.balance)],
		terminology: [
			...terminologyFaults(texts, checkedWords(facts.terms, rules.terminology), rules.terminology),
			...detailFaults(texts, rules.terminology),
			...chapters.flatMap((chapter) => bareCountFaults(chapter, rules.terminology)),
		],
		reading: [
			...sentenceFaults(texts, names),
			...lengthFaults(writing),
			...chapters.flatMap((chapter) => [...paragraphFaults(chapter), ...gradeFaults(chapter, names)]),
		],
		spelling: spellingFaults(texts, spell, rules.vocabulary, inRecords),
		provenance: [
			...(site ? provenanceFaults({ writing, rules: rules.provenance, isCommonWord, site }) : []),
			...chapters.flatMap((chapter) => shareFaults(chapter, rules.provenance)),
			...passageFaults(writing, rules.provenance),
			...staleProvenanceFaults(writing, rules.provenance),
		],
		'easy cautions': easyCautionFaults(writing, rules.easyCautions),
		'easy reading': chapters.filter(({ slug }) => editionOf(slug).reading === 'easy').flatMap(easyReadFaults),
	};
}

/** Tells common words from names: the site writes them in lower case itself, or the dictionary has them and no record as a name. */
function commonWordFinder(
	texts: readonly WrittenText[],
	spell: NSpell,
	names: readonly string[],
): (word: string) => boolean {
	const written = new Set(texts.flatMap(({ text }) => text.match(/(?<![\p{L}\d])\p{Ll}+(?![\p{L}\d])/gu) ?? []));
	const nameWords = new Set(names.filter((name) => !name.includes(' ')).map((name) => name.toLowerCase()));
	return (word) => written.has(word) || (spell.correct(word) && !nameWords.has(word));
}
