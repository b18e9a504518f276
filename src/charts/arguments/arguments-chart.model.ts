import type { Argument } from '../../model/facts.ts';
import { group } from 'd3';
import { debateOn, holderInWords } from '../../model/debate.ts';
import { QUESTION_LABELS, SIDE_LABELS, compareWords } from '../../model/debate-labels.ts';
import { bewareInShort } from '../../model/evidence-labels.ts';
import { QUESTIONS, type Question, type Side } from '../../schemas/argument.ts';
import type { ChartWords } from '../chart.ts';
import { describeReading } from '../reading.ts';
import { choosePlural, countInWords, startSentence } from '../../text/words.ts';

/** An argument as a box of the map. */
export interface ArgumentNode {
	id: string;
	side: Side;
	/** Its place among the sides of its question, from 0: the column it stands in. */
	sideIndex: number;
	/** The claim in a few words. */
	title: string;
	/** Who holds it, since when and how far: "Apple (2022); Signal". */
	heldBy: string;
	/** What to beware of, in a few words: the caution of its evidence, and where sources differ. */
	caution: string;
	/** Its best reply in few words: the title of the argument that gives it, or that it is given in words. */
	replyWords: string;
	/** Whether the best reply is words, or an argument on another question: no line leads to it. */
	isAnsweredInWords: boolean;
	/** The spoken name of its link. */
	label: string;
}

/** A reply on the map: `from` answers `to`; where each answers the other, once for both. */
export interface ReplyLink {
	from: string;
	to: string;
	isMutual: boolean;
}

/** Arguments that replies join, or one that stands alone, in the order of the alphabet. */
export interface ArgumentCluster {
	nodes: ArgumentNode[];
	links: ReplyLink[];
}

/** A question with its sides and what they say to each other. */
export interface ArgumentQuestion {
	id: Question;
	name: string;
	sides: { id: Side; name: string; nodes: ArgumentNode[] }[];
	/** Joined ones first, then those that stand alone; both by the alphabet of their first title. */
	clusters: ArgumentCluster[];
}

/** What the map of arguments means, before any pixel. */
export interface ArgumentMap extends ChartWords {
	/** Number of arguments. */
	total: number;
	questions: ArgumentQuestion[];
	/** The arguments in the order of the page. */
	records: Argument[];
}

/** Sorts the arguments by question and side, joins them by their replies, and finds the words for map and table. */
export function buildArguments(records: readonly Argument[]): ArgumentMap {
	const byId = new Map(records.map((record) => [record.id, record]));

	const questions = QUESTIONS.map((question) => buildQuestion(question, records, byId)).filter(
		({ sides }) => sides.length > 0,
	);
	const nodes = questions.flatMap(({ sides }) => sides.flatMap((side) => side.nodes));
	const links = questions.flatMap(({ clusters }) => clusters.flatMap((cluster) => cluster.links));
	const total = records.length;
	const joined = nodes.filter(({ isAnsweredInWords }) => !isAnsweredInWords).length;
	return {
		finding: describeFinding(total, joined),
		measure: `${startSentence(countInWords(total))} ${choosePlural(total, 'argument', 'arguments')} on ${countInWords(questions.length)} ${choosePlural(questions.length, 'question', 'questions')}, by side, with the best reply to each.`,
		inWords: describeInWords(questions, links),
		reading: describeReading([
			{ onPage: 'Each box is an argument; it leads to its entry with holders, evidence and reply.' },
			'Boxes of one form are one side, named above them. An arrow leads from the best reply to the argument it answers; with two heads, each answers the other. Where there is no room for lines, the reply’s name stands after the arrow. A ring means that the reply is given in words, in the entry. The order says nothing of strength: sides and arguments stand by the alphabet, and those that answer each other stand across from one another.',
		]),
		cautions: [
			'Which reply is best is the editors’ judgement. The number of arguments on a side is no measure of its strength, nor of how many people hold it.',
		],
		total,
		questions,
		records: nodes.map(({ id }) => byId.get(id)!),
		sources: [...new Set(records.flatMap((record) => record.sources.slice(0, 1)))].sort().map((id) => ({
			id,
			use: 'Main source of each argument',
		})),
	};
}

function buildQuestion(
	question: Question,
	records: readonly Argument[],
	byId: ReadonlyMap<string, Argument>,
): ArgumentQuestion {
	const isHere = (id: string | undefined) => id !== undefined && byId.get(id)!.question === question;
	const sides = debateOn(question, records).map(({ side, arguments: own }, sideIndex) => ({
		id: side,
		name: SIDE_LABELS[side],
		nodes: own.map((argument): ArgumentNode => {
			const { id, title, heldBy, reply } = argument;
			const isAnsweredInWords = !isHere(reply.argument);
			const replyWords = isAnsweredInWords ? 'Reply in words' : byId.get(reply.argument!)!.title;
			return {
				id,
				side,
				sideIndex,
				title,
				heldBy: heldBy.map(holderInWords).join('; '),
				caution: bewareInShort(argument),
				replyWords,
				isAnsweredInWords,
				label: `${title}. Side: ${SIDE_LABELS[side]}. ${isAnsweredInWords ? 'Its best reply is given in words' : `Best reply: ${replyWords}`}`,
			};
		}),
	}));
	const nodes = sides.flatMap((side) => side.nodes);
	return { id: question, name: QUESTION_LABELS[question], sides, clusters: joinByReplies(nodes, byId) };
}

/** Puts arguments that replies join, directly or through others, into one cluster. */
function joinByReplies(nodes: readonly ArgumentNode[], byId: ReadonlyMap<string, Argument>): ArgumentCluster[] {
	const replyTo = (node: ArgumentNode) => (node.isAnsweredInWords ? undefined : byId.get(node.id)!.reply.argument);
	const links = nodes.flatMap((node): ReplyLink[] => {
		const from = replyTo(node);
		if (!from) return [];
		const answer = nodes.find(({ id }) => id === from)!;
		const isMutual = replyTo(answer) === node.id;
		// One line stands for both directions.
		return isMutual && from < node.id ? [] : [{ from, to: node.id, isMutual }];
	});
	const clusterOf = new Map(nodes.map(({ id }) => [id, id]));
	for (const { from, to } of links) {
		const [kept, merged] = [clusterOf.get(from)!, clusterOf.get(to)!];
		for (const [id, cluster] of clusterOf) if (cluster === merged) clusterOf.set(id, kept);
	}
	return [...group(nodes, ({ id }) => clusterOf.get(id)!).values()]
		.map((own) => ({
			nodes: [...own].sort((a, b) => compareWords(a.title, b.title)),
			links: links.filter(({ to }) => own.some(({ id }) => id === to)),
		}))
		.sort(
			(a, b) =>
				Number(a.links.length === 0) - Number(b.links.length === 0) ||
				compareWords(a.nodes[0]!.title, b.nodes[0]!.title),
		);
}

function describeFinding(total: number, joined: number): string {
	if (total === 0) return 'No argument is recorded';
	const kinds = [
		joined > 0 && `${countInWords(joined)} in another argument`,
		joined < total && `${countInWords(total - joined)} in words`,
	].filter((kind) => kind !== false);
	return `${total === 1 ? 'The one argument has' : `All ${countInWords(total)} arguments have`} a reply: ${kinds.join(', ')}`;
}

function describeInWords(questions: readonly ArgumentQuestion[], links: readonly ReplyLink[]): string {
	if (questions.length === 0) return 'There are no arguments to show.';
	const told = questions.map(({ name, sides }) => {
		const counts = sides.map((side) => `“${side.name}”, ${countInWords(side.nodes.length)}`).join('; ');
		return `${name} ${counts}.`;
	});
	const mutual = links.filter(({ isMutual }) => isMutual).length;
	return `Arguments by side. ${told.join(' ')} ${startSentence(countInWords(mutual))} ${choosePlural(mutual, 'pair answers', 'pairs answer')} each other.`;
}
