import {
	ORGANISATION_GROUPS,
	QUESTIONS,
	QUESTION_SIDES,
	type Argument,
	type Holder,
	type Question,
	type Side,
} from './argument.ts';
import type { Position } from './position.ts';
import type { Fact } from '../../evidence/fact.ts';
import { formatDate } from '../../text/dates.ts';
import { startSentence } from '../../text/words.ts';
import { words } from '../../words/words.ts';
import type { Ground } from '../../engine/check.ts';
import { ofKind } from '../../engine/placed.ts';
import { faultIn, type Fault } from '../../engine/fault.ts';

const { sides, groups, inPart, ours, saidOfAll } = words.debate;

/** The sides of a question in the order of printing: that of the alphabet, which favours none. */
export function sidesOf(question: Question): Side[] {
	return [...QUESTION_SIDES[question]].sort((a, b) => words.compare(sides[a], sides[b]));
}

/** Kinds of organisation in the order of printing: that of the alphabet. */
export const ORGANISATION_ORDER = [...ORGANISATION_GROUPS].sort((a, b) => words.compare(groups[a], groups[b]));

/** The sides of a question that have arguments, and these, both by the alphabet: an order that favours none. */
export function debateOn(question: Question, all: readonly Argument[]) {
	return sidesOf(question)
		.map((side) => ({
			side,
			arguments: all.filter((argument) => argument.question === question && argument.side === side).sort(compareTitles),
		}))
		.filter((sided) => sided.arguments.length > 0);
}

/** "UK government (June 2026; on children’s devices)": who holds a thing in part is nowhere named without that. */
export function holderInWords({ name, when, extent }: Holder): string {
	const more = [when && formatDate(when), extent].filter(Boolean).join('; ');
	return more ? `${name} (${more})` : name;
}

/** Those who hold an argument in full, and those who hold it in part. */
export function holdersApart({ heldBy }: Pick<Argument, 'heldBy'>) {
	const isInPart = ({ extent = '' }: Holder) => extent.startsWith(inPart);
	return { full: heldBy.filter((holder) => !isInPart(holder)), part: heldBy.filter(isInPart) };
}

/** Since when and how far a holder holds an argument, in a sentence under its name: that it does so in part stands above. */
export function extentInSentence({ when, extent = '' }: Pick<Holder, 'when' | 'extent'>): string {
	const how = extent.startsWith(inPart) ? extent.slice(inPart.length).replace(/^[,;] /, '') : extent;
	const said = [when && formatDate(when), how].filter(Boolean).join(': ');
	return said && `${startSentence(said)}.`;
}

/** The best reply in sentences: its own words, or else the claim of the argument that answers it, to which it leads. */
export function replyInSentences({ reply }: Pick<Argument, 'reply'>, all: readonly Argument[]) {
	const answer = all.find(({ id }) => id === reply.argument);
	const text = reply.text ?? answer?.text ?? '';
	const isOurs = text.startsWith(ours);
	return { answer, isOurs, said: isOurs ? startSentence(text.slice(ours.length)) : text };
}

/** What to beware of in a position, without what is said once of all organisations, above them. */
export function cautionApart({ caution = '', differs }: Pick<Position, 'caution' | 'differs'>) {
	return { caution: caution.replace(saidOfAll, '').trim() || undefined, differs };
}

/** The arguments that an argument answers best, by the alphabet. */
export function answeredBy(id: string, all: readonly Argument[]): Argument[] {
	return all.filter(({ reply }) => reply.argument === id).sort(compareTitles);
}

/** The kinds of organisation with their positions and the arguments that one of them holds, all by the alphabet. */
export function debateByGroup(positions: readonly Position[], all: readonly Argument[]) {
	return ORGANISATION_ORDER.map((group) => ({
		group,
		positions: positions
			.filter((position) => position.group === group)
			.sort((a, b) => words.compare(a.organisation, b.organisation)),
		held: QUESTIONS.flatMap((question) => debateOn(question, all))
			.flatMap((sided) => sided.arguments)
			.map((argument) => ({
				argument,
				holders: argument.heldBy.filter((holder) => holder.group === group).map(holderInWords),
			}))
			.filter(({ holders }) => holders.length > 0),
	})).filter(({ positions, held }) => positions.length + held.length > 0);
}

function compareTitles(a: Argument, b: Argument): number {
	return words.compare(a.title, b.title);
}

/** Every poll among the facts, the earliest first. */
export function pollsByDate({ facts }: { facts: readonly Fact[] }) {
	return facts
		.flatMap(({ poll, ...fact }) => (poll ? [{ ...fact, poll }] : []))
		.sort((a, b) => words.compare(a.date ?? '', b.date ?? ''));
}

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
