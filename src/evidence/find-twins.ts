import { rollup } from 'd3';
import { numeralsIn } from '../text/numerals.ts';
import { originsOf, type Library } from './standing.ts';
import type { EvidenceFields } from './support.ts';
import type { Work } from './work.ts';

/** What two facts are compared by. */
export interface Comparable {
	id: string;
	text: string;
	date?: string | undefined;
	/** Ids of the works that it rests on, and of those in which they began. */
	works: ReadonlySet<string>;
}

/** Two records that look like one, and how much. */
export interface LikePair {
	/** Ids of both, the one that stands first among the records first. */
	ids: [string, string];
	/** How like they are; 1 for the same words, and more where they share what is rare. */
	likeness: number;
}

/** From which likeness on two facts are twins: of 80 pairs above it, in November 2026, 30 told one fact twice; of 40 next below, two. */
export const FACT_TWINS = 0.55;
/** How far below its limit two listed records still count as alike: what a word weighs changes with every record that is added. */
export const SLACK = 0.1;
/** From which likeness on two titles by one body and of one date name one work. */
export const WORK_TWINS = 0.5;

/** What a fact is compared by: its words, its day, and the works it rests on, read or not, followed to where they began. */
export function comparableFact(
	fact: { id: string; text: string; date?: string | undefined } & EvidenceFields,
	{ works, readings }: Library,
): Comparable {
	const named = [
		...(fact.original ?? []).flatMap((id) => works.get(id) ?? []),
		...(fact.support ?? []).flatMap(({ reading }) => readings.get(reading)?.work ?? []),
	];
	return {
		id: fact.id,
		text: fact.text,
		date: fact.date,
		works: new Set(named.flatMap((work) => [work.id, ...originsOf(work, works)])),
	};
}

/** Finds facts that tell the same. Words count by rarity, as do shared works and days; a shared rare number speaks for one, own ones for two. */
export function findFactTwins(facts: readonly Comparable[], limit = FACT_TWINS): LikePair[] {
	const words = rarities(facts.map(({ text }) => wordsOf(text)));
	const works = rarities(facts.map((fact) => [...fact.works]));
	const days = rarities(facts.map(({ date }) => (date ? [date] : [])));
	const numbers = rarities(facts.map(({ text }) => numeralsIn(text).map(({ value }) => String(value))));
	return likePairs(facts, words, (a, b, likeness) => {
		const common = numbers.shared(a, b);
		const differ = common.length < numbers.of(a).size && common.length < numbers.of(b).size;
		const more =
			0.2 * Math.max(0, ...works.shared(a, b)) +
			0.15 * Math.max(0, ...days.shared(a, b)) +
			(common.some((rarity) => rarity > RARE) ? 0.1 : 0);
		// Sentences may be built alike, as those of a series are, and share nothing that they tell.
		return more === 0 && likeness < SAME_WORDS ? 0 : likeness + more - (differ ? 0.15 : 0);
	}).filter(({ likeness }) => likeness >= limit);
}

/** A number that one record in a hundred has is rare. */
const RARE = 0.7;
/** From which likeness of words alone two facts tell the same, though they share no work, day or rare number. */
const SAME_WORDS = 0.8;

/** Finds works by one body, with one date as far as both have one, whose titles are alike: two names for one text. */
export function findWorkTwins(works: readonly Work[], limit = WORK_TWINS): LikePair[] {
	const titles = rarities(works.map(({ title }) => wordsOf(title)));
	return likePairs(works, titles, (a, b, likeness) =>
		works[a]!.by === works[b]!.by && isSameTime(works[a]!.date, works[b]!.date) ? likeness : 0,
	).filter(({ likeness }) => likeness >= limit);
}

/** Whether two dates may be the same: one may be given less exactly than the other. Two works without a date may be too. */
function isSameTime(one: string | undefined, other: string | undefined): boolean {
	if (one === undefined || other === undefined) return one === other;
	return one.startsWith(other) || other.startsWith(one);
}

/** Features of records, and how rare each is among them: from 0 for what all have to 1 for what one has. */
function rarities(lists: readonly (readonly string[])[]) {
	const sets = lists.map((list) => new Set(list));
	const holders = rollup(
		sets.flatMap((set, record) => [...set].map((feature) => ({ feature, record }))),
		(held) => held.map(({ record }) => record),
		({ feature }) => feature,
	);
	const all = Math.log(Math.max(2, lists.length));
	const known = new Map([...holders].map(([feature, { length }]) => [feature, 1 - Math.log(length) / all]));
	const rarity = (feature: string) => known.get(feature)!;
	return {
		of: (record: number): ReadonlySet<string> => sets[record]!,
		holders,
		rarity,
		shared: (a: number, b: number) => [...sets[a]!].filter((feature) => sets[b]!.has(feature)).map(rarity),
	};
}

/** Compares every two records that share a word by the weight of shared words; `adjust` judges the rest. It walks from word to word, for speed. */
function likePairs(
	records: readonly { id: string }[],
	{ of, holders, rarity }: ReturnType<typeof rarities>,
	adjust: (a: number, b: number, likeness: number) => number,
): LikePair[] {
	const weights = records.map((_, record) => [...of(record)].reduce((sum, word) => sum + rarity(word), 0));
	const common = new Float64Array(records.length);
	return records.flatMap(({ id }, a) => {
		common.fill(0);
		for (const word of of(a)) {
			const weight = rarity(word);
			for (const b of holders.get(word)!) if (b > a) common[b]! += weight;
		}
		return records.slice(a + 1).flatMap((other, index): LikePair[] => {
			const b = a + 1 + index;
			const likeness = (2 * common[b]!) / (weights[a]! + weights[b]!);
			return likeness >= LEAST_WORDS ? [{ ids: [id, other.id], likeness: adjust(a, b, likeness) }] : [];
		});
	});
}

/** Records that share fewer words than this are not twins, whatever else they share. */
const LEAST_WORDS = 0.25;

/** The words of a text in small letters, without the endings of owners, of several, and of verbs; its numbers among them. */
export const wordsOf = (text: string): string[] =>
	[...text.toLowerCase().matchAll(/\d[\d.,]*\d|\d|\p{L}{2,}/gu)].map(([word]) =>
		word.replace(/(?<=\p{L}{3})(?:ies|ing|ed|es|s|e|y)$/u, ''),
	);
