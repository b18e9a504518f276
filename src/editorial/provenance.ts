import type { Fault } from '../engine/fault.ts';
import { splitSentences, type Passage, type ProseSentence } from '../engine/prose.ts';
import { MONTHS } from '../text/dates.ts';
import { reachInWords } from '../text/reach.ts';
import type { Site } from '../engine/site.ts';
import { groundFinder, keysOfDate, spanKey, wordsOf, type Ground } from './ground.ts';
import { datesIn, numeralsIn } from '../text/numerals.ts';
import { ownCounts } from './own-counts.ts';
import { escapePattern, phraseBlanker } from './quotations.ts';
import type { ProvenanceRules } from './rules.ts';
import { recordFinder, viewFinder } from './record-finder.ts';
import { isOfTheSite, overlaps, sectionSpan, unitsOf, type Unit } from './units.ts';
import { sentenceFault, type WrittenChapter, type WrittenField, type Writing } from './writing.ts';

const RULES_FILE = 'content/editorial/provenance.yaml';
/** The number that an author gives to a paragraph: "2. Design is a choice." */
const ITEM_NUMBER = /^\d+\. /;
const blank = (text: string) => ' '.repeat(text.length);

/** What is needed to look up what a chapter says. */
export interface ProvenanceContext {
	writing: Pick<Writing, 'facts' | 'chapters'> & Partial<Pick<Writing, 'fields'>>;
	rules: ProvenanceRules;
	/** True for a word in lower case that is no name: "police". */
	isCommonWord: (word: string) => boolean;
	/** The site's own facts: how far the evidence reaches, as every page says it, and the names of pages. */
	site: Pick<Site, 'evidenceReaches' | 'reach' | 'chapters' | 'subject'>;
}

/** Finds numbers, dates and names that no fact holds which is cited at the sentence they stand in. */
export function provenanceFaults(context: ProvenanceContext): Fault[] {
	const { chapters, fields = [] } = context.writing;
	const lookup = prepareLookup(context);
	return [
		...chapters.flatMap((chapter) => chapterFaults(chapter, lookup)),
		...fields.flatMap((field) => viewFaults(field, lookup)),
	];
}

type Lookup = ReturnType<typeof prepareLookup>;
function prepareLookup({ writing, rules, isCommonWord, site }: ProvenanceContext) {
	const blankReach = phraseBlanker([site.evidenceReaches, ...site.reach.map(({ until }) => reachInWords(until))]);
	const blankSubject = dateBlanker(writing.facts.facts.find(({ id }) => id === site.subject)?.date);
	const blankNumbered = numberedBlanker(rules.numbered);
	const nameless = new Set(rules.names.flatMap((entry) => entry.words));
	return {
		rules,
		groundOf: groundFinder(writing.facts, rules),
		records: recordFinder(writing),
		restsOf: viewFinder(writing.facts),
		isPageName: pageNames(site, writing.chapters),
		/** A text without what needs no record anywhere. */
		blankOwn: (text: string) => blankReach(blankSubject(blankNumbered(text))),
		missingIn: (text: string, ground: Ground, counts: ReadonlySet<number> = new Set()) => [
			...new Set([
				...missingNumbers(text, ground, counts),
				...datesIn(text).flatMap((date) => (ground.dates.has(keysOfDate(date).at(-1)!) ? [] : date.written)),
				...missingNames(text, ground, isCommonWord).filter((name) => !nameless.has(name)),
			]),
		],
	};
}

function chapterFaults(chapter: WrittenChapter, lookup: Lookup): Fault[] {
	const { rules, groundOf, records } = lookup;
	const allowed = rules.allowed.filter(({ file }) => file === chapter.file).map(({ words }) => words);
	const wholeChapter = groundOf(records.ofChapter(chapter));
	const sentenceFaults = (unit: Unit, passage: Passage, sentence: ProseSentence, looked: string): Fault[] => {
		const links = passage.links.filter((link) => overlaps(link, sentence));
		const ground = restsOnChapter(passage)
			? wholeChapter
			: groundOf(records.ofSentence(chapter, unit, passage, sentence));
		const counts = new Set([...ownCounts(chapter, passage, sentence), ...records.counts(chapter, links)]);
		return lookup
			.missingIn(looked, ground, counts)
			.map((found) =>
				sentenceFault(
					{ file: chapter.file, line: passage.line, text: passage.text },
					sentence.text,
					found,
					`is in no fact cited at this sentence: cite the one that has it, or word the sentence by what its facts say. If it needs none, see ${RULES_FILE}`,
				),
			);
	};
	return unitsOf(chapter)
		.filter((unit) => !isOfTheSite(chapter, unit.from, rules))
		.flatMap((unit) =>
			unit.passages.flatMap((passage) => {
				const looked = lookup.blankOwn(blankLabels(passage, lookup.isPageName)).replace(ITEM_NUMBER, blank);
				return passage.sentences
					.filter(({ text }) => !allowed.some((words) => text.includes(words)))
					.flatMap((sentence) => sentenceFaults(unit, passage, sentence, looked.slice(sentence.from, sentence.to)));
			}),
		);
}

function viewFaults(field: WrittenField, { restsOf, records, groundOf, blankOwn, missingIn }: Lookup): Fault[] {
	const rests = restsOf(field);
	if (!rests) return [];
	const ground = groundOf([...records.cited(rests.facts), rests.heldBy]);
	const looked = blankOwn(field.text);
	return splitSentences(field.text).flatMap(({ text, from, to }) =>
		missingIn(looked.slice(from, to), ground).map((found) =>
			sentenceFault(
				field,
				text,
				found,
				'is in no fact that this record names: name the one that has it, or word the sentence by what its facts say',
			),
		),
	);
}

/** Gives a function that blanks a date in its three forms: "14 February 2020", "February 2020", "14 February". */
function dateBlanker(date: string | undefined): (text: string) => string {
	const [year, month, day] = (date ?? '').split('-').map(Number);
	if (!year || !month || !day) return (text) => text;
	const name = MONTHS[month - 1]!;
	return phraseBlanker([`${day} ${name} ${year}`, `${name} ${year}`, `${day} ${name}`]);
}

/** Gives a function that blanks our own numbers, as far as they go, and how many there are: "demands 2 and 3", "five demands". */
function numberedBlanker(numbered: ProvenanceRules['numbered']): (text: string) => string {
	const patterns = numbered.map(({ words, upTo }) => {
		const names = words.map(escapePattern).join('|');
		return {
			upTo,
			pattern: new RegExp(
				`\\b(?:${names})s? (\\d+(?:(?:, | and | or | to )\\d+)*)\\b|\\b([\\p{L}\\d]+) (?:${names})s\\b(?! \\d)`,
				'giu',
			),
		};
	});
	return (text) =>
		patterns.reduce(
			(left, { upTo, pattern }) =>
				left.replace(pattern, (found, numbers: string | undefined, count: string | undefined) => {
					const isOurs = numbers
						? numbers.match(/\d+/g)!.every((number) => Number(number) >= 1 && Number(number) <= upTo)
						: numeralsIn(count!)[0]?.value === upTo;
					return isOurs ? blank(found) : found;
				}),
			text,
		);
}

/** Finds entries of the rules that nothing in the text needs any more: their file, section or words are gone. */
export function staleProvenanceFaults({ chapters }: Pick<Writing, 'chapters'>, rules: ProvenanceRules): Fault[] {
	const has = (file: string, test: (chapter: WrittenChapter) => boolean) =>
		chapters.some((chapter) => chapter.file === file && test(chapter));
	const says = (words: string) => (chapter: WrittenChapter) =>
		chapter.passages.some(({ sentences }) => sentences.some(({ text }) => text.includes(words)));
	const { allowed, ofTheSite, shares, core } = rules;
	const gone = [
		...allowed.filter(({ file, words }) => !has(file, says(words))).map(({ words }) => words),
		...[...core, ...shares.map(({ file }) => file)].filter((file) => !has(file, () => true)),
		...ofTheSite.flatMap(({ file, section }) =>
			has(file, (chapter) => !section || sectionSpan(chapter, section) !== undefined) ? [] : [section ?? file],
		),
	];
	return gone.map((value) => ({ file: RULES_FILE, value, message: 'is not there any more: take the entry out' }));
}

/** Titles and headings sum up the chapter: they rest on all of it. */
function restsOnChapter({ kind }: Passage): boolean {
	return kind === 'heading' || kind === 'title' || kind === 'summary';
}

/** The text of a passage without the names of pages that its links carry, and without telephone numbers, which the build checks. */
function blankLabels({ text, links }: Passage, isPageName: (words: string) => boolean): string {
	return links
		.filter(({ href, from, to }) => href.startsWith('tel:') || isPageName(text.slice(from, to)))
		.reduce((left, { from, to }) => left.slice(0, from) + blank(left.slice(from, to)) + left.slice(to), text);
}

/** Gives a function that knows the name of a page, or the words with which its title begins. */
function pageNames(site: Pick<Site, 'chapters'>, chapters: readonly WrittenChapter[]): (words: string) => boolean {
	const titles = chapters.flatMap(
		({ passages }) => passages.find(({ kind }) => kind === 'title')?.text.toLowerCase() ?? [],
	);
	const labels = new Set(site.chapters.map(({ label }) => label));
	return (words) => labels.has(words) || titles.some((title) => title.startsWith(words.toLowerCase()));
}

function missingNumbers(text: string, { numbers, spans }: Ground, counts: ReadonlySet<number>): string[] {
	const days = datesIn(text).map(({ day }) => day);
	const known = [...numbers];
	return numeralsIn(text)
		.filter(({ value }) => !counts.has(value))
		.filter(({ written, value, at }) => !spans.has(spanKey(value, text.slice(at + written.length))))
		.filter(({ written, value }) => !/^one$/i.test(written) && !days.includes(value))
		.filter(({ value, tolerance }) => !known.some((number) => Math.abs(number - value) <= tolerance))
		.map(({ written }) => written);
}

/** Names: words with a capital, also at the beginning of a sentence if no common word is written so. */
function missingNames(text: string, { words }: Ground, isCommonWord: (word: string) => boolean): string[] {
	return [...text.matchAll(/[\p{L}\d&]+(?:[.'’][\p{L}\d]+)*/gu)].flatMap((match) => {
		const [word = ''] = wordsOf(match[0]);
		if (!/^\p{Lu}/u.test(word) || MONTHS.includes(word) || word.length < 2) return [];
		const begins = /(?:^|[.:?!(“"])\s*$/.test(text.slice(0, match.index));
		if (begins && isCommonWord(word.toLowerCase())) return [];
		return words.has(word) ? [] : [word];
	});
}
