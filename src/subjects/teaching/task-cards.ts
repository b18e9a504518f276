import { describePeriod } from '../../engine/period.ts';
import type { Records } from '../../engine/define-record.ts';
import { chapterHref } from '../../engine/navigation.ts';
import type { Cards } from './lesson.ts';
import { formatDate } from '../../text/dates.ts';
import { words } from '../../words/words.ts';

const { cards: says } = words.teaching;
/** A record as a task shows it, what the answers add, and whether pupils are to read the place where the site tells of it. */
export type Card = { text: string; href: string; answers: string[]; isToRead?: boolean };

/** The records of a task: on the sheet in an order that gives no answer away, in the answers in their own order. */
export function cardsOf(cards: Cards, facts: Records, order: 'sheet' | 'answers'): Card[] {
	const pick = <One extends { id: string }>(all: readonly One[], ids: readonly string[] = []) =>
		all.filter(({ id }) => ids.includes(id));
	const events = pick(facts.events, cards.events);
	return [
		...pick(facts.asks, cards.asks).map(({ id, number, name, plain }) => ({
			text: `${number}. ${name}`,
			href: chapterHref(`demands/${id}`),
			answers: [plain],
		})),
		...[...events]
			.sort((a, b) => (order === 'sheet' ? words.compare(a.title, b.title) : words.compare(a.date, b.date)))
			.map(({ id, title, date }) => ({
				text: title,
				href: chapterHref('timeline', id),
				answers: [`${formatDate(date)}.`],
			})),
		...pick(facts.articleStatements, cards.articleStatements).map((statement) => ({
			text: statement.statement,
			href: chapterHref('words', statement.id),
			answers: [says.verdict(statement.verdict), says.lost(statement.lostInTranslation), statement.carefulWording],
		})),
		...pick(facts.hypotheses, cards.hypotheses).map(({ id, name, arithmetic, likelihood, reasoning }) => ({
			text: `${name}: ${arithmetic}`,
			href: chapterHref('coalition', id),
			answers: [says.view(likelihood, reasoning)],
		})),
		...(cards.figures ?? []).flatMap((figure) => figureCards(figure, facts)),
	];
}

function figureCards({ series, segment, period }: NonNullable<Cards['figures']>[number], facts: Records): Card[] {
	return facts.series
		.filter(({ id }) => id === series)
		.map(({ id, title, unit, publisher, counts, doesNotMean, segments, points }) => {
			const { value, rounded } = points.find((point) => point.segment === segment && point.period === period)!;
			const named = segments.length > 1 ? segments.find((one) => one.id === segment)!.name : undefined;
			const figure = `${rounded ? `${rounded} ` : ''}${words.number(value)}`;
			return {
				text: says.figure(title, named, describePeriod(period), figure, unit, publisher),
				href: chapterHref('numbers', id),
				answers: [counts, ...doesNotMean],
				isToRead: true,
			};
		});
}
