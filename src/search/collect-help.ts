import type { SiteContent } from '../content/content.ts';
import { routesOfCountry } from '../content/search-lists.ts';
import { chapterHref } from '../model/navigation.ts';
import type { HelpWay } from '../schemas/search.ts';
import type { HelpBox, ShownWay } from './help-box.ts';

/** The help that the search shows before results, with names and numbers from the records of help. */
export function collectHelp({ search, facts }: Pick<SiteContent, 'search' | 'facts'>): HelpBox[] {
	return search.help.map(({ id, label, lines, ways = [], address, words, alone, except, whereNothingIsFound }) => ({
		id,
		label,
		lines,
		ways: ways.map((way) => showWay(way, facts)),
		address,
		...(words && { words }),
		...(alone && { alone }),
		...(except && { except }),
		...(whereNothingIsFound && { whereNothingIsFound }),
	}));
}

/** The situations that the page of the search lists, in the order of the file. */
export function listedHelp({ search }: Pick<SiteContent, 'search'>): { id: string; label: string; href: string }[] {
	return search.help
		.filter(({ listed }) => listed !== false)
		.map(({ id, label, address }) => ({ id, label, href: `/${address}` }));
}

function showWay(way: HelpWay, { helpCountries, helpServices }: SiteContent['facts']): ShownWay {
	if ('international' in way) return { name: way.say, address: helpAddress(way.international) };
	if ('service' in way) {
		const { name, phone, forWhom } = helpServices.find(({ id }) => id === way.service)!;
		return { name, ...(phone && { phone }), ...(forWhom && { forWhom }), address: helpAddress(way.service) };
	}
	const country = helpCountries.find(({ id }) => id === way.country)!;
	const common = { where: country.name, address: helpAddress(country.id) };
	if ('route' in way && way.route === 'emergency')
		return { ...common, name: 'Emergency', phone: country.emergency!.number };
	const { name, phone } =
		'route' in way
			? country[way.route === 'report' ? 'report' : 'helpline']!
			: routesOfCountry(country).find((route) => route.name.startsWith(way.name))!;
	return { ...common, name, ...(phone && { phone }) };
}

function helpAddress(id: string): string {
	return chapterHref('help', id).slice(1);
}
