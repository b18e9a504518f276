import { stringify } from 'yaml';
import { runChecks } from '../../../src/engine/check.ts';
import { RECORD_CHECKS } from '../../../src/content/checks.ts';
import { readRecords } from '../../../src/content/records.ts';
import { formatFault } from '../../../src/engine/fault.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A few records of evidence, each list as an author writes it in a file. */
export interface SmallEvidence {
	bodies?: readonly Fields[];
	works?: readonly Fields[];
	facts?: readonly Fields[];
	terms?: readonly Fields[];
	events?: readonly Fields[];
	positions?: readonly Fields[];
	articleStatements?: readonly Fields[];
	helpCountries?: readonly Fields[];
}

/** A reading of the whole text where its publisher has it, unless told otherwise. */
export const reading = (id: string, changes: Fields = {}): Fields => ({
	id,
	url: `https://${id}.example/`,
	fidelity: 'original',
	extent: 'whole',
	language: 'en',
	...changes,
});

/** A work with one reading that has its id. */
export const read = (id: string, by: string, changes: Fields = {}): Fields => ({
	id,
	title: `Title of ${id}`,
	by,
	date: '2020-02-14',
	type: 'statement',
	readings: [reading(id)],
	...changes,
});

/** A work that was not seen. */
export const unseen = (id: string, by: string, changes: Fields = {}): Fields => ({
	id,
	title: `Title of ${id}`,
	by,
	type: 'statement',
	...changes,
});

export const support = (...ids: readonly string[]): Fields[] => ids.map((id) => ({ reading: id }));

/** A sound set: a police agency whose statement was not seen, its yearly report, and two news reports of the statement. */
export const SOUND = {
	bodies: [
		{ id: 'agency', name: 'National Agency (NA)', kind: 'law-enforcement' },
		{ id: 'wire', name: 'The Wire', kind: 'news' },
		{ id: 'paper', name: 'Daily Paper', kind: 'news' },
	],
	works: [
		unseen('na-statement', 'agency'),
		read('na-report', 'agency', { type: 'report' }),
		read('wire-report', 'wire', { type: 'news-report', reports: ['na-statement'] }),
		read('paper-report', 'paper', { type: 'news-report', reports: ['na-statement'] }),
	],
	facts: [
		{ id: 'fact-read', text: 'The agency counts.', support: support('na-report') },
		{
			id: 'fact-reported',
			date: '2020-02-14',
			text: 'The agency said so.',
			original: ['na-statement'],
			support: support('wire-report', 'paper-report'),
		},
	],
} as const satisfies SmallEvidence;

const FILES = {
	bodies: 'content/evidence/bodies.yaml',
	works: 'content/evidence/works/a.yaml',
	facts: 'content/facts/some.yaml',
	terms: 'content/facts/terms.yaml',
	events: 'content/views/events.yaml',
	positions: 'content/views/positions.yaml',
	articleStatements: 'content/views/article-statements.yaml',
	helpCountries: 'content/facts/help-countries.yaml',
} as const satisfies Record<keyof SmallEvidence, string>;

/** The files of all kinds, as their absence is told; most of them these tests have no use for. */
const EMPTY = readRecords({}).faults.map(({ file }) => (file.endsWith('/') ? `${file}none.yaml` : file));

/** The records, read from what would be their files. */
export function parseSmall(lists: SmallEvidence) {
	const files = Object.entries(FILES).map(([kind, file]) => [
		file,
		stringify(lists[kind as keyof SmallEvidence] ?? []),
	]);
	return readRecords(Object.fromEntries([...EMPTY.map((file) => [file, '[]']), ...files]) as Record<string, string>);
}

/** What an author is told of the records, a line each: file, line, record, field, value, advice. */
export function faultsOf(lists: SmallEvidence): string[] {
	const parsed = parseSmall(lists);
	// Demands, their wordings and the timeline are not there at all, and records as short as these look alike.
	const ground = { ...parsed, unread: new Set(parsed.faults.flatMap(({ record }) => record ?? [])) };
	const missing = [...parsed.broken, ...(parsed.broken.size > 0 ? (['records'] as const) : [])];
	return [...parsed.faults, ...runChecks(RECORD_CHECKS, ground as unknown as Parameters<typeof runChecks>[1], missing)]
		.filter(
			({ file, message }) =>
				!/^content\/views\/(wordings|timeline)\.yaml$/.test(file) && !message.includes('evidence/twins.yaml'),
		)
		.map(formatFault);
}

/** The sound set with more facts. */
export const withFacts = (...facts: readonly Fields[]): SmallEvidence => ({
	...SOUND,
	facts: [...SOUND.facts, ...facts],
});

/** The sound set with more works, and facts that name them. */
export const withWorks = (works: readonly Fields[], ...facts: readonly Fields[]): SmallEvidence => ({
	...SOUND,
	works: [...SOUND.works, ...works],
	facts: [...SOUND.facts, ...facts],
});
