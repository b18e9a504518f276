import { sum } from 'd3';
import { ORGANISATION_ORDER, debateOn, holderInWords, replyInSentences } from '../debate.ts';
import { bewareInShort } from '../../../evidence/evidence-labels.ts';
import {
	QUESTIONS,
	QUESTION_SIDES,
	type OrganisationGroup,
	type Question,
	type Side,
	type Argument,
} from '../argument.ts';
import type { ChartWords } from '../../../charts/chart.ts';
import { describeReading } from '../../../charts/chart-words.ts';
import { countInWords, startSentence } from '../../../text/words.ts';
import { words } from '../../../words/words.ts';

const { questions, sides: sideNames, shortSides, letters, shortGroups, ours, chart } = words.debate;
/** The question whose arguments are drawn: the one that most are about. */
const DRAWN: Question = 'encryption';
/** The side of it that stands between the two cases. */
const BETWEEN: Side = 'between';
/** How many arguments a kind must hold, all of one case, to be named as making it: one body's single point is no case. */
const CLEAR_COUNT = 2;
/** An argument as a row of the table, with its holders, what to beware of, and its best reply. */
export type ArgumentRow = Pick<Argument, 'id' | 'title'> & { heldBy: string; caution: string; reply: string };
/** A question with its sides, as the table has it. */
export type ArgumentQuestion = { name: string; sides: { name: string; nodes: ArgumentRow[] }[] };
/** An argument that is drawn, as a column, with its code. */
export type DrawnArgument = Pick<Argument, 'id' | 'title'> & { code: string };
/** A side of the question that is drawn; its arguments are columns, called by its letter and a number from 1. */
export type DrawnSide = { id: Side; name: string; short: string; columns: DrawnArgument[] };

/** A kind of bodies: a row of the drawing. */
export interface DrawnKind {
	id: OrganisationGroup;
	/** "Child protection". */
	name: string;
	/** For each side, for each of its arguments, whether a body of this kind holds it. */
	held: boolean[][];
	/** How many of them by side, and of all. */
	counts: number[];
	recorded: number;
	/** How many of the two cases it makes; whoever stands between as well makes them all the same. */
	cases: number;
	/** The spoken name of its row. */
	label: string;
}

/** What the chart of the arguments means, before any pixel. */
export interface ArgumentMatrix extends ChartWords {
	sides: DrawnSide[];
	/** How many arguments the sides have together. */
	total: number;
	/** From the kinds that make the first case alone, over those that make both, to those that make the second alone. */
	kinds: DrawnKind[];
	questions: ArgumentQuestion[];
	/** The arguments in the order of the page. */
	records: Argument[];
}

/** Finds which kind of bodies holds which argument on the question that is drawn, and the words for drawing and table. */
export function buildArguments(records: readonly Argument[]): ArgumentMatrix {
	const sides = findSides(records);
	const kinds = buildKinds(sides, records);
	const total = sum(sides, ({ columns }) => columns.length);
	const debates = QUESTIONS.map((question) => ({ question, debate: debateOn(question, records) }));
	return {
		finding: describeFinding(kinds),
		measure: chart.measure(countInWords(total)),
		inWords: describeInWords(sides, kinds),
		reading: describeReading(
			[chart.reading.rows, { onPage: chart.reading.onPage }, chart.reading.order],
			sides.map(({ name, columns }) => `${name}: ${columns.map(({ title, code }) => `${code} ${title}`).join('; ')}.`),
		),
		cautions: [chart.caution],
		sides,
		total,
		kinds,
		questions: debates
			.filter(({ debate }) => debate.length > 0)
			.map(({ question, debate }) => ({
				name: questions[question],
				sides: debate.map(({ side, arguments: own }) => ({
					name: sideNames[side],
					nodes: own.map((argument) => describeRow(argument, records)),
				})),
			})),
		records: debates.flatMap(({ debate }) => debate.flatMap((side) => side.arguments)),
		sources: [...new Set(records.flatMap((record) => record.sources.slice(0, 1)))]
			.sort()
			.map((id) => ({ id, use: chart.source })),
	};
}

function describeRow(argument: Argument, records: readonly Argument[]): ArgumentRow {
	const { id, title, heldBy } = argument;
	const { isOurs, said } = replyInSentences(argument, records);
	return {
		id,
		title,
		heldBy: heldBy.map(holderInWords).join('; '),
		caution: bewareInShort(argument),
		reply: isOurs ? ours + said : said,
	};
}

function findSides(records: readonly Argument[]): DrawnSide[] {
	const debate = debateOn(DRAWN, records);
	return QUESTION_SIDES[DRAWN].flatMap((id) =>
		debate
			.filter(({ side }) => side === id)
			.map((side) => ({
				id,
				name: sideNames[id],
				short: shortSides[id] ?? sideNames[id],
				columns: side.arguments.map(({ id: argument, title }, index) => ({
					id: argument,
					title,
					code: `${letters[id]}${index + 1}`,
				})),
			})),
	);
}

function buildKinds(sides: readonly DrawnSide[], records: readonly Argument[]): DrawnKind[] {
	const holders = new Map(records.map(({ id, heldBy }) => [id, new Set(heldBy.map(({ group }) => group))]));
	const rows = ORGANISATION_ORDER.map((id) => {
		const held = sides.map(({ columns }) => columns.map((column) => holders.get(column.id)!.has(id)));
		const counts = held.map((own) => own.filter(Boolean).length);
		const name = startSentence(chart.rows[id] ?? shortGroups[id]);
		const told = sides.map((side, index) => ({ name: side.name, held: counts[index]!, of: side.columns.length }));
		const cases = sides.filter((side, index) => side.id !== BETWEEN && counts[index]! > 0).length;
		const kind: DrawnKind = { id, name, held, counts, recorded: sum(counts), cases, label: chart.kind(name, told) };
		return { kind, lean: leanOf(counts) };
	});
	return rows
		.filter(({ kind }) => kind.held.flat().some(Boolean))
		.sort((a, b) => a.lean - b.lean)
		.map(({ kind }) => kind);
}

/** From -1, the first case alone, to 1, the last alone. */
function leanOf(counts: readonly number[]): number {
	const total = sum(counts);
	return total === 0 ? 0 : (counts.at(-1)! - counts[0]!) / total;
}

function describeFinding(kinds: readonly DrawnKind[]): string {
	if (kinds.length === 0) return chart.finding.none;
	const { cases, noCase } = chart.finding;
	const namesOf = (isMeant: (kind: DrawnKind) => boolean) =>
		words.list(kinds.filter(isMeant).map(({ id }) => shortGroups[id]));
	const makesAlone = ({ held }: DrawnKind, index: number) =>
		held[index]!.filter(Boolean).length >= CLEAR_COUNT &&
		held.every((own, side) => side === index || !own.some(Boolean));
	const first = namesOf((kind) => makesAlone(kind, 0));
	const second = namesOf((kind) => makesAlone(kind, kind.held.length - 1));
	const both = namesOf((kind) => kind.cases > 1);
	return startSentence(cases(first, second, both)) || noCase;
}

function describeInWords(sides: readonly DrawnSide[], kinds: readonly DrawnKind[]): string {
	const { none, side, all } = chart.inWords;
	if (kinds.length === 0) return none;
	const heads = sides.map(({ name, columns }) => side(name, countInWords(columns.length))).join('; ');
	return all(heads, kinds.map(({ label }) => `${label}.`).join(' '));
}
