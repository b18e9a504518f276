import { listedPages } from './pages.ts';
import type { SiteGround } from '../engine/check.ts';
import { ofKind } from '../engine/placed.ts';
import type { HelpWay } from '../engine/search.ts';
import type { Records } from '../engine/define-record.ts';
import type { HelpCountry } from '../subjects/help/help.ts';
import { anchorsOf } from './check-chapters.ts';
import { faultIn, type Fault } from '../engine/fault.ts';
import type { PlacedRecord } from '../engine/yaml-records.ts';

/** Every address to which the search leads is there, and every record of help has what a way to help takes from it. */
export function checkSearch({ placed, chapters, facts, site }: SiteGround): Fault[] {
	const anchors = new Map([
		...chapters.map((chapter) => [`${chapter.slug}.html`, anchorsOf(chapter, facts)] as const),
		...listedPages({ facts, site }).map(({ file, ids }) => [file, new Set(ids)] as const),
	]);
	const addressFaults = (record: PlacedRecord<{ id: string }>, field: string, address: string): Fault[] => {
		const [page = '', place] = address.split('#');
		const ids = anchors.get(page);
		if (!ids) return [faultIn(record, field, address, 'leads to no page: correct it, or take the record out')];
		return place === undefined || ids.has(place)
			? []
			: [faultIn(record, field, address, 'leads to no heading or record of that page: correct it')];
	};
	const help = ofKind(placed, 'searchHelp');
	const shown = help.filter(({ value }) => value.whereNothingIsFound);
	const message = `has ${shown.length} records with whereNothingIsFound: true: exactly one is shown where nothing is found`;
	return [
		...(help.length > 0 && shown.length !== 1 ? [{ file: help[0]!.file, message }] : []),
		...help.flatMap((record) => [
			...addressFaults(record, 'address', record.value.address),
			...(record.value.ways ?? []).flatMap((way, index) => {
				const message = wayFault(way, facts);
				return message ? [faultIn(record, `ways.${index}`, JSON.stringify(way), message)] : [];
			}),
		]),
		...ofKind(placed, 'searchLeads').flatMap((record) =>
			record.value.addresses.flatMap((address, index) => addressFaults(record, `addresses.${index}`, address)),
		),
	];
}

/** A service as the box of help shows it. */
export interface CountryService {
	name: string;
	phone?: string | undefined;
	/** Its id, where it works in several countries and has an entry of its own. */
	service?: string;
}

/** Every service of a country beside its emergency number, its own and those that work in several. */
export const servicesOfCountry = (
	{ report, helpline, other = [], worriedAboutThoughts = [] }: HelpCountry,
	{ helpServices }: Pick<Records, 'helpServices'>,
): CountryService[] =>
	[report, helpline, ...other, ...worriedAboutThoughts].flatMap((route): CountryService[] => {
		if (route === undefined) return [];
		if (!('service' in route)) return [route];
		const shared = helpServices.find(({ id }) => id === route.service);
		return shared ? [{ name: shared.name, phone: shared.phone, service: shared.id }] : [];
	});

function wayFault(way: HelpWay, facts: Records): string | undefined {
	if ('service' in way) return undefined;
	if ('international' in way) {
		const { text } = facts.helpInternational.find(({ id }) => id === way.international)!;
		return text.includes(way.phone) ? undefined : `has a number that its record does not: correct ${way.phone}`;
	}
	const country = facts.helpCountries.find(({ id }) => id === way.country)!;
	if ('route' in way) return country[way.route] ? undefined : `is not there: ${country.name} has no ${way.route}`;
	return servicesOfCountry(country, facts).some(({ name }) => name.startsWith(way.name))
		? undefined
		: `is not there: no service of ${country.name} has a name that begins so`;
}
