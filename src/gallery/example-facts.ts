import { argumentsExamples } from '../charts/arguments/arguments-chart.examples.ts';
import { coalitionExamples, exampleMemberships } from '../charts/coalition/coalition-chart.examples.ts';
import { demandsExamples } from '../charts/demands/demands-chart.examples.ts';
import { lawsExamples } from '../charts/laws/laws-chart.examples.ts';
import { seriesExamples } from '../charts/series/series-chart.examples.ts';
import { exampleCut, timelineExamples } from '../charts/timeline/timeline-chart.examples.ts';
import { exampleVersions, wordingExamples } from '../charts/wording/wording-chart.examples.ts';
import { KIND_NAMES } from '../content/facts.ts';
import { sourceReferences } from '../content/references.ts';
import type { Fact, Facts, HelpRoute, Source } from '../model/facts.ts';
import { BODY_KINDS, WORK_TYPES, type Work } from '../schemas/work.ts';
import { exampleEvidence } from '../charts/example-evidence.ts';

/** A fact as joined records have it, read unless told otherwise. */
function exampleFact(id: string, text: string, changes: Partial<Fact> = {}): Fact {
	return { id, text, ...exampleEvidence(['example-report']), ...changes };
}

/** Of the chart's examples: one that is named, and three that belong to different bodies. */
const COUNTRIES = ['AT', 'IE', 'LI', 'NL'];

const [firstAsk, ...otherAsks] = demandsExamples.usual;
const [firstArgument, ...otherArguments] = argumentsExamples.usual;
const [firstEvent, ...otherEvents] = timelineExamples.usual.slice(2, 7);

const hotline: HelpRoute = {
	name: 'Example hotline',
	runBy: 'an example charity',
	phone: '000 111 222',
	hours: 'every day, 9 to 17',
	url: 'https://hotline.example/report',
	anonymous: true,
	inhope: true,
	...exampleEvidence(['example-hotline']),
};

/** Records of every kind, but the sources: one for each state that a component shows, made up for this. */
const records: Partial<Facts> = {
	facts: [
		exampleFact('claim-read', 'This was read in a source.'),
		exampleFact('claim-reported', 'This is reported by others.', {
			standing: 'reported',
			originals: ['the body’s own release'],
		}),
		exampleFact('claim-inferred', 'This is our inference.', {
			standing: 'inferred',
			reasoning: 'two things that were read leave no other way.',
		}),
		exampleFact('claim-not-found', 'This was looked for, and not found.', {
			...exampleEvidence([], { standing: 'not-found', search: { where: 'Stored texts.', when: '2026-01-05' } }),
			caution: 'that it was not found does not prove that there is none.',
		}),
		exampleFact('claim-disputed', 'On this, sources differ.', { differs: 'one says Thursday, the other Friday.' }),
		exampleFact('claim-weak', 'One forum post alone tells this.', {
			standing: 'reported',
			isWeak: true,
			originals: ['what the post speaks of'],
		}),
		exampleFact('claim-one-origin', 'Two reports of one release tell this.', {
			...exampleEvidence(['example-report', 'example-abroad'], { standing: 'reported', origins: 1 }),
			originals: ['the body’s own release'],
		}),
		exampleFact('claim-quoted', 'An office holder said what is quoted.', {
			date: '2020-02-14',
			quote: { text: 'These are words of an example, set as words of a person are.', speaker: 'An office holder' },
		}),
		exampleFact('example-fact', 'Something happened that bears on it.'),
		exampleFact('example-poll', 'Of those asked, 60 per cent said yes.', {
			date: '2021-04',
			poll: {
				commissionedBy: 'An example organisation',
				stand: 'It takes a side in the debate.',
				askedBy: 'an example firm',
				asked: '1,000 adults in one country',
			},
			standing: 'reported',
		}),
	],
	arguments: [
		{
			...firstArgument,
			heldBy: [
				{
					name: 'An example organisation',
					group: 'academic',
					position: 'example-position',
					when: '2021-04',
					fact: 'example-fact',
					...exampleEvidence(['example-report']),
				},
				{
					name: 'A second one',
					group: 'industry',
					extent: 'in part',
					fact: 'example-fact',
					...exampleEvidence(['example-report']),
				},
			],
			caution: 'The report looked at one country.',
		},
		...otherArguments,
	],
	positions: [
		{
			id: 'example-position',
			facts: ['example-fact'],
			organisation: 'An example organisation',
			group: 'academic',
			date: '2021-04',
			text: 'It holds that rules can be checked.',
			...exampleEvidence(['example-report']),
			quoteOf: 'claim-quoted',
		},
		{
			id: 'second-position',
			facts: ['example-fact'],
			organisation: 'A second one',
			group: 'industry',
			date: '2022',
			text: 'It holds so in part.',
			caution: 'Since then it has said nothing on it.',
			...exampleEvidence(['example-report'], { standing: 'reported', originals: ['the body’s own release'] }),
		},
	],
	asks: [
		{
			...firstAsk,
			wordings: [
				{ reading: 'example-report', text: 'in full, as above' },
				{ reading: 'example-abroad', text: 'shorter, and without the time' },
			],
		},
		...otherAsks,
	],
	timelines: [exampleCut],
	laws: [...lawsExamples.usual.laws],
	paths: [
		{
			id: 'example-path',
			title: 'Where the example can be seen',
			measure: 'The way of an example from one place to another.',
			stations: [
				{ id: 'here', name: 'Here', picture: 'phone' },
				{ id: 'between', name: 'Between', picture: 'way' },
				{ id: 'office', name: 'An office', picture: 'server' },
				{ id: 'post', name: 'A post room', picture: 'hotline' },
				{ id: 'station', name: 'A station', picture: 'police' },
				{ id: 'there', name: 'There', picture: 'door' },
			],
			rows: [
				{
					name: 'Open',
					steps: [
						{ at: 'here' },
						{ at: 'between' },
						{ at: 'office', check: 'possible', says: { text: 'It can be seen here.', facts: ['claim-read'] } },
						{ at: 'post', risk: { text: 'A page of it.', facts: ['claim-reported'] } },
						{ at: 'station' },
						{ at: 'there' },
					],
				},
				{
					name: 'Locked',
					isLocked: true,
					steps: [
						{ at: 'here', check: 'disputed', says: { text: 'Some want to look here.', facts: ['claim-read'] } },
						{ at: 'between' },
						{ at: 'office', check: 'none', says: { text: 'It cannot be seen.', facts: ['claim-read'] } },
						{ at: 'post' },
						{ at: 'station' },
						{ at: 'there' },
					],
				},
			],
			caution: { text: 'It is an example.', facts: ['claim-read'] },
		},
	],
	lessons: [
		{
			id: 'example-lesson',
			title: 'An example of a lesson',
			summary: 'Pupils sort examples, and say why.',
			age: 14,
			minutes: 25,
			group: 'pairs',
			aim: 'Say what an example shows.',
			needToKnow: ['What an example is.'],
			materials: [{ label: 'The list of examples', to: 'example.html#first' }],
			steps: [
				{ minutes: 10, title: 'Look', pupils: 'Look at two examples.', links: [] },
				{ minutes: 15, title: 'Sort', pupils: 'Sort them.', teacher: 'Ask for reasons.', links: [] },
			],
			differentiation: { easier: 'One example.', stretch: 'Three examples.' },
			safeguarding: ['Speak of examples only.'],
			assessment: { question: 'What does one example show?', holds: ['A reason.'] },
			short: [
				{ step: 1, minutes: 8 },
				{ step: 2, minutes: 12 },
			],
			sheet: {
				title: 'Sorting examples',
				tasks: [
					{
						text: 'Sort these.',
						cards: { articleStatements: ['statement-1', 'statement-2'], hypotheses: ['h1'] },
						lines: 2,
						holds: ['Each has a reason.'],
					},
				],
			},
			slides: [
				{ heading: 'Look', text: 'What do you see?' },
				{ heading: 'Sort', text: 'Which belongs where?' },
			],
		},
	],
	wordings: [...wordingExamples.usual],
	wordingVersions: [...exampleVersions],
	articleStatements: [
		{
			id: 'statement-1',
			number: 1,
			statement: 'The statement, in our words.',
			verdict: 'confirmed',
			facts: ['example-fact'],
			...exampleEvidence(['example-report']),
			lostInTranslation: 'Nothing.',
			carefulWording: 'As it stands.',
		},
		{
			id: 'statement-2',
			number: 2,
			statement: 'A second statement, which turned into its opposite.',
			verdict: 'contradicted by two sources',
			facts: ['example-fact'],
			...exampleEvidence(['example-report', 'example-abroad']),
			lostInTranslation: 'Who asked whom.',
			carefulWording: 'Police chiefs asked; companies were asked.',
		},
	],
	memberships: [...exampleMemberships],
	countries: coalitionExamples.usual.filter(({ iso2 }) => COUNTRIES.includes(iso2)),
	hypotheses: [
		{
			id: 'h1',
			name: 'The members, and those that work with them',
			shortName: 'EU + Schengen + UK',
			arithmetic: '27 + 4 + 1 = 32',
			likelihood: 'Likely',
			...exampleEvidence(['example-report'], { standing: 'inferred' }),
			for: ['claim-read', 'claim-reported'],
			against: [],
			reasoning: 'It needs the fewest assumptions.',
			includes: { eu: 'in', schengenAssociated: 'in', others: 'in' },
		},
	],
	events: [
		{
			...firstEvent!,
			differs: 'one source gives the day before.',
			demands: ['stop-grooming', 'openness'],
			standing: 'reported',
			originals: ['the tool’s first page'],
		},
		...otherEvents,
	],
	series: [seriesExamples.usual],
	handouts: [],
	questions: [
		{
			id: 'example-question',
			chapter: 'example',
			text: 'What does the example say?',
			options: [
				{ text: 'Something.', right: true, why: 'The example says so.' },
				{ text: 'Nothing.', why: 'It says something.' },
			],
			facts: ['claim-read'],
			to: 'example.html',
		},
	],
	terms: [
		{
			id: 'example-term',
			term: 'Example term',
			group: 'technology',
			aliases: ['ET'],
			definition: 'A word that this gallery explains, in one sentence or two.',
			...exampleEvidence(['example-report']),
			avoid: [
				{ term: 'bad word', say: 'example term', why: 'it blames the wrong people', readings: ['example-guide'] },
			],
			seeAlso: ['second-term'],
		},
		{
			id: 'second-term',
			term: 'Second term',
			group: 'technology',
			definition: 'A word whose meaning was reported.',
			...exampleEvidence(['example-report'], { standing: 'reported', originals: ['the body’s own release'] }),
		},
	],
	helpAdvice: [
		{ id: 'advice-one', kind: 'do', order: 1, text: 'Do this first.', ...exampleEvidence(['example-hotline']) },
		{
			id: 'advice-two',
			kind: 'do-not',
			order: 2,
			text: 'Do not do that.',
			...exampleEvidence(['example-hotline']),
		},
		{
			id: 'advice-three',
			kind: 'good-to-know',
			order: 3,
			text: 'This is good to know.',
			...exampleEvidence(['example-hotline']),
		},
		{
			id: 'advice-step',
			kind: 'do',
			of: 'threatened',
			order: 1,
			text: 'First tell somebody.',
			...exampleEvidence(['example-hotline']),
		},
	],
	// The foot of every page reads numbers of these two.
	helpInternational: [
		{ id: 'h112', text: 'Call 112, an example of an emergency number.', ...exampleEvidence(['example-hotline']) },
		{
			id: 'h116111-what',
			text: 'Call 116 111, an example of a helpline.',
			...exampleEvidence(['example-hotline']),
		},
		{
			id: 'across',
			text: 'A number that works across borders.',
			url: 'https://across.example/',
			...exampleEvidence(['example-hotline']),
		},
	],
	helpServices: [
		{
			id: 'example-service',
			name: 'Example service',
			runBy: 'an example charity',
			forWhom: 'Anybody.',
			how: 'In writing.',
			limits: 'It cannot call back.',
			phone: '000 333',
			url: 'https://service.example/',
			...exampleEvidence(['example-hotline']),
		},
		{
			id: 'example-survivors',
			name: 'Example line for adults',
			forSurvivorsIn: 'Norway',
			forWhom: 'Adults.',
			hours: 'weekdays',
			phone: '000 444',
			caution: 'Its number is old.',
			easyCaution: 'We saw this number some time ago.',
			...exampleEvidence(['example-hotline']),
		},
	],
	helpCountries: [
		{
			id: 'united-kingdom',
			name: 'United Kingdom',
			group: 'other',
			emergency: { number: '999', ...exampleEvidence(['example-hotline']) },
			report: hotline,
			helpline: {
				...hotline,
				name: 'Example helpline',
				caution: 'It was busy when last tried.',
				easyCaution: 'You may have to wait.',
			},
			other: [{ service: 'example-service' }],
			worriedAboutThoughts: [{ ...hotline, name: 'Example listening line' }],
			youngPeople: ['example-service'],
			survivors: ['example-survivors'],
		},
		// Where nothing was found, the entry says so.
		{ id: 'norway', name: 'Norway', group: 'schengen-associated' },
	],
};

/** Sources that a chart names itself, whatever the records. */
const SOURCES_OF_CHARTS = [
	'professionalsecurity-javid-2018',
	'researchingreform-javid-2018',
	'policeprofessional-european-chiefs-2020',
];

/** A source for each id that the records name: of every kind in turn, one without an address, one that was read in a copy. */
function exampleSources(): Source[] {
	const ids = [...new Set([...sourceReferences(records), ...SOURCES_OF_CHARTS])];
	return ids.map((id, index): Source => {
		const work: Work = {
			id,
			title: `Title of ${id}`,
			by: 'example-body',
			date: '2020-02-14',
			type: WORK_TYPES[index % WORK_TYPES.length]!,
		};
		return {
			id,
			work,
			title: work.title,
			publisher: 'Example publisher',
			date: work.date,
			kind: BODY_KINDS[index % BODY_KINDS.length]!,
			type: work.type,
			language: index === 1 ? 'nl' : 'en',
			...(index === 2
				? { fidelity: 'copy', carrier: 'Example carrier', extent: 'passage', note: 'An example of a note.' }
				: { fidelity: 'original', extent: 'opening' }),
			...(index === 1 ? { link: { none: 'no-address' } } : { url: `https://${id}.example/` }),
		};
	});
}

/** Kinds of record that no component shows have no example. */
const noRecords = Object.fromEntries(KIND_NAMES.map((kind) => [kind, []])) as unknown as Facts;

/** Records of every kind, made up to show each component in each of its states. They say nothing of the world. */
export const exampleFacts: Facts = {
	...noRecords,
	...records,
	sources: exampleSources(),
};
