import { firstHandReadings, originsOf, standingOf, type Library } from './standing.ts';
import type { EvidenceFields, Support } from './support.ts';
import type { Work, WorkType } from './work.ts';
import { notGivenIn } from '../text/given-numbers.ts';
import { faultIn, type Fault } from '../engine/fault.ts';
import type { Placed } from '../engine/placed.ts';
import { wordsOf } from './find-twins.ts';
import { splitSentences } from '../engine/prose.ts';

/** What has evidence of its own: a fact, or a route of help inside its country. */
export interface PlacedEvidence {
	record: Placed;
	/** Its path in the record, with a dot at its end, or nothing. */
	field: string;
	/** What it says, for checks of words. */
	text: string;
	date?: string | undefined;
	evidence: EvidenceFields;
}

/** Refuses facts that say what their passages do not. */
export function checkPassages(all: readonly PlacedEvidence[], library: Library): Fault[] {
	const facts = new Map(all.filter(({ field }) => field === '').map((one) => [one.record.value.id, one]));
	return [
		...all.flatMap((one) => [...numberFaults(one, facts, library), ...speakerFaults(one, library)]),
		...samePassages(all, library),
	];
}

/** Every number and month in the text of a fact, and every telephone number, stands in what it rests on. */
function numberFaults(one: PlacedEvidence, facts: ReadonlyMap<string, PlacedEvidence>, library: Library): Fault[] {
	const { record, field, text, evidence } = one;
	const joined = (evidence.support ?? []).map((support) => joinDigits(passageOf(support))).join('\n');
	const dialled = TELEPHONES.flatMap((name) => {
		const number = (evidence as Partial<Record<typeof name, string>>)[name] ?? '';
		return (joinDigits(number).match(/\d+/g) ?? []).every((digits) => joined.includes(digits))
			? []
			: [{ name, number }];
	});
	const name = record.kind === 'terms' ? 'definition' : 'text';
	return [...notGivenIn(text, grounds(one, facts, library)).map((number) => ({ name, number })), ...dialled].map(
		(found) =>
			faultIn(
				record,
				field + found.name,
				found.number,
				'stands in no passage, nor in the date, reasoning, search or differs of this fact: write the passage that gives it, or leave it out',
			),
	);
}

const TELEPHONES = ['number', 'phone', 'phoneMore'] as const;
const joinDigits = (text: string) => text.replaceAll(/(?<=\d)[ ().-]+(?=\d)/g, '');

/** What the numbers of a fact may be taken from: passages and dates of its texts, its own other words, and the facts it is inferred from. */
function grounds(
	{ record, date = '', evidence }: PlacedEvidence,
	facts: ReadonlyMap<string, PlacedEvidence>,
	{ works, readings }: Library,
): string[] {
	const { support = [], original = [], commencement = '', inference, search, differs = '', quote } = evidence;
	const texts = support.flatMap(({ reading }) => readings.get(reading) ?? []);
	const named = [...texts.map(({ work }) => work), ...[...original, commencement].flatMap((id) => works.get(id) ?? [])];
	const premises = (inference?.from ?? []).flatMap((id) => facts.get(id) ?? []);
	return [
		...[evidence, ...premises.map((one) => one.evidence)].flatMap((one) => (one.support ?? []).map(passageOf)),
		...premises.flatMap((one) => [one.text, one.date ?? '']),
		...named.map((work) => work.date ?? ''),
		// The number of a law is its name.
		...named.flatMap(({ type, title }) => (LAW_TYPES.includes(type) ? title : [])),
		// "Phoenix 11" is a name.
		...texts.map(({ body }) => body.name),
		...[date, differs, quote?.text ?? '', inference?.reasoning ?? '', search?.where ?? '', search?.when ?? ''],
		'poll' in record.value ? (record.value.poll?.asked ?? '') : '',
	];
}

const LAW_TYPES: readonly WorkType[] = ['statute', 'bill', 'proposal', 'code', 'judgment'];
const passageOf = ({ passage = '' }: Support) => passage;

/** A fact that is Read says who tells a part of it that only others tell: what they alone cover, or a sentence of their words or figures. */
function speakerFaults({ record, field, text, date = '', evidence }: PlacedEvidence, library: Library): Fault[] {
	if (!text || standingOf(evidence, library) !== 'read') return [];
	const support = evidence.support ?? [];
	const first = new Set(firstHandReadings(evidence, library).map(({ reading }) => reading.id));
	const seen = support.filter(({ reading }) => first.has(reading));
	const told = support.filter(({ reading }) => !first.has(reading));
	const tellers = told.flatMap(({ reading }) => library.readings.get(reading) ?? []);
	const isAttributed = (words: string) =>
		ATTRIBUTED.test(words) || tellers.some(({ body, work }) => namesIn(words, body.name, work));
	const texts = seen.flatMap(({ reading }) => library.readings.get(reading)?.work ?? []);
	const dates = [date, ...texts.flatMap((work) => [work.date, work.title])];
	const shown = new Set(wordsIn([...seen.map(passageOf), ...dates, evidence.differs].join(' ').replaceAll('-0', '-')));
	const toldOnly = new Set(wordsIn(told.map(passageOf).join(' ')).filter((word) => !shown.has(word)));
	const faults = splitSentences(text)
		.filter((sentence) => {
			const words = wordsIn(sentence.text);
			const others = words.filter((word) => toldOnly.has(word));
			const isTheirs = others.length > 1 && words.filter((word) => shown.has(word)).length < 2;
			return (isTheirs || others.some((word) => /\d/.test(word))) && !isAttributed(sentence.text);
		})
		.map((sentence) =>
			faultIn(record, `${field}text`, sentence.text, `is known from ${listed(tellers)} alone, ${SPLIT}`),
		);
	const parts = told
		.filter(({ covers }) => covers && !seen.some((one) => one.covers === covers) && !isAttributed(text))
		.map(({ covers, reading }) =>
			faultIn(record, `${field}support`, covers, `is covered by ${reading} alone, which tells of others, ${SPLIT}`),
		);
	return parts.length > 0 ? parts : faults;
}

const SPLIT =
	'while the fact is Read for the rest: say in the text who tells it ("Reuters says …"), give it a record of its own, or add a first-hand passage';

/** Whether a text names the body, or who wrote the work. */
export function namesIn(text: string, body: string, { author }: Work): boolean {
	const words = [body.replace(/^The /, '').replace(/ ?[(,].*/, ''), author?.split(' ').at(-1)].filter(
		(word) => word !== undefined,
	);
	return words.some((word) => text.includes(word));
}

/** Words that name a teller in general. */
const ATTRIBUTED =
	/\b(?:according to|as reported|(?:charity|firm|newspaper|paper|report|site|title) (?:counts?|has|said|says|wrote|writes))\b|by a news report/i;

const listed = (tellers: readonly { body: { name: string } }[]) => tellers.map(({ body }) => body.name).join(', ');
/** Words of four letters and more, and figures. */
const wordsIn = (text: string) => [...new Set(wordsOf(text.match(/\p{L}{4,}|\d[\d.,]*/gu)?.join(' ') ?? ''))];

/** A passage that stands under two texts is of one of them, unless one is named as the other's copy or both go back to one text. */
function samePassages(all: readonly PlacedEvidence[], { works, readings }: Library): Fault[] {
	const first = new Map<string, { id: string; origins: Set<string> }[]>();
	return all.flatMap(({ record, field, evidence }) =>
		(evidence.support ?? []).flatMap(({ reading: id, passage = '' }, index) => {
			const placed = readings.get(id);
			const words = (passage.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(' ');
			if (!placed || !words) return [];
			const origins = originsOf(placed.work, works);
			const before = first.get(words) ?? [];
			first.set(words, [...before, { id, origins }]);
			const other = before.find((one) => [...one.origins].every((origin) => !origins.has(origin)));
			if (!other) return [];
			const message = `is that of ${other.id} too, word for word, and neither text is named as a copy of the other: put it where it belongs, or name the origin in "reports" of the work`;
			return [faultIn(record, `${field}support.${index}.passage`, passage, message)];
		}),
	);
}
