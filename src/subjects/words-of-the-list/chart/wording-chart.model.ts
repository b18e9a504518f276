import type { Joined } from '../../../engine/define-record.ts';
import { sort, sum } from 'd3';
import { DISPUTED_LABEL } from '../../../evidence/evidence-labels.ts';
import { PART_STATUSES, type PartStatus, type VersionRecord, type Wording } from '../wording.ts';
import type { ChartWords } from '../../../charts/chart.ts';
import { describeReading } from '../../../charts/reading.ts';
import { choosePlural, countInWords, joinInWords, startSentence } from '../../../text/words.ts';

/** How each status is called and explained in the key. */
export const STATUS_WORDS: Readonly<Record<PartStatus, { word: string; meaning: string }>> = {
	kept: { word: 'in it', meaning: 'it is there, in the same sense' },
	weakened: { word: 'weakened', meaning: 'it asks for less' },
	changed: { word: 'changed', meaning: 'something else stands in its place' },
	dropped: { word: 'dropped', meaning: 'it is not there' },
	reversed: { word: 'turned round', meaning: 'it is turned into its opposite' },
	'sources-differ': { word: DISPUTED_LABEL.mark, meaning: 'the texts we read do not say the same' },
	'not-seen': { word: 'not seen', meaning: 'the text we read is cut off before it, or is an extract' },
};

/** A version as a column. */
export interface VersionColumn extends Pick<VersionRecord, 'id' | 'head' | 'when' | 'name' | 'inSentence'> {
	/** Why the editors infer what it was made from, where no source says so. */
	inference?: string | undefined;
	/** Number of parts of each status. */
	counts: Readonly<Record<PartStatus, number>>;
	sources: string[];
}

export interface WordingCell {
	version: string;
	status: PartStatus;
	/** "not seen". */
	word: string;
	note?: string | undefined;
	/** What came of it, in a few words, or its status in words. */
	outcome: string;
	sources: string[];
	/** Permanent id of its cell in the table. */
	cellId: string;
}

/** A part of a demand: a row. */
export interface WordingPart {
	id: string;
	text: string;
	/** One for each version, in the order of the columns. */
	cells: WordingCell[];
	/** Those of the road, in its order: its thread. */
	road: WordingCell[];
	/** Whether it turns round on the road, and whether it ends otherwise than it set out. */
	isTurned: boolean;
	isChanged: boolean;
	/** What came of it at the end of the road, in a few words. */
	outcome: string;
	/** The spoken name of its thread: "1. Block at upload. Block it at once. Speech: in it. NCA’s list: in it." */
	label: string;
}

/** A demand, or the list as a whole, with its parts. */
export interface PartGroup {
	id: string;
	/** The number of the demand; none for the list as a whole. */
	number?: number | undefined;
	/** "1. Block at upload". */
	title: string;
	parts: WordingPart[];
}

/** What the wording chart means, before any pixel. */
export interface WordingComparison extends ChartWords {
	total: number;
	versions: VersionColumn[];
	/** The versions that lie on the longest line of descent, the first text first: stations of every thread. */
	road: VersionColumn[];
	/** The others, each with the station where it left the road. */
	branches: { version: VersionColumn; from: VersionColumn; words: string }[];
	/** What the branches show together. */
	branchesFinding: string;
	groups: PartGroup[];
}

export interface WordingRecords {
	wordings: readonly Wording[];
	versions: readonly VersionRecord[];
	asks: readonly Pick<Joined<'asks'>, 'id' | 'number'>[];
	/** What the parts are measured by. */
	measure?: string;
}

/** The longest line of descent, the first text first; of several, the one whose last version is told last. */
export function roadOf(versions: readonly VersionRecord[]): VersionRecord[] {
	const lineTo = (version: VersionRecord | undefined, after: readonly VersionRecord[] = []): VersionRecord[] =>
		version && !after.includes(version)
			? lineTo(
					versions.find(({ id }) => id === version.descendsFrom?.version),
					[version, ...after],
				)
			: [...after];
	return versions
		.map((version) => lineTo(version))
		.reduce((longest, line) => (line.length >= longest.length ? line : longest), []);
}

/** Aligns the versions part by part, counts what became of them, and finds the words for chart and table. */
export function buildWording({ wordings, versions: records, asks, measure }: WordingRecords): WordingComparison {
	const stations = roadOf(records).map(({ id }) => id);
	const numbers = new Map(asks.map(({ id, number }) => [id, number]));
	const groups = sort(wordings, ({ id }) => numbers.get(id) ?? Infinity).map((wording) =>
		alignGroup(wording, { numbers, records, stations }),
	);
	const cells = groups.flatMap(({ parts }) => parts.flatMap((part) => part.cells));
	const total = sum(groups, ({ parts }) => parts.length);
	const versions = records.map(({ id, head, when, name, inSentence, descendsFrom }): VersionColumn => {
		const own = cells.filter(({ version }) => version === id);
		const counts = Object.fromEntries(
			PART_STATUSES.map((status) => [status, own.filter((cell) => cell.status === status).length]),
		) as Record<PartStatus, number>;
		const sources = [...new Set(own.flatMap(({ sources }) => sources))];
		return { id, head, when, name, inSentence, inference: descendsFrom?.inference, counts, sources };
	});
	const columnOf = (id: string) => versions.find((version) => version.id === id)!;
	const branches = records
		.filter(({ id, descendsFrom }) => descendsFrom && !stations.includes(id))
		.map(({ id, descendsFrom }) => {
			const version = columnOf(id);
			return { version, from: columnOf(descendsFrom!.version), words: describeBranch(version, total) };
		});

	return {
		finding: describeFinding(columnOf(stations.at(-1)!), total),
		measure: `The ${countInWords(asks.length)} demands in ${total} ${choosePlural(total, 'part', 'parts')}: a thread is a part. Under each text: how many are in it.`,
		inWords: describeInWords(versions, total),
		reading: describeReading([
			`A thread runs from text to text, from left to right; under the name of each text stands how many of the parts are in it, in the same sense. A dashed line between two names: that one was made from the other is our inference. Solid: the part is there in the same sense. Thin: it asks for less. A diamond: it was changed there; dashes, before it or after it: something else stands in its place. A ring: it ends here. Dots: we have not seen that place, or the texts of that version differ, so it counts neither as in the text nor as dropped. A thread that turns round says the opposite.${measure ? ` ${measure}` : ''}`,
			{ onPage: 'Each thread leads to its last cell in the table, which adds how each text puts it.' },
		]),
		cautions: [
			'The comparison is the editors’ reading of stored copies of the texts, some of them cut off or extracts. What was not seen may well be there. Foreign texts and the translated article are described, not quoted.',
			...versions.flatMap(({ name, inference }) =>
				inference
					? `No source says from which text this was made: “${name}”. That is our inference, because ${inference}.`
					: [],
			),
		],
		total,
		versions,
		road: stations.map(columnOf),
		branches,
		branchesFinding: describeBranches(branches.map(({ version }) => version)),
		groups,
		sources: versions.flatMap(({ sources, name }) => sources.map((id) => ({ id, use: name }))),
	};
}

interface Alignment {
	numbers: ReadonlyMap<string, number>;
	records: readonly VersionRecord[];
	stations: readonly string[];
}

function alignGroup(wording: Wording, { numbers, records, stations }: Alignment): PartGroup {
	const number = numbers.get(wording.id);
	const title = number === undefined ? wording.name : `${number}. ${wording.name}`;
	return {
		id: wording.id,
		number,
		title,
		parts: wording.elements.map(({ id, text }) => {
			const cells = records.map(({ id: version }): WordingCell => {
				const told = wording.versions.find((candidate) => candidate.version === version)!;
				const { status, note, outcome } = told.elements.find(({ element }) => element === id)!;
				const { word } = STATUS_WORDS[status];
				return {
					version,
					status,
					word,
					note,
					outcome: outcome ?? word,
					sources: told.readings,
					cellId: `wording-${wording.id}-${id}-${version}`,
				};
			});
			const road = stations.map((station) => cells.find(({ version }) => version === station)!);
			const told = road.map(({ version, word, outcome }) => {
				const { head } = records.find((record) => record.id === version)!;
				return `${head}: ${word}${outcome === word ? '' : `, ${outcome}`}.`;
			});
			const last = road.at(-1)!;
			const isTurned = road.some(({ status }) => status === 'reversed');
			return {
				id,
				text,
				cells,
				road,
				isTurned,
				isChanged: isTurned || last.status === 'changed',
				outcome: isTurned ? STATUS_WORDS.reversed.word : last.outcome,
				label: `${title}. ${startSentence(text)}. ${told.join(' ')}`,
			};
		}),
	};
}

/** What arrived at the end of the road as it was, and what arrived turned round; not every part was in the first text. */
function describeFinding({ counts }: VersionColumn, total: number): string {
	if (total === 0) return 'There is nothing to compare';
	const [whole, turned] = [counts.kept, counts.reversed].map((count) => countInWords(count));
	const of = `Of ${total} ${choosePlural(total, 'part', 'parts')}, ${whole} arrived as ${choosePlural(counts.kept, 'it was', 'they were')}`;
	return counts.reversed > 0 ? `${of}, and ${turned} facing the other way` : of;
}

/** How many of the parts are in a version, in the same sense, in the words of drawing, table and data: "14 of 20 in it". */
export function countParts({ counts }: Pick<VersionColumn, 'counts'>, total: number): string {
	return `${counts.kept} of ${total} ${STATUS_WORDS.kept.word}`;
}

/** What became of the parts in a version that left the road: "7 of 20 in it, 9 dropped". */
function describeBranch(version: VersionColumn, total: number): string {
	const others = PART_STATUSES.filter((status) => status !== 'kept' && version.counts[status] > 0).map(
		(status) => `${version.counts[status]} ${STATUS_WORDS[status].word}`,
	);
	return [countParts(version, total), ...others].join(', ');
}

function describeBranches(versions: readonly VersionColumn[]): string {
	const turning = versions.filter(({ counts }) => counts.reversed > 0).length;
	const names = joinInWords(versions.map(({ head }) => head));
	return turning === 0
		? `${names}: other losses, and nothing turned round`
		: `${names}: ${countInWords(turning)} of them turned something round`;
}

function describeInWords(versions: readonly VersionColumn[], total: number): string {
	if (total === 0) return 'There are no wordings to show.';
	const sentences = versions.map(({ inSentence, counts }) => {
		const told = PART_STATUSES.filter((status) => counts[status] > 0).map(
			(status) =>
				`${status === 'sources-differ' ? 'on ' : ''}${countInWords(counts[status])} ${STATUS_WORDS[status].word}`,
		);
		return `${startSentence(inSentence)}: ${told.join(', ')}.`;
	});
	return `What became of ${countInWords(total)} ${choosePlural(total, 'part', 'parts')} in each version. ${sentences.join(' ')}`;
}
