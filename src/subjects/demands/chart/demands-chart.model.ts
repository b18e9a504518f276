import { formatDate } from '../../../text/dates.ts';
import { JUDGEMENT_LEVELS, levelInWords, type Ask } from '../ask.ts';
import { bewareInShort } from '../../../evidence/evidence-labels.ts';
import { describeReading } from '../../../charts/chart-words.ts';
import { countInWords } from '../../../text/words.ts';
import { words } from '../../../words/words.ts';

const { levels: levelWords, chart: said } = words.demands;
/** A demand: a row of the ledger. */
export type Demand = ReturnType<typeof describeDemand>;
/** What the ledger means, before any pixel. */
export type Demands = ReturnType<typeof buildDemands>;

/** Sets the demands below one another, counts the levels, and finds the words for ledger and table. */
export function buildDemands(asks: readonly Ask[]) {
	/** ISO month up to which the judgements reach. */
	const judgedAsOf = asks[0]?.judgement.asOf ?? '';
	const asOf = formatDate(judgedAsOf);
	const demands = asks.toSorted((a, b) => a.number - b.number).map((ask) => describeDemand(ask, asOf));
	/** The levels in order, with what divides each from the next, and the numbers of the demands at each. */
	const levels = JUDGEMENT_LEVELS.map((level) => ({
		level,
		...levelWords[level],
		numbers: numbersOf(demands, (demand) => demand.level === level),
	}));
	return {
		// A count of our own verdicts would be no finding.
		finding: said.finding(demands.length, countInWords(demands.length), asOf),
		measure: said.measure(countInWords(levels.length)),
		inWords: describeInWords(demands, levels),
		reading: describeReading(
			[said.reading(levels.map(({ name }) => name)), { onPage: said.readingOnPage }],
			[said.grades(levels)],
		),
		demands,
		judgedAsOf,
		levels,
		cautions: [
			// Two that hold for every row: its data carries them into each (`readChartData`), and a demand's own only into its own.
			...said.cautions,
			...demands.flatMap(({ name, known }) => {
				const caution = bewareInShort(known);
				return caution ? said.cautionOf(name, caution) : [];
			}),
		],
		sources: [...new Set(demands.flatMap(({ known }) => known.sources))].map((id) => ({ id, use: said.source })),
	};
}

function describeDemand(ask: Ask, asOf: string) {
	const { id, number, name, strength: verb, wording } = ask;
	const { level, why, confidence, basis } = ask.judgement;
	const verdict = levelInWords(level);
	return {
		id,
		number,
		name,
		/** How strongly the fullest English report puts it. */
		verb,
		wording,
		level,
		verdict,
		why,
		confidence,
		basis,
		/** How it is known that it was asked, and the caution of its wording. */
		known: ask,
		/** The spoken name of its link. */
		label: said.label({ number, name, verb, asOf, verdict, why, confidence }),
		/** Address of the grounds of the judgement, from the site's root. */
		href: `/demands/${id}.html#judgement`,
	};
}

function numbersOf(demands: readonly Demand[], test: (demand: Demand) => boolean): string[] {
	return demands.filter(test).map(({ number }) => String(number));
}

function describeInWords(demands: readonly Demand[], levels: { name: string; numbers: string[] }[]): string {
	if (demands.length === 0) return said.nothing;
	const verbs = ['must', 'should'].map((verb) => ({ verb, numbers: numbersOf(demands, (one) => one.verb === verb) }));
	const isThere = ({ numbers }: { numbers: string[] }) => numbers.length > 0;
	return said.inWords(verbs.filter(isThere), levels.filter(isThere), demands);
}
