import type { Handout } from '../schemas/handout.ts';
import type { Lesson } from '../schemas/lesson.ts';

/** What a record may name by id, and what an author is told whose id is none. */
export const NAMEABLE = {
	facts: 'is not a fact: name an id from content/facts',
	citable: 'is not a fact: name an id from content/facts',
	quotable: 'has no quotation: name a fact with one, or leave it out',
	positions: 'is not a position: name an id from content/views/positions.yaml, or leave it out',
	terms: 'is not a term: name an id from content/facts/terms.yaml',
	memberships: 'is not a body or declaration: name an id from content/views/memberships.yaml',
	hypotheses: 'is not a hypothesis: name an id from content/views/hypotheses.yaml',
	asks: 'is not a demand: name an id from content/views/asks.yaml',
	wordingVersions: 'is not a version: name an id from content/views/wording-versions.yaml',
	helpServices: 'is not a service: name an id from content/facts/help-services.yaml',
	helpAdvice: 'is not a piece of advice: name an id from content/facts/help-advice.yaml',
	helpCountries: 'is not a country: name an id from content/facts/help-countries.yaml',
	arguments: 'is not an argument: name an id from content/views/arguments.yaml',
	events: 'is not an event: name an id from content/views/events.yaml',
	articleStatements: 'is not a statement: name an id from content/views/article-statements.yaml',
	handouts: 'is not a handout: name an id from content/views/handouts.yaml',
	series: 'is not a series: name an id from content/views/series.yaml',
} as const;
export type Nameable = keyof typeof NAMEABLE;

/** An id by which a record names another. */
export interface Reference {
	to: Nameable;
	id: string;
	/** The path of the field that holds it: `heldBy.0.position`. */
	field: string;
}

/** The handouts that a lesson offers, and the records that the tasks of its sheet show. */
export function namedByLesson({ handouts, sheet }: Lesson): Reference[] {
	const shown = sheet.tasks.flatMap(({ cards = {} }, task) => {
		const at = `sheet.tasks.${task}.cards`;
		return [
			...name('asks', `${at}.asks`, cards.asks),
			...name('events', `${at}.events`, cards.events),
			...name('articleStatements', `${at}.articleStatements`, cards.articleStatements),
			...name('hypotheses', `${at}.hypotheses`, cards.hypotheses),
			...(cards.figures ?? []).flatMap(({ series }, index) => name('series', `${at}.figures.${index}.series`, series)),
		];
	});
	return [...name('handouts', 'handouts', handouts), ...shown];
}

/** The records that a handout shows. */
export function namedByHandout(shows: Handout['shows']): Reference[] {
	switch (shows.sheet) {
		case 'demand':
			return name('asks', 'shows.ask', shows.ask);
		case 'debate':
			return name('arguments', 'shows.arguments', shows.arguments);
		case 'timeline':
			return name('events', 'shows.events', shows.events);
		case 'numbers':
			return name('series', 'shows.series', shows.series);
		case 'help':
			return [
				...name('helpCountries', 'shows.countries', shows.countries),
				...name('helpServices', 'shows.services', shows.services),
				...name('helpAdvice', 'shows.advice', shows.advice),
			];
		default:
			return [];
	}
}

/** What an inference is drawn from. */
export function drawnFrom(inference: { from: readonly string[] } | undefined): Reference[] {
	return name('citable', 'inference.from', inference?.from);
}

/** References to records of one kind from one field. */
export function name(to: Nameable, field: string, ids: string | readonly string[] | undefined): Reference[] {
	return [ids ?? []].flat().map((id) => ({ to, field, id }));
}
