import type { Columns } from './columns.ts';
import { forms } from './forms.ts';

const { plural, list } = forms;
/** "demand 3", "demands 1, 2 and 4". */
const named = (numbers: string[]) => `${plural(numbers.length, { one: 'demand', other: 'demands' })} ${list(numbers)}`;

/** English words of `demands`. */
export const demands = {
	/** The grades of a verdict: the name of its stop, how it is said, and the least that was found of what a demand asks, which divides it from the next. */
	levels: {
		'not-at-all-met': { stop: 'not at all', name: 'not at all met', measure: 'we found nothing that does it' },
		'hardly-met': { stop: 'hardly', name: 'hardly met', measure: 'steps towards it, while few do what it asks' },
		'partly-met': {
			stop: 'partly',
			name: 'partly met',
			measure: 'several do what it asks, or a law makes them, with large gaps',
		},
		'mostly-met': { stop: 'mostly', name: 'mostly met', measure: 'most do what it asks, with small gaps' },
		'fully-met': { stop: 'fully', name: 'fully met', measure: 'all do what it asks, and others can check it' },
	},
	ours: ': our verdict',
	lead: {
		grades: (levels: string[]) => `The grades, from least to most: ${list(levels)}.`,
		asked: (demand: string) => `${demand}:`,
		row: (demand: string, verb: string, verdict: string) => `${demand}: asked with “${verb}”; ${verdict}.`,
		more: (asOf: string) => `Our reasons, as of ${asOf}`,
	},
	card: {
		label: (number: number) => `Demand ${number} in brief`,
		asks: 'What it asks',
		strength: 'How strongly',
		inText: ', in the fullest English text',
		plain: 'In plain words',
		sources: 'Sources',
	},
	judgement: {
		title: (number: number) => `How far demand ${number} is met`,
		basis: (asOf: string, confidence: string) => `As of ${asOf}. How sure we are: ${confidence}.`,
	},
	citedInShort: 'the demand in short',
	citedWordings: 'the wordings',
	glance: {
		before: 'The demands are in our words, but',
		must: 'must',
		and: 'and',
		should: 'should',
		after: (asOf: string) => `are taken from the fullest report. The verdicts are our opinion, as of ${asOf}.`,
	},
	sheet: {
		asked: 'What was asked',
		known: (verb: string) =>
			`The demand as news reports give it, in our words; “${verb}” is the verb of the fullest report.`,
		verdict: (asOf: string) => `Our verdict, ${asOf}`,
		reason: 'Main reason:',
		inFull: 'In full:',
		sure: 'How sure we are:',
		opinion: (confidence: string) =>
			`${confidence}. The verdict is the editors’ judgement, one of five grades, not a measurement. You may come to another.`,
	},
	path: {
		linkTo: (title: string) => `Link to this drawing: ${title}`,
		risk: 'Can go wrong',
		counted: ({ counts, place, when }: Record<'counts' | 'place' | 'when', string>) => `${counts}, ${place}, ${when}`,
	},
	grid: {
		key: (shown: readonly ('taken' | 'open' | 'ahead' | 'unsure' | 'undated')[], isMissing: boolean) => {
			const states = {
				taken: 'filled: happened',
				undated: '?: no date found',
				open: 'outlined: only proposed or provisional',
				ahead: 'hatched: decided, still to come',
				unsure: 'broken: not sure that it counts',
			};
			const parts = Object.entries(states).flatMap(([state, said]) => (shown.some((one) => one === state) ? said : []));
			return [...parts, ...(isMissing ? ['dotted: nothing found'] : [])].join('; ');
		},
		inWords: 'In words, with sources',
	},
	leads: {
		share: (count: number, of: number) => `${count} of ${of}`,
		ways: 'All ways, and what each costs',
		noShares: 'None is a share of another.',
		desks: 'What can go wrong at each desk',
		desk: (desk: Record<'place' | 'name' | 'value' | 'counts' | 'when', string>) =>
			`${desk.place}, ${desk.name}: ${desk.value} ${desk.counts}, ${desk.when}.`,
	},
	chart: {
		name: 'the chart of the demands',
		finding: (count: number, said: string, asOf: string) =>
			count === 0
				? 'No demand is recorded'
				: `How far the ${said} ${plural(count, { one: 'demand is', other: 'demands are' })} met by ${asOf}, as the editors judge`,
		measure: (grades: string) => `Each verdict is one of ${grades} grades, not a measurement.`,
		reading: (levels: string[]) =>
			`The verb is that of the fullest English report: must is stronger than should. The dot stands at the grade that we gave, and nobody measured: ${levels.join(', ')}.`,
		readingOnPage: 'Each row links to the reasons for its verdict.',
		grades: (levels: { name: string; measure: string }[]) =>
			`The grades: ${levels.map(({ name, measure }) => `${name}, ${measure}`).join('; ')}.`,
		cautions: [
			'The grades are the editors’ judgement, and others may weigh the facts differently. Nobody agreed a test.',
			'They are grades in an order, not percentages.',
		],
		cautionOf: (demand: string, caution: string) => `${demand}. ${caution}`,
		source: 'The demands',
		row: (number: number, name: string) => `${number}. ${name}`,
		label: (row: Record<'name' | 'verb' | 'asOf' | 'verdict' | 'why' | 'confidence', string> & { number: number }) =>
			`Demand ${row.number}, ${row.name}: asked with the verb ${row.verb}. ${row.asOf}, the editors’ judgement: ${row.verdict}. ${row.why} How sure: ${row.confidence}. To the grounds`,
		nothing: 'There are no demands to show.',
		inWords: (
			verbs: { verb: string; numbers: string[] }[],
			judged: { name: string; numbers: string[] }[],
			sure: readonly { number: number; confidence: string }[],
		) =>
			`The fullest report has ${list(verbs.map(({ verb, numbers }) => `${verb} for ${named(numbers)}`))}. In the editors’ judgement, ${list(judged.map(({ name, numbers }) => `${named(numbers)} ${plural(numbers.length, { one: 'is', other: 'are' })} ${name}`))}. How sure we are: ${sure.map(({ number, confidence }) => `demand ${number}, ${confidence}`).join('; ')}.`,
		heads: { name: 'Demand', verb: 'Verb', verdict: 'Our judgement', why: 'Why' },
		askedWith: (verb: string) => `asked: ${verb}`,
		caption: 'The demands in our words, and the editors’ judgement of each',
		tableHeads: ['Demand', 'What it asks', 'Our judgement', 'Why', 'How sure we are'],
		toGrounds: (verdict: string, label: string) => `${verdict}: ${label}`,
		/** Titles and descriptions of the columns of its data. */
		columns: (levels: string[]) =>
			({
				number: ['Number', 'Place of the demand in the list, 1 to 5.'],
				demand: ['Demand', 'Its name.'],
				wording: ['What it asks', 'The demand as news reports give it, in our words.'],
				verb: ['Verb', 'How strongly the fullest English report of the announcement puts it: must or should.'],
				editors_judgement: [
					'The editors’ judgement',
					`How far it is met, as judged by the editors: one of the grades ${levels.join(', ')}. Not a measurement.`,
				],
				editors_reason: ['Why', 'The main reason for the judgement.'],
				confidence: [
					'How sure the editors are',
					'In the editors’ words. The surer they are, the less one new fact would change the grade. Not a probability.',
				],
				editors_basis: [
					'What the judgement rests on',
					'Ids of the facts; each stands at #claim-<id> on the page of the demand, separated by a semicolon and a space.',
				],
				judged_as_of: [
					'Judged as of',
					'Month up to which the evidence of the judgement reaches: ISO 8601, year and month.',
				],
			}) satisfies Columns,
		wasAsked: (known: string) => `${known} that it was asked`,
	},
};
