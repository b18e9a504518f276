import { z } from 'zod';
import { defineRecord } from '../../engine/define-record.ts';
import { countWords, oneOf, plainText, readingIds, recordId, ref, shortText } from '../../engine/fields.ts';
import { checkEvidence, evidence } from '../../evidence/support.ts';
import type { Known } from '../../evidence/ledger.ts';
import { formatDate } from '../../text/dates.ts';
import { numeralsIn } from '../../text/numerals.ts';
import type { Ground } from '../../engine/check.ts';
import { ofKind } from '../../engine/placed.ts';
import { faultIn, type Fault } from '../../engine/fault.ts';

/** Groups of the glossary, in the order in which they are printed. */
export const TERM_GROUPS = [
	'harm-and-people',
	'organisations',
	'technology',
	'law-and-policy',
	'style-guides',
] as const;

/** A word the site explains: a fact on how a word is used. */
export const termSchema = z
	.strictObject({
		/** Permanent id, part of the address `glossary.html#id`. */
		id: recordId,
		/** The word as this site uses it. */
		term: shortText.min(1),
		/** The group it is printed in. */
		group: oneOf(TERM_GROUPS, 'is not a group'),
		/** Other names in fair use. */
		aliases: z.array(shortText).optional(),
		/** What it means, in at most 45 words. */
		definition: plainText.refine((text) => countWords(text) <= 45, {
			error: (issue) => `has ${countWords(String(issue.input))} words; a definition may have 45: shorten it`,
		}),
		/** Words this site avoids for it, and why. */
		avoid: z
			.array(
				z.strictObject({
					/** The word avoided. Printed in quotation marks, and nowhere else. */
					term: shortText.min(1),
					/** What this site says instead, where that is not the term itself. */
					say: shortText.min(1).meta({ worded: true }).optional(),
					/** Why. Where no source is given, the reason is the editors' own. */
					why: shortText.min(1).meta({ worded: true }),
					/** The readings of those who advise against it. */
					readings: readingIds.optional(),
				}),
			)
			.optional(),
		/** Ids of the facts that it says again: their cautions, and how their sources differ, are printed with it. */
		restates: z.array(ref('facts')).min(1, 'is empty: name a fact, or leave it out').optional(),
		/** Ids of terms that go with it. */
		seeAlso: z.array(ref('terms')).optional(),
		...evidence,
	})
	.superRefine(checkEvidence);
export type RawTerm = z.infer<typeof termSchema>;
export type Term = Known<RawTerm>;

export const TERMS = defineRecord({
	kind: 'terms',
	path: 'content/facts/terms.yaml',
	called: 'a term',
	schema: termSchema,
	join: (term, ledger): Term => ledger.withRestated(ledger.known(term), term.restates ?? []),
});
declare module '../../engine/define-record.ts' {
	interface Kinds {
		terms: typeof TERMS;
	}
}

/** Terms that give the day or a number of a fact whose sources differ, by the same reading, and do not name it. */
export function lostDifferences({ raw: { facts }, placed }: Pick<Ground, 'raw' | 'placed'>): Fault[] {
	const disputed = facts.filter(({ differs }) => differs);
	const gives = (text: string, value: number) => numeralsIn(text).some((numeral) => numeral.value === value);
	return ofKind(placed, 'terms').flatMap((term) => {
		const { definition, support = [], restates = [] } = term.value;
		const numbers = numeralsIn(definition);
		return disputed
			.filter(({ id }) => !restates.includes(id))
			.flatMap((fact): Fault[] => {
				const passages = support.flatMap(({ reading, passage = '' }) =>
					(fact.support ?? []).flatMap((other) => (other.reading === reading ? [[passage, other.passage ?? '']] : [])),
				);
				const shown = numbers.find(({ value }) => passages.some((both) => both.every((one) => gives(one, value))));
				const day = fact.date?.length === 'YYYY-MM-DD'.length ? formatDate(fact.date) : undefined;
				const again = day && [definition, fact.text].every((text) => text.includes(day)) ? day : shown?.written;
				if (!again) return [];
				const message = `lacks ${fact.id}, which gives ${again} too and has another version of it: add it, and the difference is printed with the term`;
				return [faultIn(term, 'restates', restates.join(', ') || undefined, message)];
			});
	});
}
