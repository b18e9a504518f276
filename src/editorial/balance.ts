import { sum } from 'd3';
import type { Evidence } from '../evidence/ledger.ts';
import type { Records } from '../engine/define-record.ts';
import type { Fault } from '../engine/fault.ts';
import { splitIds } from '../engine/citing.ts';
import { countBy } from '../text/count-by.ts';
import { SIDE_LABELS, sidesOf } from '../subjects/debate/debate-labels.ts';
import { QUESTIONS, type Side, type Argument } from '../subjects/debate/argument.ts';
import { countWords } from '../engine/fields.ts';
import type { BalanceRules, Measure } from './rules.ts';
import { sectionSpan } from './units.ts';
import type { Writing } from './writing.ts';

/** The file of cases and exceptions. */
const RULES_FILE = 'content/editorial/balance.yaml';

/**
 * How many times as much the largest side of a question may have as the smallest. Words and sources are measured for
 * each argument, because sides may differ in how many arguments they have. Words are those of the claim: the best evidence
 * is told in the words of its facts, which other pages share.
 */
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

/** Counts for a reader to weigh, for each side of each question: cautions, replies and kinds of best evidence. */
export function evidenceBySide({ arguments: all, facts, sources }: Pick<Records, 'arguments' | 'facts' | 'sources'>) {
	const factById = new Map(facts.map((fact) => [fact.id, fact]));
	const kindOf = new Map(sources.map(({ id, kind }) => [id, kind]));
	return QUESTIONS.flatMap((question) =>
		sidesOf(question).map((side) => {
			const own = all.filter((argument) => argument.question === question && argument.side === side);
			const best = own.flatMap(({ bestEvidenceFacts }) => bestEvidenceFacts.flatMap((id) => factById.get(id) ?? []));
			return {
				question,
				side,
				arguments: own.length,
				cautions: own.filter(({ caution }) => caution).length,
				// Its own facts, or those of the argument that replies.
				repliesOnFacts: own.filter(({ reply }) => reply.facts ?? reply.argument).length,
				standings: countBy(best, ({ standing }) => standing),
				// Each body once for each fact.
				bodies: countBy(
					best.flatMap((fact) => [...new Set(fact.sources.flatMap((id) => kindOf.get(id) ?? []))]),
					(kind) => kind,
				),
			};
		}),
	);
}

/** The sides of a question, or of a chapter's cases, in the order in which readers meet them. */
export interface Measured {
	/** The question's id, or the case's. */
	of: string;
	/** The file in which an imbalance is to be corrected. */
	file: string;
	/** The line of the first section, for a chapter. */
	line?: number | undefined;
	sides: SideMeasured[];
	bounds: Partial<Record<Measure, number>>;
}

/**
 * Measures the sides of every question in the order in which the page of arguments prints them. Sources are those of the
 * best evidence, a copy of one told before left out.
 */
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

/**
 * Measures the sides in chapters that tell them one after the other. The numbered paragraphs of a section are its
 * arguments; one that has none counts as one argument.
 */
export function measureCases(
	{ chapters, citable }: Pick<Writing, 'chapters' | 'citable'>,
	{ cases }: BalanceRules,
): Measured[] {
	return cases.flatMap(({ id, file, sections }) => {
		const chapter = chapters.find((one) => one.file === file);
		if (!chapter) return [];
		const told = sections
			.map(({ side, id: section }) => ({ side, lines: sectionSpan(chapter, section) }))
			.flatMap(({ side, lines }) => (lines ? [{ side, ...lines }] : []))
			.sort((a, b) => a.from - b.from);
		return [
			{
				of: id,
				file,
				line: told[0]?.from,
				bounds: CASE_BOUNDS,
				sides: told.map(({ side, from, to }) => {
					const passages = chapter.passages.filter(
						({ kind, line }) => kind === 'paragraph' && from < line && line < to,
					);
					const cited = chapter.components
						.filter(({ line }) => from < line && line < to)
						.flatMap(({ attributes }) => splitIds(attributes.id ?? attributes.of));
					return withMeans(side, {
						arguments: Math.max(1, passages.filter(({ text }) => /^\d+\. /.test(text)).length),
						words: sum(passages.map(({ text }) => countWords(text))),
						sources: new Set(cited.flatMap((record) => independentReadings(citable.get(record)))).size,
					});
				}),
			},
		];
	});
}

/** Finds questions and cases whose sides are further apart than the bounds, and exceptions that are not needed. */
export function balanceFaults(measured: readonly Measured[], { exceptions }: BalanceRules): Fault[] {
	const exceptionFor = (of: string, measure: Measure) =>
		exceptions.find((entry) => entry.of === of && entry.measure === measure);
	const apart = measured.flatMap(({ of, file, line, sides, bounds }) =>
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
	const idle = exceptions
		.filter(({ of, measure }) => {
			const one = measured.find((question) => question.of === of);
			const bound = one?.bounds[measure];
			return !one || bound === undefined || ratioOf(one.sides, measure) <= bound;
		})
		.map(({ of, measure }) => ({
			file: RULES_FILE,
			field: `exceptions, ${measure}`,
			value: of,
			message: 'is not needed: the sides are within the bound, or nothing of this name is measured. Take it out',
		}));
	return [...apart, ...idle];
}

/**
 * Finds cases in which the side that comes first is not the first by the alphabet, the order that readers are told of
 * on the page of arguments. An order that has no rule looks like a preference.
 */
export function orderFaults(measured: readonly Measured[], { cases, order }: BalanceRules): Fault[] {
	return cases.flatMap(({ id, question, file, sections }) => {
		const one = measured.find(({ of }) => of === id);
		if (!one || one.sides.length < sections.length)
			return [
				{
					file: RULES_FILE,
					field: 'cases',
					value: id,
					message: `names a section that ${file} does not have: correct the id of its heading`,
				},
			];
		const told = one.sides.map(({ side }) => side);
		const byAlphabet = sidesOf(question).filter((side) => told.includes(side));
		const accepted = order.find(({ of }) => of === id);
		const fault = (message: string): Fault => ({ file, line: one.line, value: told[0], message });
		if (accepted && told[0] === byAlphabet[0])
			return [fault(`comes first by the alphabet: take "${id}" out of "order" in ${RULES_FILE}`)];
		if (told[0] === (accepted?.first ?? byAlphabet[0])) return [];
		return [
			fault(
				`comes first; by the alphabet "${SIDE_LABELS[byAlphabet[0]!]}" does: put that side first, or say why not under "order" in ${RULES_FILE}`,
			),
		];
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
