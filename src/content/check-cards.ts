import { sentencesOf } from '../text/sentences.ts';
import type { Placed } from '../engine/placed.ts';
import { faultIn, type Fault } from '../engine/fault.ts';
import type { RawRecords, RecordKind, Records } from '../engine/define-record.ts';

/** What stands together on one card: the texts, and the facts whose cautions it would print. */
type Card = { kind: RecordKind; id: string; facts: readonly string[]; texts: readonly (string | undefined)[] };

/** Refuses cards that read as joined records: a sentence twice, or one caution put together from those of several facts. */
export function checkCards(placed: readonly Placed[], raw: RawRecords, facts: Records): Fault[] {
	const cautions = new Map(raw.facts.map(({ id, caution }) => [id, caution]));
	return cardsOf(facts).flatMap(({ kind, id, texts, facts: own }) => {
		const record = placed.find((one) => one.kind === kind && one.value.id === id)!;
		const cautious = own.filter((fact) => cautions.get(fact));
		const several = new Set(cautious.map((fact) => cautions.get(fact)));
		const faults = twice(texts).map((sentence) =>
			faultIn(record, undefined, sentence, 'stands twice on its card: say it once, in the text or in the caution'),
		);
		if (several.size > 1 && !('caution' in record.value && record.value.caution !== undefined))
			faults.push(
				faultIn(
					record,
					'caution',
					undefined,
					`is missing: its facts have ${several.size} cautions (${cautious.join(', ')}), which one after the other are no text; write one for the card, of what bears on what it says`,
				),
			);
		return faults;
	});
}

function cardsOf(facts: Records): Card[] {
	const card = (kind: RecordKind, id: string, own: Card['facts'], ...texts: Card['texts']): Card => {
		return { kind, id, facts: own, texts };
	};
	return [
		...facts.arguments.map(({ id, text, bestEvidence, caution, reply, bestEvidenceFacts: own }) =>
			card('arguments', id, [...own, ...(reply.facts ?? [])], text, bestEvidence, caution, reply.text),
		),
		...facts.events.map(({ id, title, text, caution, differs, facts: own }) =>
			card('events', id, own, `${title}.`, text, caution, differs),
		),
		...facts.positions.map(({ id, text, caution, facts: own }) => card('positions', id, own, text, caution)),
		...facts.articleStatements.map(({ id, statement, caution, facts: own }) =>
			card('articleStatements', id, own, statement, caution),
		),
		...facts.countries.map(({ id, reasoning, caution, named, facts: own = [] }) =>
			card('countries', id, own, reasoning, caution, named?.caution, named?.differs),
		),
	];
}

/** The sentences that stand more than once, each once, whatever their capitals. */
function twice(texts: readonly (string | undefined)[]): string[] {
	const all = texts.flatMap((text) => sentencesOf(text ?? ''));
	const same = Map.groupBy(all, (sentence) => sentence.toLowerCase().replaceAll('’', "'"));
	return [...same.values()].flatMap(([, second]) => second ?? []);
}
