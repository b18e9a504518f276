import { CLAIM_PREFIX, chapterSlug, splitIds } from '../content/check-chapters.ts';
import type { ComponentUse } from '../content/chapter-source.ts';
import type { Fault } from '../content/fault.ts';
import type { Passage, ProseSentence, Span } from '../content/prose.ts';
import { isEasyRead } from '../model/easy-read.ts';
import { reachInWords } from '../model/reach.ts';
import { printedBy } from '../model/source-uses.ts';
import type { Site } from '../schemas/site.ts';
import { groundFinder, isMonth, keysOfDate, wordsOf, type Ground } from './ground.ts';
import { datesIn, numeralsIn } from './numerals.ts';
import { phraseBlanker, phrasePattern } from './quotations.ts';
import type { ProvenanceRules } from './rules.ts';
import { sentenceFault } from './sentence-fault.ts';
import type { WrittenChapter, Writing } from './writing.ts';

/** The file of what needs no record, and why. */
const RULES_FILE = 'content/editorial/provenance.yaml';

/** The lowest share of a chapter's factual sentences that have a source, in per cent. Exceptions stand in the rules. */
export const SHARE_LIMIT = 75;

/** What stands in one reading of a text: a paragraph, a row of a table, or a block of the easy-read edition. */
interface Unit {
	passages: Passage[];
	/** The lines it takes: from its first to the one before the next unit. */
	from: number;
	to: number;
}

/** The number that an author gives to a paragraph: "2. Design is a choice." */
const ITEM_NUMBER = /^\d+\. /;

const blank = (text: string) => ' '.repeat(text.length);

/** What is needed to look up what a chapter says. */
export interface ProvenanceContext {
	writing: Pick<Writing, 'facts' | 'chapters'>;
	rules: ProvenanceRules;
	/** True for a word in lower case that is no name: "police". */
	isCommonWord: (word: string) => boolean;
	/** The site's own facts: how far the evidence reaches, as every page says it, and the names of pages. */
	site: Pick<Site, 'evidenceReaches' | 'reach' | 'chapters'>;
}

/** Finds numbers, dates and names that no record holds which is cited where they stand. */
export function provenanceFaults({ writing, rules, isCommonWord, site }: ProvenanceContext): Fault[] {
	const groundOf = groundFinder(writing.facts, rules);
	const records = recordFinder(writing);
	const blankPhrases = phraseBlanker([
		site.evidenceReaches,
		...site.reach.map(({ until }) => reachInWords(until)),
		...rules.phrases.flatMap((entry) => entry.words),
	]);
	const labels = new Set(site.chapters.map(({ label }) => label));
	const nameless = new Set(rules.names.flatMap((entry) => entry.words));
	const ours = rules.ours.map(phrasePattern);

	return writing.chapters.flatMap((chapter) => {
		const { file } = chapter;
		const allowed = rules.allowed.filter((entry) => entry.file === file).map((entry) => entry.words);
		const wholeChapter = groundOf(records.ofChapter(chapter));
		return unitsOf(chapter)
			.filter((unit) => !isOfTheSite(chapter, unit.from, rules))
			.flatMap((unit) => {
				const own = groundOf(records.ofUnit(chapter, unit));
				return unit.passages.flatMap((passage) => {
					const looked = blankPhrases(blankLabels(passage, labels)).replace(ITEM_NUMBER, blank);
					return passage.sentences
						.filter(({ text }) => !isQuestion(text) && !allowed.some((words) => text.includes(words)))
						.flatMap((sentence) => {
							const ground = restsOnChapter(passage, sentence) ? wholeChapter : own;
							const text = looked.slice(sentence.from, sentence.to);
							const missing = [
								...(ours.some((pattern) => sentence.text.search(pattern) >= 0) ? [] : missingNumbers(text, ground)),
								...missingDates(text, ground),
								...missingNames(text, ground, isCommonWord).filter((name) => !nameless.has(name)),
							];
							return [...new Set(missing)].map((found) =>
								sentenceFault(
									{ file, line: passage.line, text: passage.text },
									sentence.text,
									found,
									`is in no record cited here: cite the record that has it, or word the sentence by what its records say. If it needs none, see ${RULES_FILE}`,
								),
							);
						});
				});
			});
	});
}

/** Finds entries of the rules that nothing in the text needs any more. */
export function staleProvenanceFaults({ chapters }: Pick<Writing, 'chapters'>, rules: ProvenanceRules): Fault[] {
	const sentencesOf = (file: string) =>
		chapters
			.filter((chapter) => chapter.file === file)
			.flatMap(({ passages }) => passages.flatMap(({ sentences }) => sentences));
	const gone = 'is not there any more: take the entry out';
	return [
		...rules.allowed
			.filter(({ file, words }) => !sentencesOf(file).some(({ text }) => text.includes(words)))
			.map(({ words }) => ({ file: RULES_FILE, field: 'allowed', value: words, message: gone })),
		...[...rules.ofTheSite, ...rules.shares]
			.filter(({ file }) => !chapters.some((chapter) => chapter.file === file))
			.map(({ file }) => ({ file: RULES_FILE, value: file, message: gone })),
		...rules.ofTheSite
			.filter(
				({ file, section }) =>
					section && !chapters.some((one) => one.file === file && one.headings.some(({ id }) => id === section)),
			)
			.map(({ section }) => ({ file: RULES_FILE, field: 'ofTheSite', value: section, message: gone })),
	];
}

/** How many factual sentences a chapter has, and how many of them have a source. */
export interface SourcedShare {
	factual: number;
	sourced: number;
	/** Records cited, each once, and marks of evidence. */
	records: number;
	marks: number;
	/** In per cent, rounded down; 100 where there is no factual sentence. */
	percent: number;
	/** The factual sentences without a source. */
	unsourced: { line: number; text: string }[];
}

/**
 * Counts the factual sentences of a chapter and those of them that have a source: a mark of evidence at their end or
 * later in the same paragraph, or a link to where it is told. Not factual are questions, instructions, what the editors
 * say as their own, sections about this site, and what leads into a list.
 */
export function sourcedShare(chapter: WrittenChapter, rules: ProvenanceRules): SourcedShare {
	const noFact = rules.noFact.map(phrasePattern);
	const judged = unitsOf(chapter)
		.filter(({ from }) => !isOfTheSite(chapter, from, rules))
		.flatMap((unit) => {
			const laterMarks = (index: number) => unit.passages.slice(index + 1).some(({ marks }) => marks.length > 0);
			return unit.passages.flatMap((passage, index) =>
				passage.kind === 'paragraph' && !isEditorsOwn(passage)
					? passage.sentences
							.filter((sentence) => isFactual(passage, sentence, noFact))
							.map((sentence) => ({
								line: passage.line,
								text: sentence.text,
								isSourced:
									passage.marks.some(({ at }) => at >= sentence.to) ||
									laterMarks(index) ||
									passage.links.some((link) => overlaps(link, sentence)),
							}))
					: [],
			);
		});
	const marks = chapter.components.filter(({ name }) => name === 'Cite' || name === 'Quote');
	const sourced = judged.filter(({ isSourced }) => isSourced).length;
	return {
		factual: judged.length,
		sourced,
		marks: marks.length,
		records: new Set(marks.flatMap(({ attributes }) => splitIds(attributes.id ?? attributes.of))).size,
		percent: judged.length === 0 ? 100 : Math.floor((sourced / judged.length) * 100),
		unsourced: judged.filter(({ isSourced }) => !isSourced).map(({ line, text }) => ({ line, text })),
	};
}

/** Finds chapters in which too few of the factual sentences have a source. */
export function shareFaults(chapter: WrittenChapter, rules: ProvenanceRules): Fault[] {
	const { factual, sourced, percent, unsourced } = sourcedShare(chapter, rules);
	const limit = rules.shares.find(({ file }) => file === chapter.file)?.atLeast ?? SHARE_LIMIT;
	if (percent >= limit) return [];
	const first = unsourced.slice(0, 5).map(({ line, text }) => `line ${line}, ${text}`);
	return [
		{
			file: chapter.file,
			value: `${percent} per cent`,
			message: `of its factual sentences have a source (${sourced} of ${factual}); at least ${limit}: cite what they rest on. The first without: ${first.join(' / ')}`,
		},
	];
}

/** Gives the records that a text rests on. */
function recordFinder({ facts, chapters }: Pick<Writing, 'facts' | 'chapters'>) {
	const byId = new Map<string, unknown[]>();
	for (const record of Object.values(facts).flat() as { id: string }[])
		byId.set(record.id, [...(byId.get(record.id) ?? []), record]);
	const bySlug = new Map(chapters.map((chapter) => [chapter.slug, chapter]));
	const recordsOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
	const citedBy = ({ attributes: { id, of } }: ComponentUse) => recordsOf(splitIds(id ?? of));
	const printed = (use: ComponentUse) => [
		...printedBy(use, facts).map(({ record }) => record),
		...(use.name === 'EasyHelpCountries' ? facts.helpCountries : []),
	];

	const between = ({ components }: WrittenChapter, { from, to }: Span, read: (use: ComponentUse) => unknown[]) =>
		components.filter(({ line }) => from <= line && line < to).flatMap(read);
	const inSpan = (chapter: WrittenChapter, span: Span) =>
		between(chapter, span, (use) => [...citedBy(use), ...printed(use)]);

	/** What a link leads to: a record, a section, or a whole chapter. */
	const linked = (chapter: WrittenChapter, href: string): unknown[] => {
		const [path, fragment] = href.split('#');
		const target = path ? bySlug.get(chapterSlug(chapter.slug, path) ?? '') : chapter;
		const record = recordsOf([
			fragment?.startsWith(CLAIM_PREFIX) ? fragment.slice(CLAIM_PREFIX.length) : (fragment ?? ''),
		]);
		return [...record, ...(target ? inSpan(target, sectionSpan(target, fragment)) : [])];
	};

	return {
		ofChapter: (chapter: WrittenChapter) => inSpan(chapter, WHOLE),
		/** What is cited and explained in the unit, what its links lead to, and what its section prints. */
		ofUnit: (chapter: WrittenChapter, unit: Unit) => [
			...between(chapter, unit, citedBy),
			...between(chapter, sectionAt(chapter, unit.from), printed),
			...unit.passages.flatMap(({ links }) => links.flatMap(({ href }) => linked(chapter, href))),
		],
	};
}

const WHOLE: Span = { from: 0, to: Infinity };

/** The lines of a section, its subsections among them; of the whole chapter where there is no such heading. */
function sectionSpan({ headings }: WrittenChapter, id: string | undefined): Span {
	const heading = headings.find((one) => one.id === id);
	if (!heading) return WHOLE;
	const next = headings.find(({ line, level }) => line > heading.line && level <= heading.level);
	return { from: heading.line, to: next?.line ?? Infinity };
}

/** The lines from the heading before a line to the next heading. */
function sectionAt({ headings }: WrittenChapter, line: number): Span {
	return {
		from: headings.findLast((heading) => heading.line <= line)?.line ?? 0,
		to: headings.find((heading) => heading.line > line)?.line ?? Infinity,
	};
}

/** Divides a chapter into what is read as one. In the easy-read edition each sentence is a paragraph of its own. */
function unitsOf(chapter: WrittenChapter): Unit[] {
	const easy = isEasyRead(chapter.slug);
	const units: Unit[] = [];
	for (const passage of chapter.passages) {
		const block = passage.within.find(({ name }) => name === 'Idea');
		const from = block?.line ?? passage.line;
		const before = units.at(-1);
		const joins =
			before &&
			(before.from === from ||
				(easy &&
					!block &&
					passage.kind === 'paragraph' &&
					before.passages.every(
						({ kind, within }) => kind === 'paragraph' && !within.some(({ name }) => name === 'Idea'),
					)));
		if (joins) before.passages.push(passage);
		else {
			if (before) before.to = from;
			units.push({ passages: [passage], from, to: Infinity });
		}
	}
	return units;
}

function isOfTheSite(chapter: WrittenChapter, line: number, { ofTheSite }: ProvenanceRules): boolean {
	return ofTheSite.some(({ file, section }) => {
		const { from, to } = sectionSpan(chapter, section);
		return file === chapter.file && from <= line && line < to;
	});
}

/** Titles, labels, what a page does not say and the editors' own views sum up the chapter: they rest on all of it. */
function restsOnChapter(passage: Passage, sentence: ProseSentence): boolean {
	return passage.kind !== 'paragraph' || isLabel(passage, sentence) || isEditorsOwn(passage);
}

/** The text of a passage without the names of pages that its links carry: "Where the law stands". */
function blankLabels({ text, links }: Passage, labels: ReadonlySet<string>): string {
	return links
		.filter(({ from, to }) => labels.has(text.slice(from, to)))
		.reduce((left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to), text);
}

function isEditorsOwn({ within }: Passage): boolean {
	return within.some(({ name }) => name === 'NotSaid' || name === 'Note');
}

/** Words in bold that begin a paragraph, such as "Kraków, 2025." */
function isLabel({ sentences, bold }: Passage, sentence: ProseSentence): boolean {
	return sentence === sentences[0] && bold.some(({ from, to }) => from <= sentence.from && sentence.to <= to);
}

function isQuestion(text: string): boolean {
	return /\?["”]?$/.test(text);
}

function isFactual(passage: Passage, sentence: ProseSentence, noFact: readonly RegExp[]): boolean {
	return (
		!isQuestion(sentence.text) &&
		!sentence.text.endsWith(':') &&
		/^["“‘'(]?[\p{Lu}\d]/u.test(sentence.text) &&
		!isLabel(passage, sentence) &&
		!noFact.some((pattern) => sentence.text.search(pattern) >= 0)
	);
}

function overlaps(a: Span, b: Span): boolean {
	return a.from < b.to && b.from < a.to;
}

function missingNumbers(text: string, { numbers }: Ground): string[] {
	const days = datesIn(text).map(({ day }) => day);
	const known = [...numbers];
	return numeralsIn(text)
		.filter(({ written, value }) => !/^one$/i.test(written) && !days.includes(value))
		.filter(({ value, tolerance }) => !known.some((number) => Math.abs(number - value) <= tolerance))
		.map(({ written }) => written);
}

function missingDates(text: string, { dates }: Ground): string[] {
	return datesIn(text)
		.filter((date) => !dates.has(keysOfDate(date).at(-1)!))
		.map(({ written }) => written);
}

/** Names: words with a capital, also at the beginning of a sentence if no common word is written so. */
function missingNames(text: string, { words }: Ground, isCommonWord: (word: string) => boolean): string[] {
	return [...text.matchAll(/[\p{L}\d&]+(?:[.'’][\p{L}\d]+)*/gu)].flatMap((match) => {
		const [word = ''] = wordsOf(match[0]);
		if (!/^\p{Lu}/u.test(word) || isMonth(word) || word.length < 2) return [];
		const begins = /(?:^|[.:?!(“"])\s*$/.test(text.slice(0, match.index));
		if (begins && isCommonWord(word.toLowerCase())) return [];
		return words.has(word) ? [] : [word];
	});
}
