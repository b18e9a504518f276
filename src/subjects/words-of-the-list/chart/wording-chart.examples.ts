import type { PartStatus, VersionRecord, Wording } from '../wording.ts';
import type { WordingRecords } from './wording-chart.model.ts';

/** The texts of the examples, each with the one it was made from: a road of four, and three that leave it at its second station. */
const TEXTS = {
	'speech-2018': ['Speech'],
	'nca-2020': ['The list', 'speech-2018'],
	'reuters-2020': ['Report', 'nca-2020'],
	'dutch-2020': ['Dutch', 'nca-2020'],
	'french-2020': ['French', 'nca-2020'],
	'portuguese-2020': ['Portuguese', 'nca-2020'],
	'translation-2020': ['Translation', 'reuters-2020'],
} as const satisfies Record<string, readonly [string, string?]>;
type ExampleVersion = keyof typeof TEXTS;
const VERSIONS = Object.keys(TEXTS) as ExampleVersion[];
/** Statuses of one part: kept in every version that is not told otherwise. */
type Exceptions = Partial<Record<ExampleVersion, PartStatus>>;

export const exampleVersions: readonly VersionRecord[] = VERSIONS.map((id) => {
	const [head, from] = TEXTS[id];
	const inference = id === 'translation-2020' ? { inference: 'it has the same gaps' } : {};
	return {
		id,
		head,
		when: 'some day',
		name: `The text: ${head}`,
		inSentence: `the text “${head}”`,
		...(from && { descendsFrom: { version: from, ...inference } }),
	};
});

/** A record as the schema gives it: parts by their text, with what is not kept; the first tells the most. */
function exampleWording(id: string, name: string, parts: Readonly<Record<string, Exceptions>>): Wording {
	const entries = Object.entries(parts).map(([text, exceptions], index) => ({
		id: `part-${index + 1}`,
		text,
		exceptions,
	}));
	return {
		id,
		name,
		elements: entries.map(({ id, text }, index) => ({ id, text, ...(index === 0 && { isTelling: true as const }) })),
		versions: VERSIONS.map((version) => ({
			version,
			readings: [`source-${version}`],
			elements: entries.map(({ id, exceptions }) => {
				const status = exceptions[version] ?? 'kept';
				return status === 'kept' ? { element: id, status } : { element: id, status, note: `Put so in ${version}.` };
			}),
		})),
	};
}

/** A set of wordings with the demands, texts and measure that all examples share. */
const withVersions = (wordings: readonly Wording[]): WordingRecords => ({
	wordings,
	versions: exampleVersions,
	asks: ['block-at-upload', 'stop-grooming', 'stop-live-streaming', 'help-police', 'openness'].map((id, index) => ({
		id,
		number: index + 1,
	})),
	measure:
		'The measure is the fullest wording of the list: English where we have it, Portuguese for the end of demand 5.',
});

/** Named sets of wordings that tests and previews draw. */
export const wordingExamples = {
	/** Every status; one part dropped by both Reuters and the translation, one by the translation alone. */
	usual: withVersions([
		exampleWording('block-at-upload', 'Block at upload', {
			'block it': { 'dutch-2020': 'weakened' },
			'at upload': { 'reuters-2020': 'dropped', 'translation-2020': 'dropped', 'portuguese-2020': 'not-seen' },
		}),
		exampleWording('stop-grooming', 'Stop grooming', {
			'online grooming': { 'speech-2018': 'sources-differ', 'translation-2020': 'changed' },
			'on their platforms': { 'speech-2018': 'otherwise', 'translation-2020': 'dropped' },
		}),
		exampleWording('whole-list', 'The list as a whole', { 'demands on companies': { 'translation-2020': 'reversed' } }),
	]),
	empty: withVersions([]),
	one: withVersions([exampleWording('openness', 'Openness', { 'be open': {} })]),
	longestLabel: withVersions([
		exampleWording('stop-live-streaming', 'Stop live-streaming with governments, police and all', {
			'work with governments, police, all of us': { 'reuters-2020': 'dropped' },
		}),
	]),
};
