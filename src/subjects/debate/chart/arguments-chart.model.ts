import { sum } from 'd3';
import { debateOn, holderInWords } from '../debate.ts';
import {
	ORGANISATION_ORDER,
	QUESTION_LABELS,
	SHORT_ORGANISATION_LABELS,
	SHORT_SIDE_LABELS,
	SIDE_LABELS,
} from '../debate-labels.ts';
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
import { describeReading } from '../../../charts/reading.ts';
import { choosePlural, countInWords, joinInWords, startSentence } from '../../../text/words.ts';

/** The question whose arguments are drawn: the one that most are about. */
const DRAWN: Question = 'encryption';
/** The side of it that stands between the two cases. */
const BETWEEN: Side = 'between';

/** An argument as a row of the table. */
export interface ArgumentRow extends Pick<Argument, 'id' | 'title'> {
	/** Who holds it, since when and how far: "Apple (2022); Signal". */
	heldBy: string;
	/** What to beware of, in a few words: the caution of its evidence, and where sources differ. */
	caution: string;
	/** Its best reply in few words: the title of the argument that gives it, or that it is given in words. */
	replyWords: string;
}

/** A question with its sides, as the table has it. */
export interface ArgumentQuestion {
	name: string;
	sides: { name: string; nodes: ArgumentRow[] }[];
}

/** An argument that is drawn: a column, or on a phone a row. */
export interface DrawnArgument extends Pick<Argument, 'id' | 'title'> {
	/** The letter of its side and a number from 1. */
	code: string;
	/** The kinds of bodies that hold it, in the order of the drawing: "Child protection, police, survivors". */
	holders: string;
	/** The spoken name of its row. */
	label: string;
}

/** A side of the question that is drawn; its arguments are columns, called by its letter and a number from 1. */
export interface DrawnSide {
	id: Side;
	name: string;
	columns: DrawnArgument[];
}

/** A kind of bodies: a row of the drawing. */
export interface DrawnKind {
	id: OrganisationGroup;
	/** "Child protection". */
	name: string;
	/** For each side, for each of its arguments, whether a body of this kind holds it. */
	held: boolean[][];
	/** Which of the two cases it makes: "one side", "both sides", "between", or "one, and between". */
	note: string;
	/** The spoken name of its row. */
	label: string;
}

/** What the chart of the arguments means, before any pixel. */
export interface ArgumentMatrix extends ChartWords {
	sides: DrawnSide[];
	/** From the kinds that make the first case alone, over those that make both, to those that make the second alone. */
	kinds: DrawnKind[];
	questions: ArgumentQuestion[];
	/** The arguments in the order of the page. */
	records: Argument[];
}

/** Finds which kind of bodies holds which argument on the question that is drawn, and the words for drawing and table. */
export function buildArguments(records: readonly Argument[]): ArgumentMatrix {
	const found = findSides(records);
	const kinds = buildKinds(found, records);
	const sides = found.map((side, index) => nameHolders(side, index, kinds));
	const total = sum(sides, ({ columns }) => columns.length);
	const debates = QUESTIONS.map((question) => ({ question, debate: debateOn(question, records) }));
	return {
		finding: describeFinding(kinds),
		measure: `${startSentence(countInWords(total))} ${choosePlural(total, 'argument', 'arguments')} on encrypted messages: a large dot where a body of that kind holds it.`,
		inWords: describeInWords(sides, kinds),
		reading: describeReading(
			[
				'A row is a kind of bodies; a letter with a number is an argument, named below. On a phone a row is an argument, and the dots stand for the kinds of bodies, in one order. A large dot: at least one body of that kind holds the argument. A small dot: we recorded none.',
				{ onPage: 'A kind of bodies leads to those of that kind, by name, and the name of an argument to its entry.' },
				'Kinds go from those that make the first case alone to those that make the other; arguments stand by the alphabet.',
			],
			sides.map(({ name, columns }) => `${name}: ${columns.map(({ title, code }) => `${code} ${title}`).join('; ')}.`),
		),
		cautions: [
			'Our selection, and no vote: a large dot is one body or more, of which others of the kind may differ; a small one says only that we recorded none.',
		],
		sides,
		kinds,
		questions: debates
			.filter(({ debate }) => debate.length > 0)
			.map(({ question, debate }) => ({
				name: QUESTION_LABELS[question],
				sides: debate.map(({ side, arguments: own }) => ({
					name: SIDE_LABELS[side],
					nodes: own.map((argument) => describeRow(argument, records)),
				})),
			})),
		records: debates.flatMap(({ debate }) => debate.flatMap((side) => side.arguments)),
		sources: [...new Set(records.flatMap((record) => record.sources.slice(0, 1)))].sort().map((id) => ({
			id,
			use: 'Main source of each argument',
		})),
	};
}

function describeRow(argument: Argument, records: readonly Argument[]): ArgumentRow {
	const { id, title, question, heldBy, reply } = argument;
	const answer = records.find((record) => record.id === reply.argument && record.question === question);
	return {
		id,
		title,
		heldBy: heldBy.map(holderInWords).join('; '),
		caution: bewareInShort(argument),
		replyWords: answer?.title ?? 'Reply in words',
	};
}

/** A side before it is known who holds its arguments. */
type FoundSide = Omit<DrawnSide, 'columns'> & { columns: Pick<DrawnArgument, 'id' | 'title' | 'code'>[] };

function nameHolders(side: FoundSide, index: number, kinds: readonly DrawnKind[]): DrawnSide {
	const columns = side.columns.map((argument, column): DrawnArgument => {
		const names = kinds.filter(({ held }) => held[index]![column]).map(({ id }) => SHORT_ORGANISATION_LABELS[id]);
		return {
			...argument,
			holders: startSentence(names.join(', ')),
			label: `${side.name}. ${argument.title}. Held by ${joinInWords(names)}`,
		};
	});
	return { ...side, columns };
}

function findSides(records: readonly Argument[]): FoundSide[] {
	const debate = debateOn(DRAWN, records);
	return QUESTION_SIDES[DRAWN].flatMap((id) =>
		debate
			.filter(({ side }) => side === id)
			.map((side) => {
				const shortName = SHORT_SIDE_LABELS[id] ?? SIDE_LABELS[id];
				const code = (index: number) => `${startSentence(shortName)[0]}${index + 1}`;
				return {
					id,
					name: SIDE_LABELS[id],
					columns: side.arguments.map(({ id, title }, index) => ({ id, title, code: code(index) })),
				};
			}),
	);
}

function buildKinds(sides: readonly FoundSide[], records: readonly Argument[]): DrawnKind[] {
	const holders = new Map(records.map(({ id, heldBy }) => [id, new Set(heldBy.map(({ group }) => group))]));
	const rows = ORGANISATION_ORDER.map((id) => {
		const held = sides.map(({ columns }) => columns.map((column) => holders.get(column.id)!.has(id)));
		const counts = held.map((own) => own.filter(Boolean).length);
		const name = startSentence(SHORT_ORGANISATION_LABELS[id]);
		const told = sides.map((side, index) => `${side.name}: ${counts[index]} of ${side.columns.length}`);
		const kind: DrawnKind = { id, name, held, note: noteOf(sides, counts), label: `${name}. ${told.join('. ')}` };
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

function noteOf(sides: readonly FoundSide[], counts: readonly number[]): string {
	const cases = sides.filter(({ id }, index) => id !== BETWEEN && counts[index]! > 0).length;
	const isBetween = sides.some(({ id }, index) => id === BETWEEN && counts[index]! > 0);
	if (cases > 1) return 'both sides';
	if (cases === 0) return 'between';
	return isBetween ? 'one, and between' : 'one side';
}

function describeFinding(kinds: readonly DrawnKind[]): string {
	if (kinds.length === 0) return 'No argument is recorded';
	const namesOf = (isMeant: (kind: DrawnKind) => boolean) =>
		joinInWords(kinds.filter(isMeant).map(({ id }) => SHORT_ORGANISATION_LABELS[id]));
	// Whoever stands between as well makes that one case all the same.
	const isOneCase = ({ note }: DrawnKind) => note === 'one side' || note === 'one, and between';
	const first = namesOf((kind) => isOneCase(kind) && kind.held[0]!.some(Boolean));
	const second = namesOf((kind) => isOneCase(kind) && !kind.held[0]!.some(Boolean));
	const both = namesOf(({ note }) => note === 'both sides');
	const cases = [first && `${first} make one case`, second && `${second} ${first ? 'the other' : 'make one case'}`];
	const parts = [cases.filter(Boolean).join('; '), both && `${both} ${first || second ? 'both' : 'make both cases'}`];
	return startSentence(parts.filter(Boolean).join('; ')) || 'No kind of bodies makes one case alone';
}

function describeInWords(sides: readonly DrawnSide[], kinds: readonly DrawnKind[]): string {
	if (kinds.length === 0) return 'There are no arguments to show.';
	const heads = sides.map(({ name, columns }) => `“${name}”, ${countInWords(columns.length)}`).join('; ');
	const rows = kinds.map(({ label }) => `${label}.`).join(' ');
	return `Arguments by side: ${heads}. How many of them each kind of bodies holds. ${rows}`;
}
