import type { Ask } from '../../model/facts.ts';
import {
	PART_STATUSES,
	WORDING_GROUPS,
	WORDING_VERSIONS,
	type PartStatus,
	type Wording,
	type WordingGroup,
	type WordingVersion,
} from '../../schemas/wording.ts';
import type { ChartWords } from '../chart.ts';
import { describeReading } from '../reading.ts';
import { choosePlural, countInWords, joinInWords, startSentence } from '../../text/words.ts';

/** How each version is called: in column heads, in sentences, and with its sources. */
const VERSION_NAMES: Readonly<Record<WordingVersion, { head: string; name: string; inSentence: string }>> = {
	'speech-2018': { head: '2018', name: 'The speech of 2018', inSentence: 'the speech of 2018' },
	'nca-2020': { head: 'NCA', name: 'The NCA, as reported', inSentence: 'the NCA’s list, as we read it' },
	'reuters-2020': { head: 'Reuters', name: 'Reuters', inSentence: 'the Reuters report' },
	'dutch-2020': { head: 'Dutch', name: 'In Dutch', inSentence: 'the Dutch report' },
	'french-2020': { head: 'French', name: 'In French', inSentence: 'the French report' },
	'portuguese-2020': { head: 'Portuguese', name: 'In Portuguese', inSentence: 'the Portuguese report' },
	'translation-2020': {
		head: 'Translation',
		name: 'The machine-translated article',
		inSentence: 'the machine translation',
	},
};

/** How each status is called and explained in the key. */
export const STATUS_WORDS: Readonly<Record<PartStatus, { word: string; meaning: string }>> = {
	kept: { word: 'kept', meaning: 'it is there, in the same sense' },
	weakened: { word: 'weakened', meaning: 'it asks for less' },
	changed: { word: 'changed', meaning: 'something else stands in its place' },
	dropped: { word: 'dropped', meaning: 'it is not there' },
	reversed: { word: 'reversed', meaning: 'it is turned into its opposite' },
	'sources-differ': { word: 'sources differ', meaning: 'the texts we read do not say the same' },
	'not-seen': { word: 'not seen', meaning: 'the text we read is cut off before it, or is an extract' },
};

/** The forms of the marks, for where there is no key; what was not seen has none. */
const STATUS_FORMS: Readonly<Record<Exclude<PartStatus, 'not-seen'>, string>> = {
	kept: 'Full disc',
	weakened: 'Half disc',
	changed: 'Diamond',
	dropped: 'Ring',
	reversed: 'Arrow back',
	'sources-differ': 'Sign for not equal',
};

/** A version as a column. */
export interface VersionColumn {
	id: WordingVersion;
	/** Short head: "Reuters". */
	head: string;
	/** "The Reuters report". */
	name: string;
	/** Number of parts of each status. */
	counts: Readonly<Record<PartStatus, number>>;
	/** Ids of the texts it was read in. */
	sources: string[];
}

/** One part in one version. */
export interface WordingCell {
	version: WordingVersion;
	status: PartStatus;
	/** "not seen". */
	word: string;
	note?: string | undefined;
	/** Ids of the texts it was read in. */
	sources: string[];
	/** Permanent id of its cell in the table: the place its mark leads to. */
	cellId: string;
	/** The spoken name of its link: "1. Block at upload. Block it at once. In Dutch: kept". */
	label: string;
}

/** A part of an ask: a row. */
export interface WordingPart {
	id: string;
	text: string;
	/** One for each version, in the order of the columns. */
	cells: WordingCell[];
}

/** An ask, or the list as a whole, with its parts. */
export interface PartGroup {
	id: WordingGroup;
	/** The number of the ask; none for the list as a whole. */
	number?: number | undefined;
	/** "1. Block at upload". */
	title: string;
	parts: WordingPart[];
}

/** What the wording chart means, before any pixel. */
export interface WordingComparison extends ChartWords {
	/** Number of parts. */
	total: number;
	versions: VersionColumn[];
	groups: PartGroup[];
}

/** Aligns the versions part by part, counts what became of them, and finds the words for chart and table. */
export function buildWording(wordings: readonly Wording[], asks: readonly Ask[]): WordingComparison {
	const groups = [...wordings]
		.sort((a, b) => WORDING_GROUPS.indexOf(a.id) - WORDING_GROUPS.indexOf(b.id))
		.map((wording) => alignGroup(wording, asks));
	const cells = groups.flatMap(({ parts }) => parts.flatMap((part) => part.cells));
	const total = groups.reduce((sum, { parts }) => sum + parts.length, 0);
	const versions = WORDING_VERSIONS.map((id): VersionColumn => {
		const own = cells.filter(({ version }) => version === id);
		const counts = Object.fromEntries(
			PART_STATUSES.map((status) => [status, own.filter((cell) => cell.status === status).length]),
		) as Record<PartStatus, number>;
		return {
			id,
			head: VERSION_NAMES[id].head,
			name: VERSION_NAMES[id].name,
			counts,
			sources: [...new Set(own.flatMap(({ sources }) => sources))],
		};
	});

	return {
		finding: describeFinding(groups, total),
		measure: `The five asks in ${total} ${choosePlural(total, 'part', 'parts')}, and what became of each in ${countInWords(versions.length)} versions: the speech of 2018 and six texts of February 2020.`,
		inWords: describeInWords(versions, total),
		reading: describeReading(
			[
				'Each row is a part of an ask, in our words; each column is a version. The measure is the fullest wording of February 2020: English where we have it, Portuguese for the end of ask 5. The form of the mark says what became of the part. An empty place means that we have not seen: it is neither kept nor dropped. The speech of 2018 came first, so a change in its column was made after it.',
				{
					onPage:
						'Each place leads to its cell in the table, which says the same in words and adds how the version puts it.',
				},
			],
			[
				`${Object.entries(STATUS_FORMS)
					.map(([status, form]) => `${form}: ${STATUS_WORDS[status as PartStatus].word}`)
					.join('. ')}.`,
			],
		),
		cautions: [
			'The comparison is the editors’ reading of stored copies of the texts, some of them cut off or extracts. What was not seen may well be there. Foreign texts and the translated article are described, not quoted.',
		],
		total,
		versions,
		groups,
		sources: versions.flatMap(({ sources, name }) => sources.map((id) => ({ id, use: name }))),
	};
}

function alignGroup(wording: Wording, asks: readonly Ask[]): PartGroup {
	const number = asks.find(({ id }) => id === wording.id)?.number;
	const title = number === undefined ? wording.name : `${number}. ${wording.name}`;
	return {
		id: wording.id,
		number,
		title,
		parts: wording.elements.map(({ id, text }) => ({
			id,
			text,
			cells: WORDING_VERSIONS.map((version): WordingCell => {
				const told = wording.versions.find((candidate) => candidate.version === version)!;
				const part = told.elements.find(({ element }) => element === id)!;
				const { word } = STATUS_WORDS[part.status];
				return {
					version,
					status: part.status,
					word,
					note: part.note,
					sources: told.readings,
					cellId: `wording-${wording.id}-${id}-${version}`,
					label: `${title}. ${startSentence(text)}. ${VERSION_NAMES[version].name}: ${word}`,
				};
			}),
		})),
	};
}

/** What Reuters' report had lost before any translation, and what the translation did to the rest. */
function describeFinding(groups: readonly PartGroup[], total: number): string {
	if (total === 0) return 'There is nothing to compare';
	const parts = groups.flatMap((partGroup) => partGroup.parts);
	const statusIn = (part: WordingPart, version: WordingVersion) =>
		part.cells.find((cell) => cell.version === version)!.status;
	const inReuters = parts.filter((part) => statusIn(part, 'reuters-2020') === 'dropped');
	const translated = (status: PartStatus) => parts.filter((part) => statusIn(part, 'translation-2020') === status);
	const alsoDropped = translated('dropped').filter((part) => !inReuters.includes(part)).length;
	const deeds = [
		translated('changed').length > 0 && `changes ${countInWords(translated('changed').length)}`,
		translated('reversed').length > 0 && `turns ${countInWords(translated('reversed').length)} round`,
	].filter((deed) => deed !== false);
	const more = `drops ${alsoDropped === 0 ? 'no more' : `${countInWords(alsoDropped)} more`}`;
	const lost =
		inReuters.length === 0
			? 'nothing'
			: `${countInWords(inReuters.length)} of the ${countInWords(total)} ${choosePlural(total, 'part', 'parts')}`;
	return `Reuters’ report drops ${lost}; the translated article ${deeds.length > 0 ? `${more}, but ${joinInWords(deeds)}` : more}`;
}

function describeInWords(versions: readonly VersionColumn[], total: number): string {
	if (total === 0) return 'There are no wordings to show.';
	const sentences = versions.map(({ id, counts }) => {
		const told = PART_STATUSES.filter((status) => counts[status] > 0).map(
			(status) => `${STATUS_WORDS[status].word} ${countInWords(counts[status])}`,
		);
		return `${startSentence(VERSION_NAMES[id].inSentence)}: ${told.join(', ')}.`;
	});
	return `Of ${countInWords(total)} ${choosePlural(total, 'part', 'parts')} in each version. ${sentences.join(' ')}`;
}
