import type { Ground } from '../../engine/check.ts';
import { ofKind } from '../../engine/placed.ts';
import { faultIn, type Fault } from '../../engine/fault.ts';

/** Who answers whom: another argument, of another side, and of the same question unless words say how it answers. */
export function brokenReplies({ raw, placed }: Pick<Ground, 'raw' | 'placed'>): Fault[] {
	const byId = new Map(raw.arguments.map((argument) => [argument.id, argument]));
	return ofKind(placed, 'arguments').flatMap((record) => {
		const argument = record.value;
		const id = argument.reply.argument;
		const answer = id && byId.get(id);
		if (!answer) return [];
		const message =
			answer.side === argument.side
				? `is of the same side, ${answer.side}: name an argument of another side, or give the reply in text`
				: answer.question !== argument.question && !argument.reply.text
					? `is about another question, ${answer.question}: say in text how it answers, or name one about ${argument.question}`
					: undefined;
		return message ? [faultIn(record, 'reply.argument', id, message)] : [];
	});
}

/** Holders of arguments whose fact is by and about others. That it says the argument only a reader can tell. */
export function strangersToFacts({ raw: { facts, works, bodies }, placed }: Pick<Ground, 'raw' | 'placed'>): Fault[] {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	const bodyNames = new Map(bodies.map(({ id, name }) => [id, name]));
	const issuers = new Map(
		works.flatMap(({ id, by, author = '', readings = [] }) =>
			[id, ...readings.map((reading) => reading.id)].map((text) => [text, `${bodyNames.get(by)} ${author}`] as const),
		),
	);
	const named = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\d]{2,}/gu));
	return ofKind(placed, 'arguments').flatMap((record) =>
		record.value.heldBy.flatMap(({ name, fact: id }, index) => {
			const fact = byId.get(id);
			if (!fact) return [];
			const { text, quote, support = [], original = [] } = fact;
			const texts = [...support.map(({ reading }) => reading), ...original].map((one) => issuers.get(one));
			const told = named([text, quote?.speaker, ...support.map(({ passage }) => passage), ...texts].join(' '));
			if ([...named(name)].some((word) => told.has(word) && !COMMON_WORDS.has(word))) return [];
			const message = `does not name ${name}: name the fact whose text or passages say the argument in the name of this holder, or leave the holder out`;
			return [faultIn(record, `heldBy.${index}.fact`, id, message)];
		}),
	);
}

/** Words of a holder's name that name nobody. */
const COMMON_WORDS = new Set(
	'a an and by for in of on one other the their to who whose european international national online uk us eu'.split(
		' ',
	),
);

/** Positions whose quotation is that of a fact that has none. */
export function lostQuotations({ raw, placed }: Pick<Ground, 'raw' | 'placed'>): Fault[] {
	const silent = new Set(raw.facts.flatMap(({ id, quote }) => (quote ? [] : id)));
	return ofKind(placed, 'positions')
		.filter(({ value: { quoteOf = '' } }) => silent.has(quoteOf))
		.map((position) =>
			faultIn(position, 'quoteOf', position.value.quoteOf, 'has no quotation: name a fact with one, or leave it out'),
		);
}
