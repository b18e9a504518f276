import { QUESTIONS, type Holder, type OrganisationGroup, type Question, type Side, type Argument } from './argument.ts';
import type { Position } from './position.ts';
import type { Poll, Fact } from '../../evidence/fact.ts';
import { formatDate } from '../../text/dates.ts';
import { ORGANISATION_ORDER, compareWords, sidesOf } from './debate-labels.ts';

/** A side of a question with its arguments. */
export interface SideOfDebate {
	side: Side;
	arguments: Argument[];
}

/** A kind of organisation with what it holds. */
export interface GroupOfDebate {
	group: OrganisationGroup;
	positions: Position[];
	/** The arguments that at least one of the kind holds, with those who do. */
	held: { argument: Argument; holders: string[] }[];
}

/**
 * The sides of a question and the arguments of each, both by the alphabet: an order that favours none. A side for
 * which no argument is recorded is left out.
 */
export function debateOn(question: Question, all: readonly Argument[]): SideOfDebate[] {
	return sidesOf(question)
		.map((side) => ({
			side,
			arguments: all.filter((argument) => argument.question === question && argument.side === side).sort(compareTitles),
		}))
		.filter((sided) => sided.arguments.length > 0);
}

/**
 * A holder with date and extent: "UK government (June 2026; on children’s devices)". Who holds a thing in part only, or is
 * known to by a translation only, is nowhere named without that.
 */
export function holderInWords({ name, when, extent }: Holder): string {
	const more = [when && formatDate(when), extent].filter(Boolean).join('; ');
	return more ? `${name} (${more})` : name;
}

/** The arguments that an argument answers best, by the alphabet. */
export function answeredBy(id: string, all: readonly Argument[]): Argument[] {
	return all.filter(({ reply }) => reply.argument === id).sort(compareTitles);
}

/** The kinds of organisation with their positions and the arguments they hold, all by the alphabet. */
export function debateByGroup(positions: readonly Position[], all: readonly Argument[]): GroupOfDebate[] {
	return ORGANISATION_ORDER.map((group) => ({
		group,
		positions: positions
			.filter((position) => position.group === group)
			.sort((a, b) => compareWords(a.organisation, b.organisation)),
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
	return compareWords(a.title, b.title);
}

/** A fact that speaks of a poll. */
export type PollRecord = Omit<Fact, 'poll'> & { poll: Poll };

/** Every poll among the facts, the earliest first. */
export function pollsByDate({ facts }: { facts: readonly Fact[] }): PollRecord[] {
	return facts
		.flatMap(({ poll, ...fact }) => (poll ? [{ ...fact, poll }] : []))
		.sort((a, b) => compareWords(a.date ?? '', b.date ?? ''));
}
