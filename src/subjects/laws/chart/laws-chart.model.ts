import { groups, utcDay, utcMonth, utcYear } from 'd3';
import { bewareInShort, standingWords } from '../../../evidence/evidence-labels.ts';
import { SHORT_PLACE_LABELS } from '../../../prose/labels.ts';
import { precisionOf } from '../../../engine/fact-date.ts';
import type { LawStage, Law } from '../law.ts';
import type { PLACES } from '../../../engine/places.ts';
import { formatDate } from '../../../text/dates.ts';
import { reachInWords } from '../../../text/reach.ts';
import { countInWords, startSentence } from '../../../text/words.ts';
import { words } from '../../../words/words.ts';
import { describeReading } from '../../../charts/chart-words.ts';

export interface LawRecords {
	laws: readonly Law[];
	/** The day that the evidence on each place reaches. */
	reach: Readonly<Partial<Record<(typeof PLACES)[number], string>>>;
	/** The furthest of these days: bars end there, and words say where it ends sooner. */
	latest: string;
	announcement: string;
}

const { laws: said, list } = words;
/** A stretch of a law's life with what is known of it. */
export type LawSpan = ReturnType<typeof describeStages>[number];
/** A law as a row. */
export type LawRow = ReturnType<typeof describeLaw> & {
	/** The stages that no row before it shows: their names stand here. */
	named: LawSpan[];
};
/** What the chart of laws means, before any pixel. */
export type Laws = ReturnType<typeof buildLaws>;

/** Sets the stages of each law in time, counts what applies, and finds the words for chart and table. */
export function buildLaws({ laws, reach, latest, announcement: day }: LawRecords) {
	/** Bars end where the evidence does. */
	const end = new Date(latest);
	const rows = nameStages(laws.map((law) => describeLaw(law, end)));
	const announcement = { time: new Date(day), dateInWords: formatDate(day) };
	const starts = [announcement.time, ...rows.flatMap(({ spans }) => spans.map(({ start }) => start))];
	const asOf = reachInWords(latest);
	const applying = rows.filter(({ spans }) => spans.at(-1)!.stage === 'applies').length;
	const sentences = [...rows.map((row) => said.ofLaw(row.title, stagesInWords(row.spans))), ...listReported(rows)];
	const lapsed = rows.filter(({ spans }) => spans.some(({ stage }) => stage === 'lapsed')).length;
	return {
		// How many apply; not since when, which tells only what was chosen.
		finding: said.finding(
			rows.length,
			countInWords(rows.length),
			countInWords(applying),
			lapsed && countInWords(lapsed),
		),
		measure: said.measure,
		inWords: rows.length === 0 ? said.noLaws : sentences.join(' '),
		/** The same, a sentence a law. */
		sentences,
		reading: describeReading(
			[said.reading(describeEnds(laws, reach, latest)), { onPage: said.readingOnPage }],
			listReported(rows),
		),
		cautions: said.cautions(asOf),
		rows,
		places: groups(rows, ({ place }) => place).map(([name, own]) => ({ name, rows: own })),
		announcement,
		start: utcYear.floor(new Date(Math.min(...starts.map(Number)))),
		end,
		endInWords: asOf,
		sources: listSources(rows),
	};
}

function describeLaw({ id, name, shortName, place, stages }: Law, end: Date) {
	const spans = describeStages(stages, end);
	const title = `${SHORT_PLACE_LABELS[place]}: ${shortName}`;
	return {
		id,
		name,
		title,
		place: SHORT_PLACE_LABELS[place],
		/** Its name under that of its place. */
		short: startSentence(shortName),
		spans,
		/** Where it had come to when the evidence ends, and how that is known: "announced June 2026; reported". */
		now: describeNow(spans),
		/** The row of the table that tells its stages. */
		rowId: `laws-chart-${id}`,
		/** The spoken name of its link. */
		label: said.toDates(title, startSentence(stagesInWords(spans))),
	};
}

function nameStages(rows: readonly Omit<LawRow, 'named'>[]): LawRow[] {
	const seen = new Set<LawStage>();
	return rows.map((row) => ({
		...row,
		named: row.spans.filter(({ stage }) => !seen.has(stage) && seen.add(stage)),
	}));
}

function describeStages(stages: Law['stages'], end: Date) {
	const starts: Date[] = [];
	for (const { from } of stages) starts.push(startOf(from, starts.at(-1)));
	return stages.map((known, index) => {
		const { stage, from, note } = known;
		const name = said.stages[stage];
		return {
			stage,
			from,
			fromInWords: formatDate(from),
			/** What begins, in a word or two. */
			word: stages[index - 1]?.stage === 'lapsed' ? said.again(name) : name,
			note,
			/** From when to when it is drawn. */
			start: starts[index]!,
			end: starts[index + 1] ?? end,
			/** How it is known, where it is not simply read, and what to beware of, in few words. */
			beware: [standingWords(known, 'entry'), bewareInShort(known)].filter(Boolean).join('. '),
			known,
		};
	});
}

/** The day of a date, or the middle of what a month or year has left after the stage before. */
function startOf(from: string, before: Date | undefined): Date {
	const first = new Date(from);
	const interval = { day: utcDay, month: utcMonth, year: utcYear }[precisionOf(from)];
	if (interval === utcDay) return first;
	const earliest = before && before > first ? before : first;
	return new Date((earliest.getTime() + interval.offset(first, 1).getTime()) / 2);
}

function stagesInWords(spans: readonly LawSpan[]): string {
	return list(spans.map(({ word, stage, fromInWords, note }) => said.from(word, fromInWords, stage, note)));
}

function describeNow(spans: readonly LawSpan[]): string {
	const [before, last] = [spans.at(-2), spans.at(-1)!];
	const since = ({ word, stage, from }: LawSpan) => said.from(word, formatDate(from.slice(0, 7)), stage);
	const known = standingWords(last.known, 'entry').toLowerCase();
	return [before?.stage === 'lapsed' && since(before), since(last), last.note, known].filter(Boolean).join('; ');
}

/** Where bars end, and, where it is so, on which places the evidence ends sooner. */
function describeEnds(laws: LawRecords['laws'], reach: LawRecords['reach'], latest: string): string {
	const asOf = reachInWords(latest);
	const sooner = [...new Set(laws.map(({ place }) => place))].flatMap((place) => {
		const own = reachInWords(reach[place] ?? latest);
		return own === asOf ? [] : `${SHORT_PLACE_LABELS[place]}: ${own}`;
	});
	return said.ends(asOf, sooner);
}

/** What stands on the word of others, in a sentence: alone, the drawing has no table beside it. */
function listReported(rows: readonly LawRow[]): string[] {
	const reported = rows.flatMap(({ title, spans }) => {
		const stages = spans.filter(({ known }) => known.standing !== 'read').map(({ word }) => word);
		return stages.length > 0 ? `${title} (${list([...new Set(stages)])})` : [];
	});
	return reported.length > 0 ? [said.reported(reported)] : [];
}

function listSources(rows: readonly LawRow[]) {
	const uses = rows.flatMap(({ title, spans }) => spans.map(({ known }) => ({ id: known.sources[0]!, use: title })));
	return groups(uses, ({ id }) => id).map(([, [first]]) => first!);
}
