import { groups, utcDay, utcMonth, utcYear } from 'd3';
import { bewareInShort, standingWords } from '../../../evidence/evidence-labels.ts';
import { SHORT_PLACE_LABELS } from '../../../prose/labels.ts';
import { precisionOf } from '../../../engine/fact-date.ts';
import { LAW_STAGES, type LawStage, type Law, type LawStep } from '../law.ts';
import type { PLACES } from '../../../engine/places.ts';
import { formatDate } from '../../../text/dates.ts';
import { reachInWords } from '../../../text/reach.ts';
import { choosePlural, countInWords, joinInWords, startSentence } from '../../../text/words.ts';
import type { ChartWords } from '../../../charts/chart.ts';
import { describeReading } from '../../../charts/reading.ts';

export interface LawRecords {
	laws: readonly Law[];
	/** The day that the evidence on each place reaches. */
	reach: Readonly<Partial<Record<(typeof PLACES)[number], string>>>;
	/** The furthest of these days: bars end there, and words say where it ends sooner. */
	latest: string;
	announcement: string;
}

/** What begins with each stage, as it is said of a law. */
export const STAGE_WORDS: Readonly<Record<LawStage, string>> = {
	announced: 'announced',
	proposed: 'proposed',
	passed: 'passed, or signed',
	applies: 'applies',
	lapsed: 'lapsed',
};

/** A stretch of a law's life with what is known of it. */
export interface LawSpan extends Pick<LawStep, 'stage' | 'from' | 'note'> {
	fromInWords: string;
	/** What begins, in a word or two; "applies again" after a lapse. */
	word: string;
	/** From when to when it is drawn. */
	start: Date;
	end: Date;
	/** How it is known, where it is not simply read, and what to beware of, in few words. */
	beware: string;
	known: LawStep;
}

/** A law as a row. */
export interface LawRow extends Pick<Law, 'id' | 'name'> {
	/** "UK: Online Safety Act". */
	title: string;
	spans: LawSpan[];
	/** Where it had come to when the evidence ends, and how that is known, in few words: "announced June 2026; reported". */
	now: string;
	/** The row of the table that tells its stages. */
	rowId: string;
	/** The spoken name of its link. */
	label: string;
}

/** What the chart of laws means, before any pixel. */
export interface Laws extends ChartWords {
	rows: LawRow[];
	announcement: { time: Date; dateInWords: string };
	/** The first and the last day that are drawn; the last is where evidence ends, in words too. */
	start: Date;
	end: Date;
	endInWords: string;
}

/** Sets the stages of each law in time, counts what applies, and finds the words for chart and table. */
export function buildLaws({ laws, reach, latest, announcement: day }: LawRecords): Laws {
	const end = new Date(latest);
	const rows = laws.map((law) => describeLaw(law, end));
	const announcement = { time: new Date(day), dateInWords: formatDate(day) };
	const starts = [announcement.time, ...rows.flatMap(({ spans }) => spans.map(({ start }) => start))];
	const asOf = reachInWords(latest);
	return {
		finding: describeFinding(rows, asOf),
		measure:
			'Our selection, without older laws: that none applies before the line, the police chiefs’ announcement, is no finding.',
		inWords:
			rows.length === 0
				? 'There are no laws to show.'
				: [
						...rows.map(({ title, spans }) => `${title}: ${joinInWords(spans.map(spanInWords))}.`),
						...listReported(rows),
					].join(' '),
		reading: describeReading(
			[
				`A bar is the life of a law, from left to right: dots once it is announced, an outline once it is proposed, hatching once it is passed or signed, solid once it applies. An empty frame in broken lines is a time in which it had lapsed. ${describeEnds(laws, reach, latest)} A date known only by its month or year is drawn at the middle of what is left of it.`,
				{ onPage: 'Each row leads to its dates in the table.' },
			],
			listReported(rows),
		),
		cautions: [
			'That a law came after the announcement does not show that it came because of it.',
			'The laws and plans are our selection: older laws are not among them, nor every stage, and a bar says nothing of how well a law works.',
			`Evidence reaches to ${asOf}. What is reported, and was not read by us, is marked in the table.`,
		],
		rows,
		announcement,
		start: utcYear.floor(new Date(Math.min(...starts.map(Number)))),
		end,
		endInWords: asOf,
		sources: listSources(rows),
	};
}

function describeLaw({ id, name, shortName, place, stages }: Law, end: Date): LawRow {
	const starts: Date[] = [];
	for (const { from } of stages) starts.push(startOf(from, starts.at(-1)));
	const spans = stages.map((known, index): LawSpan => ({
		stage: known.stage,
		from: known.from,
		fromInWords: formatDate(known.from),
		word: stages[index - 1]?.stage === 'lapsed' ? `${known.stage} again` : known.stage,
		note: known.note,
		start: starts[index]!,
		end: starts[index + 1] ?? end,
		beware: [standingWords(known, 'entry'), bewareInShort(known)].filter(Boolean).join('. '),
		known,
	}));
	const title = `${SHORT_PLACE_LABELS[place]}: ${shortName}`;
	const rowId = `laws-chart-${id}`;
	return {
		id,
		name,
		title,
		spans,
		now: describeNow(spans),
		rowId,
		label: `${title}. ${startSentence(joinInWords(spans.map(spanInWords)))}. To its dates`,
	};
}

/** The day of a date, or the middle of what a month or year has left after the stage before. */
function startOf(from: string, before: Date | undefined): Date {
	const first = new Date(from);
	const interval = { day: utcDay, month: utcMonth, year: utcYear }[precisionOf(from)];
	if (interval === utcDay) return first;
	const earliest = before && before > first ? before : first;
	return new Date((earliest.getTime() + interval.offset(first, 1).getTime()) / 2);
}

/** "applies since 17 March 2025 (duties on illegal content)". */
function spanInWords({ word, stage, fromInWords, note }: LawSpan): string {
	return `${word} ${stage === 'applies' ? 'since ' : ''}${fromInWords}${note ? ` (${note})` : ''}`;
}

function describeNow(spans: readonly LawSpan[]): string {
	const [before, last] = [spans.at(-2), spans.at(-1)!];
	const month = (span: LawSpan) => formatDate(span.from.slice(0, 7));
	const now = `${last.word} ${last.stage === 'applies' ? 'since ' : ''}${month(last)}`;
	const known = standingWords(last.known, 'entry').toLowerCase();
	return [before?.stage === 'lapsed' && `lapsed ${month(before)}`, now, last.note, known].filter(Boolean).join('; ');
}

/** How many of them apply; not since when, which tells only what was chosen. */
function describeFinding(rows: readonly LawRow[], asOf: string): string {
	if (rows.length === 0) return 'No law is recorded';
	const applying = rows.filter(({ spans }) => spans.at(-1)!.stage === 'applies');
	const all = `${countInWords(rows.length)} ${choosePlural(rows.length, 'law or plan', 'laws and plans')}`;
	return `Of ${all}, ${countInWords(applying.length)} ${choosePlural(applying.length, 'applies', 'apply')} as of ${asOf}`;
}

/** Where bars end, and, where it is so, on which places the evidence ends sooner. */
function describeEnds(laws: LawRecords['laws'], reach: LawRecords['reach'], latest: string): string {
	const sooner = [...new Set(laws.map(({ place }) => place))].filter(
		(place) => reachInWords(reach[place] ?? latest) !== reachInWords(latest),
	);
	const words = sooner.map((place) => `${SHORT_PLACE_LABELS[place]}: ${reachInWords(reach[place]!)}`);
	const ends = `Bars end where our evidence ends, in ${reachInWords(latest)}`;
	return words.length > 0 ? `${ends}; on some places it ends sooner (${joinInWords(words)}).` : `${ends}.`;
}

/** What stands on the word of others, in a sentence: alone, the drawing has no table beside it. */
function listReported(rows: readonly LawRow[]): string[] {
	const reported = rows.flatMap(({ title, spans }) => {
		const words = spans.filter(({ known }) => known.standing !== 'read').map(({ word }) => word);
		return words.length > 0 ? [`${title} (${joinInWords([...new Set(words)])})`] : [];
	});
	return reported.length > 0 ? [`Known from reports: ${reported.join('; ')}.`] : [];
}

function listSources(rows: readonly LawRow[]): Laws['sources'] {
	const uses = rows.flatMap(({ title, spans }) => spans.map(({ known }) => ({ id: known.sources[0]!, use: title })));
	return groups(uses, ({ id }) => id).map(([, [first]]) => first!);
}

/** The stages that a chart shows, in order. */
export function stagesShown(rows: readonly LawRow[]): LawStage[] {
	return LAW_STAGES.filter((stage) => rows.some(({ spans }) => spans.some((span) => span.stage === stage)));
}
