import type { Ask, Evidence } from '../../model/facts.ts';
import { bewareInShort } from '../../model/evidence-labels.ts';
import { formatDate } from '../../text/dates.ts';
import { JUDGEMENT_LEVELS, levelInWords, type AskId, type JudgementLevel } from '../../schemas/ask.ts';
import type { ChartWords } from '../chart.ts';
import { describeReading } from '../reading.ts';
import { choosePlural, countInWords, joinInWords, startSentence } from '../../text/words.ts';

/** The moments that are compared, in order. */
export const MOMENTS = ['speech', 'announcement', 'judgement'] as const;
export type Moment = (typeof MOMENTS)[number];

/** When and by whom, as heads of rows and columns say it. */
export interface MomentHead {
	moment: Moment;
	/** "September 2018". */
	date: string;
	/** The date where there is little room: "2018". */
	shortDate: string;
	/** "UK Home Secretary". */
	who: string;
}

/** One demand in one moment: what the mark shows, its word, and where its evidence stands. */
export interface DemandCell {
	moment: Moment;
	/** What the mark says in form: asked without a known verb, the two verbs, or a level. */
	form: 'asked' | Ask['strength'] | JudgementLevel;
	/** The word beside the mark: "should", "partly met". */
	word: string;
	/** The spoken name of its link. */
	label: string;
	/** Address of its evidence, from the site's root. */
	href: string;
}

/** A demand with its three moments. */
export interface Demand {
	id: AskId;
	number: number;
	name: string;
	/** One for each of `MOMENTS`, in their order. */
	cells: DemandCell[];
	level: JudgementLevel;
	/** How sure the editors are of the judgement. */
	confidence: string;
	/** Ids of the facts it rests on. */
	basis: string[];
	/** How it is known that it was asked, and the caution of its wording. */
	known: Evidence;
}

/** What the demands chart means, before any pixel. */
export interface Demands extends ChartWords {
	heads: MomentHead[];
	demands: Demand[];
	/** ISO month up to which the judgements reach. */
	judgedAsOf: string;
	/** The levels in order, with the number of demands at each. */
	levels: { level: JudgementLevel; words: string; count: number }[];
}

/** Where the evidence of the first two moments stands: entries of the chapter's own list of evidence. */
const EVIDENCE = {
	speech: '/demands.html#claim-origin-03',
	announcement: '/demands.html#claim-ann-11',
} as const;

/** Claims behind the first two moments, whose sources the figure names. */
const SPEECH_SOURCES = ['professionalsecurity-javid-2018', 'researchingreform-javid-2018'];
const ANNOUNCEMENT_SOURCES = ['policeprofessional-european-chiefs-2020'];

/** Sets the demands side by side, counts the levels, and finds the words for chart and table. */
export function buildDemands(asks: readonly Ask[]): Demands {
	const judgedAsOf = asks[0]?.judgement.asOf ?? '';
	const heads: MomentHead[] = [
		{ moment: 'speech', date: 'September 2018', shortDate: '2018', who: 'UK Home Secretary' },
		{ moment: 'announcement', date: 'February 2020', shortDate: '2020', who: 'NCA and police chiefs' },
		{
			moment: 'judgement',
			date: formatDate(judgedAsOf),
			shortDate: formatDate(judgedAsOf),
			who: 'the editors’ judgement',
		},
	];
	const demands = [...asks]
		.sort((a, b) => a.number - b.number)
		.map((ask): Demand => ({
			id: ask.id,
			number: ask.number,
			name: ask.name,
			cells: MOMENTS.map((moment) => describeCell(ask, moment, formatDate(judgedAsOf))),
			level: ask.judgement.level,
			confidence: ask.judgement.confidence,
			basis: ask.judgement.basis,
			known: ask,
		}));
	const levels = JUDGEMENT_LEVELS.map((level) => ({
		level,
		words: levelInWords(level),
		count: demands.filter((demand) => demand.level === level).length,
	}));

	return {
		finding: nameChart(demands, judgedAsOf),
		measure: `Each demand in three moments: the speech of September 2018, the announcement of February 2020, and the editors’ judgement${judgedAsOf && ` as of ${formatDate(judgedAsOf)}`}.`,
		inWords: describeInWords(demands, levels),
		reading: describeReading(
			[
				'A disc shows that a demand was asked. For 2020 the ring around it shows the verb: half a ring for should, a whole ring for must. For 2018 we give no verb, so there is no ring. The stairs in the last place are the editors’ judgement, not a measurement: one of four steps is filled, and the higher it lies, the further the demand is met, as we judge it. The steps are an order and not equal parts.',
				{ onPage: 'Each mark leads to its evidence.' },
			],
			[
				`The editors’ judgement, in ${countInWords(levels.length)} steps: ${levels.map(({ words }) => words).join(', ')}.`,
				...demands.map(({ number, name, known }) => `${number}. ${name}: ${bewareInShort(known)}`),
			],
		),
		heads,
		demands,
		judgedAsOf,
		levels,
		cautions: [
			'The levels are the editors’ judgement. They are steps in an order, not shares of anything, and rest on facts that can be weighed otherwise. “How sure” is said of the step: how little a further fact could change it. It is no probability, since nobody agreed a test.',
		],
		sources: [
			...SPEECH_SOURCES.map((id) => ({ id, use: 'The speech of 2018' })),
			...ANNOUNCEMENT_SOURCES.map((id) => ({ id, use: 'The announcement of 2020' })),
		],
	};
}

function describeCell(ask: Ask, moment: Moment, judgedAsOf: string): DemandCell {
	const name = `Demand ${ask.number}, ${ask.name}`;
	switch (moment) {
		case 'speech':
			return {
				moment,
				form: 'asked',
				word: 'asked',
				label: `${name}. September 2018: asked. To the evidence`,
				href: EVIDENCE.speech,
			};
		case 'announcement':
			return {
				moment,
				form: ask.strength,
				word: ask.strength,
				label: `${name}. February 2020: asked, with the verb ${ask.strength}. To the evidence`,
				href: EVIDENCE.announcement,
			};
		case 'judgement': {
			const { level, confidence } = ask.judgement;
			return {
				moment,
				form: level,
				word: levelInWords(level),
				label: `${name}. ${judgedAsOf}, the editors’ judgement: ${levelInWords(level)}. How sure: ${confidence}. To the grounds`,
				href: `/demands/${ask.id}.html#judgement`,
			};
		}
	}
}

/** What is compared, and whose view the last moment is. A count of our own verdicts would be no finding. */
function nameChart(demands: readonly Demand[], judgedAsOf: string): string {
	const total = demands.length;
	if (total === 0) return 'No demand is recorded';
	const name = total === 1 ? 'The one demand' : `The ${countInWords(total)} demands`;
	return `${name}: asked in 2018, asked again in 2020, and how far the editors judge ${choosePlural(total, 'it', 'them')} met in ${formatDate(judgedAsOf)}`;
}

function describeInWords(demands: readonly Demand[], levels: Demands['levels']): string {
	if (demands.length === 0) return 'There are no demands to show.';
	const numbersOf = (test: (demand: Demand) => boolean) => demands.filter(test).map(({ number }) => String(number));
	const verbs = (['must', 'should'] as const).flatMap((verb) => {
		const numbers = numbersOf(({ cells }) => cells.some(({ form }) => form === verb));
		return numbers.length > 0 ? `${verb} for ${nameDemands(numbers)}` : [];
	});
	const judged = levels
		.filter(({ count }) => count > 0)
		.map(({ level, words }) => {
			const numbers = numbersOf((demand) => demand.level === level);
			return `${nameDemands(numbers)} ${choosePlural(numbers.length, 'is', 'are')} ${words}`;
		});
	const sure = demands.map(({ number, confidence }) => `demand ${number}, ${confidence}`).join('; ');
	return `In September 2018 the UK’s Home Secretary asked for ${demands.length === 1 ? 'it' : `all ${countInWords(demands.length)}`}. In February 2020 the NCA and police chiefs asked again, with ${joinInWords(verbs)}. In the editors’ judgement, ${joinInWords(judged)}. How sure we are: ${sure}.`;
}

/** "demand 3", "demands 1, 2 and 4". */
function nameDemands(numbers: readonly string[]): string {
	return `${choosePlural(numbers.length, 'demand', 'demands')} ${joinInWords(numbers)}`;
}

/** The cell's words as the table prints them, with a capital: "Asked, should". */
export function cellInWords({ moment, word }: DemandCell): string {
	return startSentence(moment === 'announcement' ? `asked: ${word}` : word);
}
