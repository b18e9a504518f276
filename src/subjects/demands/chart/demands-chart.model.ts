import type { Evidence } from '../../../evidence/ledger.ts';
import { formatDate } from '../../../text/dates.ts';
import { JUDGEMENT_LEVELS, LEVEL_MEASURES, levelInWords, type JudgementLevel, type Ask } from '../ask.ts';
import type { ChartWords } from '../../../charts/chart.ts';
import { bewareInShort } from '../../../evidence/evidence-labels.ts';
import { describeReading } from '../../../charts/reading.ts';
import { choosePlural, countInWords, joinInWords } from '../../../text/words.ts';

/** A demand: a row of the ledger. */
export interface Demand
	extends
		Pick<Ask, 'id' | 'number' | 'name' | 'wording'>,
		Pick<Ask['judgement'], 'level' | 'why' | 'confidence' | 'basis'> {
	/** How strongly the fullest English report puts it. */
	verb: Ask['strength'];
	/** "partly met". */
	verdict: string;
	/** How it is known that it was asked, and the caution of its wording. */
	known: Evidence;
	/** The spoken name of its link. */
	label: string;
	/** Address of the grounds of the judgement, from the site's root. */
	href: string;
}

/** What the ledger means, before any pixel. */
export interface Demands extends ChartWords {
	demands: Demand[];
	/** ISO month up to which the judgements reach. */
	judgedAsOf: string;
	/** The levels in order, with what divides each from the next, and the number of demands at each. */
	levels: { level: JudgementLevel; words: string; measure: string; count: number }[];
}

/** Sets the demands below one another, counts the levels, and finds the words for ledger and table. */
export function buildDemands(asks: readonly Ask[]): Demands {
	const judgedAsOf = asks[0]?.judgement.asOf ?? '';
	const demands = [...asks]
		.sort((a, b) => a.number - b.number)
		.map((ask) => describeDemand(ask, formatDate(judgedAsOf)));
	const levels = JUDGEMENT_LEVELS.map((level) => ({
		level,
		words: levelInWords(level),
		measure: LEVEL_MEASURES[level],
		count: demands.filter((demand) => demand.level === level).length,
	}));

	return {
		finding: nameChart(demands, judgedAsOf),
		measure: `Each with the verb it was asked with, and our verdict: one of ${countInWords(levels.length)} steps, which are no shares.`,
		inWords: describeInWords(demands, levels),
		reading: describeReading(
			[
				`The verb is that of the fullest English report: must is stronger than should. The verdict is a level in an order, which nobody measured: ${levels.map(({ words }) => words).join(', ')}. The more boxes are full, the further the demand has come about, as the editors judge it; a box is no equal share.`,
				{ onPage: 'Each row leads to the grounds of its verdict.' },
			],
			[`The steps: ${levels.map(({ words, measure }) => `${words}, ${measure}`).join('; ')}.`],
		),
		demands,
		judgedAsOf,
		levels,
		cautions: [
			// Two that hold for every row: its data carries them into each (`readChartData`), and a demand's own only into its own.
			'The levels are the editors’ judgement, and rest on facts that can be weighed otherwise. Nobody agreed a test.',
			'They are steps in an order, not shares of anything.',
			...demands.flatMap(({ name, known }) => {
				const caution = bewareInShort(known);
				return caution ? [`${name}. ${caution}`] : [];
			}),
		],
		sources: [...new Set(demands.flatMap(({ known }) => known.sources))].map((id) => ({ id, use: 'The demands' })),
	};
}

function describeDemand(ask: Ask, judgedAsOf: string): Demand {
	const { id, number, name, strength, wording, judgement } = ask;
	const verdict = levelInWords(judgement.level);
	return {
		id,
		number,
		name,
		verb: strength,
		wording,
		level: judgement.level,
		verdict,
		why: judgement.why,
		confidence: judgement.confidence,
		basis: judgement.basis,
		known: ask,
		label: `Demand ${number}, ${name}: asked with the verb ${strength}. ${judgedAsOf}, the editors’ judgement: ${verdict}. ${judgement.why} How sure: ${judgement.confidence}. To the grounds`,
		href: `/demands/${id}.html#judgement`,
	};
}

/** What is told, and whose view it is. A count of our own verdicts would be no finding. */
function nameChart(demands: readonly Demand[], judgedAsOf: string): string {
	const total = demands.length;
	if (total === 0) return 'No demand is recorded';
	const name = total === 1 ? 'the one demand has' : `the ${countInWords(total)} demands have`;
	return `How far ${name} come about by ${formatDate(judgedAsOf)}, in the editors’ judgement`;
}

function describeInWords(demands: readonly Demand[], levels: Demands['levels']): string {
	if (demands.length === 0) return 'There are no demands to show.';
	const numbersOf = (test: (demand: Demand) => boolean) => demands.filter(test).map(({ number }) => String(number));
	const verbs = (['must', 'should'] as const).flatMap((verb) => {
		const numbers = numbersOf((demand) => demand.verb === verb);
		return numbers.length > 0 ? `${verb} for ${nameDemands(numbers)}` : [];
	});
	const judged = levels
		.filter(({ count }) => count > 0)
		.map(({ level, words }) => {
			const numbers = numbersOf((demand) => demand.level === level);
			return `${nameDemands(numbers)} ${choosePlural(numbers.length, 'is', 'are')} ${words}`;
		});
	const sure = demands.map(({ number, confidence }) => `demand ${number}, ${confidence}`).join('; ');
	return `The fullest report has ${joinInWords(verbs)}. In the editors’ judgement, ${joinInWords(judged)}. How sure we are: ${sure}.`;
}

/** "demand 3", "demands 1, 2 and 4". */
function nameDemands(numbers: readonly string[]): string {
	return `${choosePlural(numbers.length, 'demand', 'demands')} ${joinInWords(numbers)}`;
}
