import { dirname } from 'node:path';
import { groups, randomLcg, shuffler } from 'd3';
import type { Citable } from '../evidence/citable.ts';
import { FACTS_FOLDER } from '../evidence/fact.ts';
import { splitSentences, type Passage } from '../engine/prose.ts';
import { formatDate } from '../text/dates.ts';
import { readingWords, sourceWords, HEADS, standingWords } from '../evidence/evidence-labels.ts';
import type { Evidence } from '../evidence/ledger.ts';
import type { Source } from '../evidence/work.ts';
import { viewFinder } from './record-finder.ts';
import { readWriting, type WrittenField } from './writing.ts';
import type { ContentFiles } from '../engine/read-files.ts';

/** A sentence that says something of the world, with the facts it rests on. */
export interface SampledSentence {
	/** The page it stands on, as its file is called: `demands/openness`; of a record, its folder. */
	page: string;
	/** Where an author finds it: file and line, and the record where it stands in one. */
	place: string;
	text: string;
	/** What readers have read when they come to it: heading, the passages before, its paragraph; or the text of its record. */
	context: string;
	/** The sentences before it that have no mark of their own: the same mark covers them. */
	before: string[];
	facts: SampledFact[];
}

/** A fact as a person needs it to judge a sentence. */
type SampledFact = Evidence & Pick<Citable, 'id' | 'text' | 'date'>;

type Sources = ReadonlyMap<string, Source>;

/** How many sentences are drawn where no number is given: enough to tell one fault in ten from one in five. */
export const SAMPLE_COUNT = 60;

/** The fields of records that have evidence of their own which say what it shows. */
const OWN_FIELD = /^(text|definition|forWhom|how|limits)$/;

/** Reads the sentences that may be drawn: those of chapters that a mark follows, and those of facts and of what tells of facts. */
export function samplePool(files: ContentFiles): { sentences: SampledSentence[]; sources: Sources } {
	const { chapters, facts, citable, fields } = readWriting(files);
	const terms = facts.terms.map((term) => [term.id, { ...term, text: term.definition }] as const);
	const known = new Map<string, SampledFact>([...citable, ...terms]);
	// What an inference is drawn from is part of what readers can follow, so it stands below the inference.
	const factsOf = (ids: readonly string[]) =>
		[...new Set(ids.flatMap((id) => [id, ...(known.get(id)?.premises ?? [])]))].flatMap((id) => known.get(id) ?? []);
	const viewed = viewFinder(facts);
	const factsBehind = ({ field, ...written }: WrittenField) => {
		const isOwn = written.file.startsWith(FACTS_FOLDER) && OWN_FIELD.test(field);
		return isOwn ? factsOf([written.record]) : factsOf(viewed({ field, ...written })?.facts ?? []);
	};
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
			...fields.flatMap((field) =>
				splitSentences(field.text).map(({ text, from }): SampledSentence => ({
					page: dirname(field.file),
					place: `${field.file}:${field.line} "${field.record}"`,
					text,
					context: field.text.slice(0, from).trim(),
					before: [],
					facts: factsBehind(field),
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
