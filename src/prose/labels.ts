import { PLACES, type Place } from '../engine/places.ts';
import { words } from '../words/words.ts';

export const { themes: THEME_LABELS, shortPlaces: SHORT_PLACE_LABELS, termGroups: TERM_GROUP_LABELS } = words.prose;

/** Where events took place, as readers see it. */
export const PLACE_LABELS = Object.fromEntries(
	PLACES.map((place) => [place, place === 'international' ? words.prose.international : words.regionName(place)]),
) as Readonly<Record<Place, string>>;

/** The number of a hypothesis, which is its id without the letter: "1" for `h1`. */
export const hypothesisNumber = (id: string): string => id.slice(1);

/** A number of people in millions, rounded as one would say it: "83.2 million", "0.04 million". */
export function populationWords(people: number): string {
	const millions = people / 1e6;
	return words.prose.millions(millions.toFixed(millions < 1 ? 2 : 1));
}
