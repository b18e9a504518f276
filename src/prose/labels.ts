import type { Joined } from '../engine/define-record.ts';
import { PLACES } from '../engine/places.ts';

/** The lanes of the timeline, as readers see them. */
export const THEME_LABELS: Readonly<Record<Joined<'events'>['theme'], string>> = {
	announcement: 'Announcements',
	law: 'Law',
	'law-enforcement': 'Law enforcement',
	industry: 'Industry',
	technology: 'Technology',
	'civil-society': 'Civil society',
};

const REGIONS = new Intl.DisplayNames('en-GB', { type: 'region' });

/** Where events took place, as readers see it. */
export const PLACE_LABELS = Object.fromEntries(
	PLACES.map((place) => [place, place === 'international' ? 'International' : REGIONS.of(place)]),
) as Readonly<Record<Joined<'events'>['place'], string>>;

/** The same where there is little room. */
export const SHORT_PLACE_LABELS: Readonly<Record<Joined<'events'>['place'], string>> = {
	GB: 'UK',
	EU: 'EU',
	US: 'US',
	AU: 'Australia',
	international: 'World',
};

/** Groups of the glossary, as readers see them. */
export const TERM_GROUP_LABELS: Readonly<Record<Joined<'terms'>['group'], string>> = {
	'harm-and-people': 'Harm and people',
	organisations: 'Organisations',
	technology: 'Technology',
	'law-and-policy': 'Law and policy',
	'style-guides': 'Style guides',
};

/** Kinds of advice, as readers see them. */
export const ADVICE_LABELS: Readonly<Record<Joined<'helpAdvice'>['kind'], string>> = {
	do: 'Do',
	'do-not': 'Do not',
	'good-to-know': 'Good to know',
};

/** The number of a hypothesis, which is its id without the letter: "1" for `h1`. */
export function hypothesisNumber(id: string): string {
	return id.slice(1);
}

/** A number of people in millions, rounded as one would say it: "83.2 million", "0.04 million". */
export function populationWords(people: number): string {
	const millions = people / 1e6;
	return `${millions.toFixed(millions < 1 ? 2 : 1)} million`;
}
