import { formatDate } from '../../text/dates.ts';
import { numeralsIn } from '../../text/numerals.ts';
import type { Ground } from '../../engine/check.ts';
import { ofKind } from '../../engine/placed.ts';
import { faultIn, type Fault } from '../../engine/fault.ts';

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
