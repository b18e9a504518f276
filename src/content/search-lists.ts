import {
	helpWordsSchema,
	searchLeadSchema,
	searchNamesSchema,
	type HelpWay,
	type HelpWords,
	type SearchLead,
	type SearchNames,
} from '../engine/search.ts';
import { listedPages } from './pages.ts';
import type { SiteGround } from '../engine/check.ts';
import type { Records } from '../engine/define-record.ts';
import type { HelpCountry } from '../subjects/help/help.ts';
import { anchorsOf } from './check-chapters.ts';
import { faultIn, type Fault } from '../engine/fault.ts';
import { parseRecords, type ParsedRecords, type PlacedRecord } from '../engine/yaml-records.ts';
import type { ContentFiles } from '../engine/read-files.ts';

/** The lists by which the search understands what readers type, and where each stands. */
const SEARCH_LIST_FILES = {
	help: 'content/search/help.yaml',
	names: 'content/search/names.yaml',
	leads: 'content/search/leads.yaml',
} as const;

/** What the editors know of the words that readers type. */
export interface SearchLists {
	/** Situations, the most pressing first. */
	help: HelpWords[];
	names: SearchNames[];
	leads: SearchLead[];
}

type Placed = { [List in keyof SearchLists]: PlacedRecord<SearchLists[List][number]>[] };

/** The lists that could be read, where each record stands, and what is wrong with the rest. */
export function parseSearchLists(files: ContentFiles): { placed: Placed; lists: SearchLists; faults: Fault[] } {
	const text = (list: keyof SearchLists) => files[SEARCH_LIST_FILES[list]] ?? '';
	const help = parseRecords(SEARCH_LIST_FILES.help, text('help'), helpWordsSchema);
	const names = parseRecords(SEARCH_LIST_FILES.names, text('names'), searchNamesSchema);
	const leads = parseRecords(SEARCH_LIST_FILES.leads, text('leads'), searchLeadSchema);
	return {
		placed: { help: help.records, names: names.records, leads: leads.records },
		lists: { help: valuesOf(help), names: valuesOf(names), leads: valuesOf(leads) },
		faults: [...help.faults, ...names.faults, ...leads.faults],
	};
}

const valuesOf = <Value>({ records }: ParsedRecords<Value>) => records.map(({ value }) => value);

/** Joins the lists with chapters and facts: every address and every way to help is there. */
export function checkSearchLists({ search: { help, names, leads }, chapters, facts, site }: SiteGround): Fault[] {
	const anchors = new Map([
		...chapters.map((chapter) => [`${chapter.slug}.html`, anchorsOf(chapter, facts)] as const),
		...listedPages({ facts, site }).map(({ file, ids }) => [file, new Set(ids)] as const),
	]);
	const addressFaults = (record: PlacedRecord<{ id: string }>, field: string, address: string): Fault[] => {
		const [page = '', place] = address.split('#');
		const ids = anchors.get(page);
		const message = !ids
			? 'leads to no page: correct it, or take the record out'
			: place !== undefined && !ids.has(place)
				? 'leads to no heading or record of that page: correct it'
				: undefined;
		return message ? [faultIn(record, field, address, message)] : [];
	};
	const shown = help.filter(({ value }) => value.whereNothingIsFound);
	return [
		...[help, names, leads].flatMap((records: PlacedRecord<{ id: string }>[]) =>
			records
				.filter(({ value }, index) => records.findIndex((other) => other.value.id === value.id) < index)
				.map((record) => faultIn(record, 'id', record.value.id, 'is used twice: give one record another id')),
		),
		...[...help, ...leads]
			.filter(({ value }) => !value.words && !value.alone && !('whereNothingIsFound' in value))
			.map((record) => faultIn(record, 'words', undefined, 'is missing: write phrases under words or alone')),
		...(help.length > 0 && shown.length !== 1
			? [
					{
						file: SEARCH_LIST_FILES.help,
						message: `has ${shown.length} records with whereNothingIsFound: true: exactly one is shown where nothing is found`,
					},
				]
			: []),
		...help.flatMap((record) => [
			...addressFaults(record, 'address', record.value.address),
			...(record.value.lines.some((line) => /\d/.test(line))
				? [faultIn(record, 'lines', undefined, 'hold a number: take it from a record of help, under ways')]
				: []),
			...(record.value.ways ?? []).flatMap((way, index) => {
				const message = wayFault(way, facts);
				return message ? [faultIn(record, `ways.${index}`, JSON.stringify(way), message)] : [];
			}),
		]),
		...leads.flatMap((record) =>
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
	if ('service' in way)
		return facts.helpServices.some(({ id }) => id === way.service)
			? undefined
			: 'is no service of content/facts/help-services.yaml: correct the id';
	if ('international' in way) {
		const record = facts.helpInternational.find(({ id }) => id === way.international);
		if (!record) return 'is no record of content/facts/help-international.yaml: correct the id';
		return record.text.includes(way.phone) ? undefined : `has a number that its record does not: correct ${way.phone}`;
	}
	const country = facts.helpCountries.find(({ id }) => id === way.country);
	if (!country) return 'is no country of content/facts/help-countries.yaml: correct the id';
	if ('route' in way) return country[way.route] ? undefined : `is not there: ${country.name} has no ${way.route}`;
	return servicesOfCountry(country, facts).some(({ name }) => name.startsWith(way.name))
		? undefined
		: `is not there: no service of ${country.name} has a name that begins so`;
}

declare module '../engine/site-content.ts' {
	interface SiteContent {
		/** What the search knows of the words that readers type. */
		search: SearchLists;
	}
}
declare module '../engine/check.ts' {
	interface Ground {
		search: ReturnType<typeof parseSearchLists>['placed'];
	}
}
