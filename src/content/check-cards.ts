import type { Facts } from '../model/facts.ts';
import { sentencesOf } from '../text/sentences.ts';
import { placeOf, type PlacedFact } from './facts.ts';
import type { Fault } from './fault.ts';
import type { FactKind, RawFacts } from './kinds.ts';

/** What stands together on one card: the texts, and the facts whose cautions it would print. */
interface Card {
	kind: FactKind;
	id: string;
	texts: readonly (string | undefined)[];
	/** True where the card has a caution of its own. */
	hasCaution: boolean;
	facts: readonly string[];
}

/**
 * Refuses cards that read as joined records: a sentence that stands twice on one, and a caution that would be put together
 * from those of several facts, each of which was written to stand alone.
 */
export function checkCards(placed: readonly PlacedFact[], raw: RawFacts, facts: Facts): Fault[] {
	const cautions = new Map(raw.facts.map(({ id, caution }) => [id, caution]));
	return cardsOf(raw, facts).flatMap(({ kind, id, texts, hasCaution, facts: own }) => {
		const place = placeOf(placed.find((one) => one.kind === kind && one.value.id === id)!);
		const several = new Set(own.flatMap((fact) => cautions.get(fact) ?? []));
		return [
			...twice(texts).map((sentence): Fault => ({
				...place,
				value: sentence,
				message: 'stands twice on its card: say it once, in the text or in the caution',
			})),
			...(several.size > 1 && !hasCaution
				? [
						{
							...place,
							field: 'caution',
							message: `is missing: its facts have ${several.size} cautions (${own.filter((fact) => cautions.get(fact)).join(', ')}), which one after the other are no text; write one for the card, of what bears on what it says`,
						},
					]
				: []),
		];
	});
}

function cardsOf(raw: RawFacts, facts: Facts): Card[] {
	const has = (kind: 'arguments' | 'events' | 'positions' | 'articleStatements' | 'countries', id: string) =>
		raw[kind].some((one) => one.id === id && one.caution !== undefined);
	return [
		...facts.arguments.map(({ id, text, bestEvidence, caution, reply, bestEvidenceFacts }): Card => ({
			kind: 'arguments',
			id,
			texts: [text, bestEvidence, caution, reply.text],
			hasCaution: has('arguments', id),
			facts: [...bestEvidenceFacts, ...(reply.facts ?? [])],
		})),
		...facts.events.map(({ id, title, text, caution, differs, facts: own }): Card => ({
			kind: 'events',
			id,
			texts: [`${title}.`, text, caution, differs],
			hasCaution: has('events', id),
			facts: own,
		})),
		...facts.positions.map(({ id, text, caution, facts: own }): Card => ({
			kind: 'positions',
			id,
			texts: [text, caution],
			hasCaution: has('positions', id),
			facts: own,
		})),
		...facts.articleStatements.map(({ id, statement, caution, facts: own }): Card => ({
			kind: 'articleStatements',
			id,
			texts: [statement, caution],
			hasCaution: has('articleStatements', id),
			facts: own,
		})),
		...facts.countries.map(({ id, reasoning, caution, named, facts: own = [] }): Card => ({
			kind: 'countries',
			id,
			texts: [reasoning, caution, named?.caution, named?.differs],
			hasCaution: has('countries', id),
			facts: own,
		})),
	];
}

/** The sentences that stand more than once, each once, whatever their capitals. */
function twice(texts: readonly (string | undefined)[]): string[] {
	const all = texts.flatMap((text) => sentencesOf(text ?? ''));
	const same = (sentence: string) => sentence.toLowerCase().replaceAll('’', "'");
	return all.filter((sentence, index) => {
		const first = all.findIndex((other) => same(other) === same(sentence));
		return first < index && all.findIndex((other, at) => at > first && same(other) === same(sentence)) === index;
	});
}
