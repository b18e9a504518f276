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
