import type { Records } from '../engine/define-record.ts';
import type { HelpCountry, HelpRoute } from '../subjects/help/help.ts';
import type { LanguageWords } from '../words/language-words.ts';

/** A service as pages in other languages print it. */
type Route = Partial<
	Pick<HelpRoute, 'name' | 'ownName' | 'phone' | 'phoneMore' | 'url' | 'free' | 'anonymous' | 'hours'>
>;
/** The services of one kind, under a label of the language's words. */
export type RouteLine = {
	label: Exclude<keyof LanguageWords['help'], 'traits'>;
	routes: Route[];
};

/** Whom to call and where to report in a country: emergency first, then who listens, then reporting. Services of all countries stand in the text. */
export function routesIn(country: HelpCountry, { helpServices }: Pick<Records, 'helpServices'>): RouteLine[] {
	const { emergency, helpline, report, other = [], survivors = [], worriedAboutThoughts = [] } = country;
	const own = (routes: readonly (HelpRoute | { service: string } | undefined)[]): Route[] =>
		routes.flatMap((route) => (route && !('service' in route) ? [route] : []));
	const lines: RouteLine[] = [
		{ label: 'emergency', routes: emergency ? [{ phone: emergency.number }] : [] },
		{ label: 'talk', routes: own([helpline, ...other.filter(isForChildren)]) },
		{ label: 'report', routes: own([report, ...other.filter((route) => isReport(route))]) },
		{ label: 'more', routes: own(other.filter((route) => !isForChildren(route) && !isReport(route))) },
		{ label: 'survivors', routes: survivors.map((id) => helpServices.find((service) => service.id === id)!) },
		{ label: 'thoughts', routes: own(worriedAboutThoughts) },
	];
	return lines
		.map(({ label, routes }) => ({
			label,
			routes: routes.map((route) => ({ ...route, name: route.ownName ?? route.name })),
		}))
		.filter(({ routes }) => routes.length > 0);
}

type Other = NonNullable<HelpCountry['other']>[number];
const whatOf = (route: Other): string => ('service' in route ? '' : (route.what ?? ''));
const isForChildren = (route: Other): boolean => whatOf(route).includes('children');
const isReport = (route: Other): boolean => whatOf(route).includes('hotline');

/** Whether a service answers all day, as far as its record says so without more. */
export const isAllDay = (hours: string | undefined): boolean => hours === '24 hours';
