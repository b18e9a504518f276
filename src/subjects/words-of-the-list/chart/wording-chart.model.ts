import type { Joined } from '../../../engine/define-record.ts';
import { sort, sum } from 'd3';
import { PART_STATUSES, type PartStatus, type VersionRecord, type Wording } from '../wording.ts';
import type { ChartWords } from '../../../charts/chart.ts';
import { describeReading } from '../../../charts/chart-words.ts';
import { countInWords, startSentence } from '../../../text/words.ts';
import { words } from '../../../words/words.ts';

const { status: statusWords, ...told } = words.wordsOfTheList;

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
	text: string;
	/** One for each version, in the order of the columns. */
	cells: WordingCell[];
	/** Those of the road, in its order: its thread. */
	road: WordingCell[];
	/** Whether the short drawing shows it. */
	isTelling: boolean;
	/** Whether it turns round on the road, and whether it ends otherwise than it set out. */
	isTurned: boolean;
	isChanged: boolean;
	/** What came of it at the end of the road, in a few words. */
	outcome: string;
	/** The spoken name of its thread: "1. Block at upload. Block it at once. Speech: in it. NCA’s list: in it." */
	label: string;
}

/** A demand, or the list as a whole, with its parts. */
export type PartGroup = { number?: number | undefined; title: string; parts: WordingPart[] };

/** What the wording chart means, before any pixel. */
export interface WordingComparison extends ChartWords {
	total: number;
	versions: VersionColumn[];
	/** The versions that lie on the longest line of descent, the first text first: stations of every thread. */
	road: VersionColumn[];
	/** The others, each with the station where it left the road. */
	branches: { version: VersionColumn; from: VersionColumn }[];
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
		alignGroup(wording, numbers.get(wording.id), { records, stations }),
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
		.map(({ id, descendsFrom }) => ({ version: columnOf(id), from: columnOf(descendsFrom!.version) }));

	return {
		finding: describeFinding(columnOf(stations.at(-1)!), total),
		measure: told.measure(countInWords(asks.length), total),
		inWords: describeInWords(versions, total),
		reading: describeReading([[told.reading, measure].filter(Boolean).join(' '), { onPage: told.readingOnPage }]),
		cautions: [
			told.caution,
			...versions.flatMap(({ name, inference }) => (inference ? [told.inference(name, inference)] : [])),
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

function alignGroup(
	wording: Wording,
	number: number | undefined,
	{ records, stations }: { records: readonly VersionRecord[]; stations: readonly string[] },
): PartGroup {
	const title = number === undefined ? wording.name : `${number}. ${wording.name}`;
	return {
		number,
		title,
		parts: wording.elements.map(({ id, text, isTelling = false }) => {
			const cells = records.map(({ id: version }): WordingCell => {
				const own = wording.versions.find((candidate) => candidate.version === version)!;
				const { status, note, outcome } = own.elements.find(({ element }) => element === id)!;
				const { word } = statusWords[status];
				return {
					version,
					status,
					word,
					note,
					outcome: outcome ?? word,
					sources: own.readings,
					cellId: `wording-${wording.id}-${id}-${version}`,
				};
			});
			const road = stations.map((station) => cells.find(({ version }) => version === station)!);
			const stationWords = road.map(({ version, word, outcome }) =>
				told.station(records.find((record) => record.id === version)!.head, word, outcome),
			);
			const last = road.at(-1)!;
			const isTurned = road.some(({ status }) => status === 'reversed');
			return {
				text,
				cells,
				road,
				isTelling,
				isTurned,
				isChanged: isTurned || last.status === 'changed',
				outcome: isTurned ? statusWords.reversed.word : last.outcome,
				label: told.thread(title, startSentence(text), stationWords.join(' ')),
			};
		}),
	};
}

/** What arrived at the end of the road as it was, and what arrived reversed; not every part was in the first text. */
function describeFinding({ counts }: VersionColumn, total: number): string {
	const { none, whole, turned } = told.finding;
	if (total === 0) return none;
	const found = whole(total, startSentence(countInWords(counts.kept)));
	return counts.reversed > 0 ? found + turned(counts.reversed, countInWords(counts.reversed)) : found;
}

function describeBranches(versions: readonly VersionColumn[]): string {
	const turning = versions.filter(({ counts }) => counts.reversed > 0).length;
	const names = versions.map(({ head }) => head);
	return turning === 0 ? told.branches.none(names) : told.branches.turning(names, countInWords(turning));
}

function describeInWords(versions: readonly VersionColumn[], total: number): string {
	const { none, all, version, differing } = told.inWords;
	if (total === 0) return none;
	const sentences = versions.map(({ inSentence, counts }) => {
		const known = PART_STATUSES.filter((status) => counts[status] > 0).map((status) => {
			const counted = `${countInWords(counts[status])} ${statusWords[status].word}`;
			return status === 'sources-differ' ? differing(counted) : counted;
		});
		return version(startSentence(inSentence), known.join(', '));
	});
	return all(countInWords(total), total, sentences.join(' '));
}
