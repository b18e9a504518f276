import type { Joined } from '../engine/define-record.ts';
import { PLACES } from '../engine/places.ts';
import { words } from '../words/words.ts';

type Event = Joined<'events'>;

/** The lanes of the timeline, as readers see them. */
export const THEME_LABELS: Readonly<Record<Event['theme'], string>> = words.labels.themes;

/** Where events took place, as readers see it. */
export const PLACE_LABELS = Object.fromEntries(
	PLACES.map((place) => [place, place === 'international' ? words.labels.international : words.regionName(place)]),
) as Readonly<Record<Event['place'], string>>;

/** The same where there is little room. */
export const SHORT_PLACE_LABELS: Readonly<Record<Event['place'], string>> = words.labels.shortPlaces;

/** Groups of the glossary, as readers see them. */
export const TERM_GROUP_LABELS: Readonly<Record<Joined<'terms'>['group'], string>> = words.labels.termGroups;

/** The number of a hypothesis, which is its id without the letter: "1" for `h1`. */
export function hypothesisNumber(id: string): string {
	return id.slice(1);
}

/** A number of people in millions, rounded as one would say it: "83.2 million", "0.04 million". */
export function populationWords(people: number): string {
	const millions = people / 1e6;
	return words.labels.millions(millions.toFixed(millions < 1 ? 2 : 1));
}
