import { groups, randomLcg, shuffler } from 'd3';
import type { Citable } from '../evidence/citable.ts';
import { readRecords } from '../content/records.ts';
import { splitSentences, type Passage } from '../engine/prose.ts';
import { formatDate } from '../text/dates.ts';
import { readingWords, sourceWords, HEADS, standingWords } from '../evidence/evidence-labels.ts';
import type { Evidence } from '../evidence/ledger.ts';
import type { Records } from '../engine/define-record.ts';
import type { Source } from '../evidence/work.ts';
import { readWriting } from './writing.ts';
import type { ContentFiles } from '../engine/read-files.ts';

/** A sentence that says something of the world, with the facts it rests on. */
export interface SampledSentence {
	/** The page it stands on, as its file is called: `demands/openness`. */
	page: string;
	/** Where an author finds it: file and line, and the record where it stands in one. */
	place: string;
	text: string;
	/** What readers have read when they come to it: heading, the passages before, its paragraph; or what its record is called. */
	context: string;
	/** The sentences before it that have no mark of their own: the same mark covers them. */
	before: string[];
	facts: SampledFact[];
}

/** A fact as a person needs it to judge a sentence. */
type SampledFact = Evidence & Pick<Citable, 'id' | 'text' | 'date'>;

/** The readings that facts rest on, by id. */
type Sources = ReadonlyMap<string, Source>;

/** How many sentences are drawn where no number is given: enough to tell one fault in ten from one in five. */
export const SAMPLE_COUNT = 60;

/** Reads the sentences that may be drawn: those of chapters that a mark follows, and those that pages print from records. */
export function samplePool(files: ContentFiles): { sentences: SampledSentence[]; sources: Sources } {
	const places = new Map(
		readRecords(files).placed.map(({ kind, value: { id }, file, line }) => [
			`${kind} ${id}`,
			`${file}:${line} "${id}"`,
		]),
	);
	const { chapters, facts, citable } = readWriting(files);
	const known = new Map<string, SampledFact>([...citable, ...facts.facts.map((fact) => [fact.id, fact] as const)]);
	// What an inference is drawn from is part of what readers can follow, so it stands below the inference.
	const factsOf = (ids: readonly string[]) =>
		[...new Set(ids.flatMap((id) => [id, ...(known.get(id)?.premises ?? [])]))].flatMap((id) => known.get(id) ?? []);
	const pageWith = (component: string) =>
		chapters.find(({ components }) => components.some(({ name }) => name === component))?.slug;
	return {
		sentences: [
			...chapters.flatMap(({ slug, file, passages }) =>
				passages.flatMap((passage, index) =>
					markedSentences(passage).map(({ ids, context, ...sentence }): SampledSentence => ({
						page: slug,
						place: `${file}:${passage.line}`,
						...sentence,
						context: [leadTo(passages.slice(0, index)), context].filter(Boolean).join(' / '),
						facts: factsOf(ids),
					})),
				),
			),
			...PRINTED.flatMap((textsIn) => textsIn(facts)).flatMap(
				({ kind, component, id, text, on = [], itself, name = '' }) =>
					splitSentences(text).map((sentence, index, all): SampledSentence => ({
						page: pageWith(component) ?? component,
						place: places.get(`${kind} ${id}`)!,
						text: sentence.text,
						context: [name, ...all.slice(0, index).map((earlier) => earlier.text)].filter(Boolean).join(' '),
						before: [],
						facts: itself ? [{ ...itself, id, text }] : factsOf(on),
					})),
			),
		].filter((sentence) => sentence.facts.length > 0),
		sources: new Map(facts.sources.map((source) => [source.id, source])),
	};
}

/** What stands before a passage under the same heading, the heading first; of passages three. */
function leadTo(before: readonly Passage[]): string {
	const heading = before.findLastIndex(({ kind }) => kind === 'heading' || kind === 'summary');
	const since = before.slice(heading + 1).slice(-3);
	return [before[heading], ...since].flatMap((passage) => passage?.text || []).join(' / ');
}

/** The sentences of a passage that a mark follows before the next sentence begins. */
function markedSentences({
	kind,
	sentences,
	marks,
}: Passage): (Pick<SampledSentence, 'text' | 'context' | 'before'> & { ids: string[] })[] {
	if (kind !== 'paragraph' && kind !== 'cell') return [];
	let before: string[] = [];
	return sentences.flatMap(({ text, from }, index) => {
		const next = sentences[index + 1]?.from ?? Infinity;
		const ids = marks.filter(({ at }) => from < at && at <= next).flatMap((mark) => mark.ids);
		if (ids.length === 0) {
			before.push(text);
			return [];
		}
		const read = sentences.slice(0, index - before.length);
		const sentence = { text, context: read.map((sentence) => sentence.text).join(' '), before, ids };
		before = [];
		return [sentence];
	});
}

/** A text of a record. */
interface RecordText {
	text: string;
	/** Ids of the facts it rests on. */
	on?: readonly string[];
	/** The record, where it has evidence of its own. */
	itself?: Evidence;
	/** What stands above it on the page, with its full stop. */
	name?: string;
}

/** The texts of a kind of record, and the component that prints them. */
function printed<Kind extends keyof Records>(
	kind: Kind,
	component: string,
	textsOf: (record: Records[Kind][number]) => RecordText[],
) {
	return (facts: Records): (RecordText & { kind: string; component: string; id: string })[] =>
		facts[kind].flatMap((record) =>
			textsOf(record).map((text) => ({ ...text, kind, component, id: (record as { id: string }).id })),
		);
}

const PRINTED = [
	printed('events', 'EventList', ({ date, title, text, facts }) => [
		{ text, on: facts, name: `${formatDate(date)}: ${title}.` },
	]),
	printed('positions', 'PositionList', ({ organisation, text, facts }) => [
		{ text, on: facts, name: `${organisation}.` },
	]),
	printed('arguments', 'ArgumentsChart', ({ bestEvidence, bestEvidenceFacts, reply }) => [
		{ text: bestEvidence, on: bestEvidenceFacts },
		...(reply.text && reply.facts ? [{ text: reply.text, on: reply.facts }] : []),
	]),
	printed('terms', 'GlossaryList', (term) => [{ text: term.definition, itself: term, name: `${term.term}.` }]),
	printed('helpServices', 'HelpServices', (service) =>
		[service.forWhom, service.how, service.limits].flatMap((text) => (text ? [{ text, itself: service }] : [])),
	),
	printed('helpAdvice', 'HelpAdvice', (record) => [{ text: record.text, itself: record }]),
	printed('helpInternational', 'HelpInternational', (record) => [{ text: record.text, itself: record }]),
];

/** Draws sentences at random, the same for the same seed, and as many from each page as from any other while it has some. */
export function drawSample(
	sentences: readonly SampledSentence[],
	{ seed, count }: { seed: number; count: number },
): SampledSentence[] {
	const shuffle = shuffler(randomLcg(seed));
	const queues = shuffle(groups(sentences, ({ page }) => page).map(([, ofPage]) => shuffle([...ofPage])));
	const drawn: SampledSentence[] = [];
	for (let round = 0; drawn.length < count && queues.some((queue) => round < queue.length); round++)
		for (const queue of queues) if (drawn.length < count && round < queue.length) drawn.push(queue[round]!);
	return drawn;
}

/** The sample as a person judges it, sentence by sentence, in Markdown. */
export function sampleReport(drawn: readonly SampledSentence[], sources: Sources, { seed }: { seed: number }): string {
	return [
		`# ${drawn.length} sentences, seed ${seed}`,
		'For each: is it supported as worded, overstated, not supported, or can one not tell? Judge by the passages alone.',
		...drawn.map((sentence, index) => sentenceReport(sentence, index + 1, sources)),
	].join('\n\n');
}

function sentenceReport(
	{ page, place, text, context, before, facts }: SampledSentence,
	number: number,
	sources: Sources,
): string {
	return [
		`## ${number}. ${page}`,
		place,
		...(context ? [`Read before it: ${context}`] : []),
		`> ${text}`,
		...(before.length > 0 ? [`The same mark covers: ${before.join(' ')}`] : []),
		facts.flatMap((fact) => factLines(fact, sources)).join('\n'),
		'Judgement:',
	].join('\n\n');
}

function factLines(fact: SampledFact, sources: Sources): string[] {
	const standing = standingWords(fact, 'data');
	const notes: [string, string | undefined][] = [
		[HEADS.unseen, fact.originals.join('; ') || undefined],
		[HEADS.reasoning, fact.reasoning],
		['Drawn from', fact.premises?.join(', ')],
		[HEADS.search, fact.search && `${fact.search.where}, last on ${formatDate(fact.search.when)}`],
		[HEADS.differs, fact.differs],
		[HEADS.caution, fact.caution],
	];
	return [
		`- **${fact.id}** (${[standing, fact.date && formatDate(fact.date)].filter(Boolean).join('; ')}): ${fact.text}`,
		...notes.flatMap(([name, note]) => (note ? [`  - ${name}: ${note}`] : [])),
		...fact.support.map(({ reading, passage, covers, isCopy }) => {
			const source = sources.get(reading);
			const by = source && [source.author, source.publisher].filter(Boolean).join(', ');
			const known = source ? `${by}, *${source.title}* (${aboutSource(source)})` : reading;
			return `  - ${reading}: ${known}${covers ? `, on ${covers}` : ''}${isCopy ? ', same origin as one above' : ''}: ${passage ?? 'NO PASSAGE'}`;
		}),
	];
}

function aboutSource(source: Source): string {
	const read = readingWords(source) || `${source.fidelity}, its opening`;
	return [sourceWords(source), source.date && formatDate(source.date), read].filter(Boolean).join('; ');
}
