import { bewareInShort } from '../../evidence/evidence-labels.ts';
import type { Records } from '../../engine/define-record.ts';
import type { HelpAdvice, HelpCountry, HelpInternational, HelpRoute, HelpService } from './help.ts';
import type { SearchEntry } from '../../engine/block.ts';
import { cautionOf, endSentence } from '../../evidence/search-words.ts';

/** Advice as the search finds it. The word for how it is known is left out, as on its page. */
export function findHelp({ text, ...record }: HelpAdvice | HelpInternational): SearchEntry {
	return { kind: 'help', text, ...cautionOf(record) };
}

/** What a country offers, under the names and numbers of its routes. */
export function findHelpCountry(country: HelpCountry, facts: Records): SearchEntry {
	return {
		kind: 'help',
		title: country.name,
		names: [
			...routesOf(country).flatMap((route) => routeNames(route, facts)),
			...routesOf(country).flatMap((route) => ('service' in route ? [] : phoneNames(route))),
			...HELP_WORDS,
		].join(', '),
		text: helpText(country, facts),
		...helpCautions(country),
	};
}

/** The cautions of a country's routes, each with the name of its route. */
function helpCautions(country: HelpCountry): Pick<SearchEntry, 'caution'> {
	const caution = routesOf(country)
		.flatMap((route) => {
			const words = 'service' in route ? '' : bewareInShort(route);
			return words && 'name' in route ? `${route.name}: ${words}` : [];
		})
		.join(' ');
	return caution ? { caution } : {};
}

/** A service, with for whom it is and what it cannot do. */
export function findService(service: HelpService): SearchEntry {
	const { name, runBy, forSurvivorsIn, forWhom, how, limits, url } = service;
	const parts = [forSurvivorsIn, forWhom, how, limits, runBy && `Run by ${runBy}`];
	return {
		kind: 'help',
		title: name,
		text: [...parts.filter((part) => part !== undefined).map(endSentence), url].filter(Boolean).join(' '),
		...cautionOf(service),
	};
}

/** What readers call any of these, whatever its name. */
const HELP_WORDS = ['helpline', 'hotline', 'help'];

type Route = HelpRoute | { service: string };

function routesOf({
	report,
	helpline,
	other = [],
	worriedAboutThoughts = [],
	youngPeople = [],
	survivors = [],
}: HelpCountry): Route[] {
	return [
		...[report, helpline].filter((route) => route !== undefined),
		...other,
		...worriedAboutThoughts,
		...[...youngPeople, ...survivors].map((service) => ({ service })),
	];
}

/** The name of a service, and without what stands in brackets, as readers type it. */
function routeNames(route: Route, facts: Records): string[] {
	const name = routeName(route, facts);
	return [...new Set([name, name.replace(/ \([^)]*\)/g, '')])];
}

/** Numbers as they may be typed: with the spaces of the record, and without. */
function phoneNames({ phone, phoneMore }: HelpRoute): string[] {
	return [phone, phoneMore].flatMap((number) => {
		const digits = number?.replace(/\D/g, '') ?? '';
		return digits.length >= 3 ? [number!, digits] : [];
	});
}

function routeName(route: Route, { helpServices }: Records): string {
	return 'service' in route ? helpServices.find(({ id }) => id === route.service)!.name : route.name;
}

function helpText(country: HelpCountry, facts: Records): string {
	const line = (label: string, routes: readonly (Route | undefined)[] = []) => {
		const words = routes
			.filter((route) => route !== undefined)
			.map((route) =>
				[routeName(route, facts), ...('service' in route ? [] : [route.phone, route.phoneMore])]
					.filter(Boolean)
					.join(', '),
			);
		return words.length > 0 && `${label}: ${words.join('; ')}.`;
	};
	return [
		country.emergency && `Emergency: ${country.emergency.number}.`,
		line('Report material', [country.report]),
		line('Someone to talk to', [country.helpline]),
		line('More help', country.other),
		line('Worried about your own thoughts', country.worriedAboutThoughts),
		line(
			'Under 18, and a picture of you is out there',
			country.youngPeople?.map((service) => ({ service })),
		),
		line(
			'If you were abused',
			country.survivors?.map((service) => ({ service })),
		),
	]
		.filter(Boolean)
		.join(' ');
}
