import { sum } from 'd3';
import type { Evidence } from '../evidence/ledger.ts';
import type { Records } from '../engine/define-record.ts';
import type { Fault } from '../engine/fault.ts';
import { splitIds } from '../engine/citing.ts';
import type { Span } from '../text/sentences.ts';
import { sidesOf } from '../subjects/debate/debate.ts';
import { QUESTIONS, type Side, type Argument } from '../subjects/debate/argument.ts';
import { countWords } from '../engine/fields.ts';
import type { BalanceRules, Measure } from './rules.ts';
import { sectionSpan } from './units.ts';
import type { WrittenChapter, Writing } from './writing.ts';

const RULES_FILE = 'content/editorial/balance.yaml';

/** How many times as much the largest side may have as the smallest. Words are those of the claim: facts are shared with other pages. */
export const QUESTION_BOUNDS: Partial<Record<Measure, number>> = {
	arguments: 1.5,
	wordsPerArgument: 1.5,
	sourcesPerArgument: 2,
};

/** The same where a chapter tells the sides one after the other: a reader compares the length of the two sections. */
export const CASE_BOUNDS: Partial<Record<Measure, number>> = { words: 1.1, sources: 1.5 };

/** What one side of a question has. */
export interface SideMeasured extends Record<Measure, number> {
	side: Side;
}

/** The sides of a question, or of a chapter's cases, in the order in which readers meet them. */
export interface Measured {
	of: string;
	/** The file in which an imbalance is to be corrected. */
	file: string;
	line?: number | undefined;
	sides: SideMeasured[];
	bounds: Partial<Record<Measure, number>>;
}

/** Measures the sides of every question as the page prints them. Sources are those of the best evidence, without copies. */
export function measureQuestions({ arguments: all, facts }: Pick<Records, 'arguments' | 'facts'>): Measured[] {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	const bestSources = (argument: Argument) =>
		argument.bestEvidenceFacts.flatMap((id) => independentReadings(byId.get(id)));
	return QUESTIONS.map((question) => ({
		of: question,
		file: 'content/views/arguments.yaml',
		bounds: QUESTION_BOUNDS,
		sides: sidesOf(question).map((side) => {
			const own = all.filter((argument) => argument.question === question && argument.side === side);
			return withMeans(side, {
				arguments: own.length,
				words: sum(own.map(({ text }) => countWords(text))),
				sources: new Set(own.flatMap(bestSources)).size,
			});
		}),
	}));
}

/** Measures the sides in chapters that tell them one after the other. Numbered paragraphs are arguments; a section has at least one. */
export function measureCases(
	{ chapters, citable }: Pick<Writing, 'chapters' | 'citable'>,
	{ cases }: BalanceRules,
): Measured[] {
	return cases.flatMap(({ id, file, sections }) => {
		const chapter = chapters.find((one) => one.file === file);
		if (!chapter) return [];
		const told = sections.flatMap(({ side, id: section }) => {
			const span = sectionSpan(chapter, section);
			return span ? [{ side, span }] : [];
		});
		return [
			{
				of: id,
				file,
				line: told[0]?.span.from,
				bounds: CASE_BOUNDS,
				sides: told.map(({ side, span }) => measureSection(chapter, side, span, citable)),
			},
		];
	});
}

function measureSection(
	{ passages, components }: WrittenChapter,
	side: Side,
	{ from, to }: Span,
	citable: Writing['citable'],
): SideMeasured {
	const isWithin = ({ line }: { line: number }) => from < line && line < to;
	const texts = passages.filter((one) => one.kind === 'paragraph' && isWithin(one)).map(({ text }) => text);
	const cited = components.filter(isWithin).flatMap(({ attributes }) => splitIds(attributes.id ?? attributes.of));
	return withMeans(side, {
		arguments: Math.max(1, texts.filter((text) => /^\d+\. /.test(text)).length),
		words: sum(texts.map(countWords)),
		sources: new Set(cited.flatMap((record) => independentReadings(citable.get(record)))).size,
	});
}

/** Finds questions and cases whose sides are further apart than the bounds, or than an exception allows. */
export function balanceFaults(measured: readonly Measured[], { exceptions }: BalanceRules): Fault[] {
	const exceptionFor = (of: string, measure: Measure) =>
		exceptions.find((entry) => entry.of === of && entry.measure === measure);
	return measured.flatMap(({ of, file, line, sides, bounds }) =>
		(Object.entries(bounds) as [Measure, number][]).flatMap(([measure, bound]): Fault[] => {
			const ratio = ratioOf(sides, measure);
			const limit = exceptionFor(of, measure)?.upTo ?? bound;
			if (ratio <= limit) return [];
			const values = sides.map((one) => `${one.side} ${round(one[measure])}`).join(', ');
			return [
				{
					file,
					line,
					field: measure,
					value: of,
					message: `is out of balance: ${values}; the largest has ${round(ratio)} times the smallest, at most ${limit}: give the smaller side its due, cut the larger, or say in ${RULES_FILE} why it is fair`,
				},
			];
		}),
	);
}

/** Finds sections of cases that their chapter does not have. */
export function missingSections(chapters: Writing['chapters'], { cases }: BalanceRules): Fault[] {
	return cases.flatMap(({ file, sections }) => {
		const chapter = chapters.find((one) => one.file === file);
		return sections
			.filter(({ id }) => !chapter || !sectionSpan(chapter, id))
			.map(({ id }) => ({
				file: RULES_FILE,
				field: 'cases',
				value: id,
				message: `is no section of ${file}: correct the id of its heading`,
			}));
	});
}

/** The largest side's share of the smallest: 1 where all are alike, Infinity where one has nothing. */
export function ratioOf(sides: readonly SideMeasured[], measure: Measure): number {
	const values = sides.map((side) => side[measure]);
	const largest = Math.max(...values);
	return largest === 0 ? 1 : largest / Math.min(...values);
}

/** The readings of a record that are no copies of one it names before. */
function independentReadings(record: Pick<Evidence, 'support'> | undefined): string[] {
	return (record?.support ?? []).filter(({ isCopy }) => !isCopy).map(({ reading }) => reading);
}

function withMeans(side: Side, counts: Pick<SideMeasured, 'arguments' | 'words' | 'sources'>): SideMeasured {
	const each = (count: number) => (counts.arguments === 0 ? 0 : count / counts.arguments);
	return { side, ...counts, wordsPerArgument: each(counts.words), sourcesPerArgument: each(counts.sources) };
}

function round(number: number): number {
	return Math.round(number * 100) / 100;
}
