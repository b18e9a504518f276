import type { SiteContent } from '../engine/site-content.ts';
import { servicesOfCountry, type CountryService } from '../content/check-search.ts';
import { chapterHref } from '../engine/navigation.ts';
import type { HelpWay } from '../engine/search.ts';
import { words } from '../words/words.ts';
import type { HelpBox, ShownWay } from './help-box.ts';

/** The help that the search shows before results, with names and numbers from the records of help. */
export function collectHelp({ facts }: Pick<SiteContent, 'facts'>): HelpBox[] {
	// A script leaves out what is undefined.
	return facts.searchHelp.map((box) => ({
		...box,
		listed: undefined,
		ways: (box.ways ?? []).map((way) => showWay(way, facts)),
	}));
}

/** The situations that the page of the search lists, in the order of the page of help. */
export function listedHelp({ facts }: Pick<SiteContent, 'facts'>): { id: string; label: string; href: string }[] {
	return facts.searchHelp
		.filter(({ listed }) => listed !== undefined)
		.sort((a, b) => a.listed! - b.listed!)
		.map(({ id, label, address }) => ({ id, label, href: `/${address}` }));
}

function showWay(way: HelpWay, facts: SiteContent['facts']): ShownWay {
	if ('international' in way) return { name: way.say, phone: way.phone, address: helpAddress(way.international) };
	if ('service' in way) {
		const { name, phone, forWhom } = facts.helpServices.find(({ id }) => id === way.service)!;
		return { name, phone, forWhom, address: helpAddress(way.service) };
	}
	const country = facts.helpCountries.find(({ id }) => id === way.country)!;
	const where = country.name;
	if ('route' in way && way.route === 'emergency')
		return { where, name: words.help.emergency, phone: country.emergency!.number, address: helpAddress(country.id) };
	const found: CountryService =
		'route' in way
			? country[way.route === 'report' ? 'report' : 'helpline']!
			: servicesOfCountry(country, facts).find(({ name }) => name.startsWith(way.name))!;
	const { name, phone, service } = found;
	return { where, name, phone, address: helpAddress(service ?? country.id) };
}

function helpAddress(id: string): string {
	return chapterHref('help', id).slice(1);
}
