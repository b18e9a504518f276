import { bewareInShort } from '../../evidence/evidence-labels.ts';
import type { Records } from '../../engine/define-record.ts';
import type { HelpAdvice, HelpCountry, HelpInternational, HelpRoute, HelpRouteOrService, HelpService } from './help.ts';
import type { SearchEntry } from '../../engine/block.ts';
import { cautionOf, endSentence } from '../../evidence/search-words.ts';
import { words } from '../../words/words.ts';

/** Advice as the search finds it. The word for how it is known is left out, as on its page. */
export function findHelp({ text, ...record }: HelpAdvice | HelpInternational): SearchEntry {
	return { kind: 'help', text, ...cautionOf(record) };
}

/** A service, with for whom it is and what it cannot do. */
export function findService(service: HelpService): SearchEntry {
	const { name, runBy, forSurvivorsIn, forWhom, how, limits, url } = service;
	const parts = [forSurvivorsIn, forWhom, how, limits, runBy && words.help.found.runBy(runBy)];
	return {
		kind: 'help',
		title: name,
		text: [...parts.filter((part) => part !== undefined).map(endSentence), url].filter(Boolean).join(' '),
		...cautionOf(service),
	};
}

/** What a country offers, under the names and numbers of its routes. */
export function findHelpCountry(country: HelpCountry, { helpServices }: Records): SearchEntry {
	const { help } = words;
	/** A route with its own numbers; of a service of several countries only the name, which its entry is found by. */
	const read = (route: HelpRouteOrService): Found =>
		'service' in route ? { name: helpServices.find(({ id }) => id === route.service)!.name } : route;
	const shared = (services: readonly string[] = []) => services.map((service) => read({ service }));
	const lines = [
		{ label: help.report, routes: country.report ? [country.report] : [] },
		{ label: help.talk, routes: country.helpline ? [country.helpline] : [] },
		{ label: help.more, routes: (country.other ?? []).map(read) },
		{ label: help.ownThoughts, routes: (country.worriedAboutThoughts ?? []).map(read) },
		{ label: help.found.youngPeople, routes: shared(country.youngPeople) },
		{ label: help.survivors, routes: shared(country.survivors) },
	].filter(({ routes }) => routes.length > 0);
	const routes: Found[] = lines.flatMap((line) => line.routes);
	const texts = lines.map((line) => `${line.label}: ${line.routes.map(routeText).join('; ')}.`);
	const cautions = routes.flatMap((route) => {
		const caution = bewareInShort(route);
		return caution ? `${route.name}: ${caution}` : [];
	});
	return {
		kind: 'help',
		title: country.name,
		names: [...routes.flatMap(routeNames), ...routes.flatMap(phoneNames), ...help.found.names].join(', '),
		text: [...(country.emergency ? [`${help.emergency}: ${country.emergency.number}.`] : []), ...texts].join(' '),
		...(cautions.length > 0 && { caution: cautions.join(' ') }),
	};
}

type Found = Pick<HelpRoute, 'name'> & Partial<Pick<HelpRoute, 'phone' | 'phoneMore' | 'cautionShort' | 'differs'>>;

function routeText({ name, phone, phoneMore }: Found): string {
	return [name, phone, phoneMore].filter(Boolean).join(', ');
}

/** The name of a service, and without what stands in brackets, as readers type it. */
function routeNames({ name }: Found): string[] {
	return [...new Set([name, name.replace(/ \([^)]*\)/g, '')])];
}

/** Numbers as they may be typed: with the spaces of the record, and without. */
function phoneNames({ phone, phoneMore }: Found): string[] {
	return [phone, phoneMore].flatMap((number) => {
		const digits = number?.replace(/\D/g, '') ?? '';
		return digits.length >= 3 ? [number!, digits] : [];
	});
}
