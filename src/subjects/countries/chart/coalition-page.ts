import { findElement } from '../../../engine/client/elements.ts';

/** What the page says of the coalition, in its table, on its tiles and in the heads of its list. */
export type CoalitionPage = ReturnType<typeof readCoalition>;
/** A country, as tiles, map and list show it. */
export type CoalitionCountry = CoalitionPage['countries'][number];
/** A row of the table of hypotheses. */
export type Hypothesis = CoalitionPage['hypotheses'][number];
/** A membership or a declaration, with what a full and a partial bar mean there. */
export type Showing = CoalitionPage['shows'][number];

/** Reads the coalition from the figure of its chart. Throws where the figure lacks a part. */
export function readCoalition(figure: HTMLElement) {
	const tiles = findElement<SVGElement>(figure, '.coalition-drawing');
	const map = findElement<SVGElement>(figure, '.coalition-map');
	return {
		drawings: [tiles, map] as const,
		countries: readCountries(figure, tiles, map),
		hypotheses: [...figure.querySelectorAll<HTMLElement>('tr[data-hypothesis]')].map(readHypothesis),
		shows: [...figure.querySelectorAll<HTMLElement>('th[data-show]')].map((head) => ({
			id: head.dataset['show']!,
			label: head.textContent.trim(),
			words: head.dataset['words']!,
			bars: { full: head.dataset['full'], partial: head.dataset['partial'] },
		})),
	};
}

/** The tiles know what each choice makes of a country; map and list follow them. */
function readCountries(figure: HTMLElement, tiles: SVGElement, map: SVGElement) {
	const lands = new Map(linksOf(map).map((link) => [idOf(link), link]));
	return linksOf(tiles).map((tile) => {
		const id = idOf(tile);
		const links = [tile, lands.get(id)].filter((link) => link !== undefined);
		const titles = links.map((link) => findElement<SVGElement>(link, 'title'));
		return {
			id,
			tile,
			/** The names of its tile and of its place on the map. */
			titles,
			/** What they say at first. */
			label: titles[0]!.textContent,
			/** All that shows the country's state: tile, map, entry of the list. */
			forms: [...links, ...figure.querySelectorAll(`[data-country="${id}"]`)],
		};
	});
}

function readHypothesis(row: HTMLElement) {
	const cell = (part: string) => findElement(row, `[data-part="${part}"]`).textContent.trim();
	return {
		id: row.dataset['hypothesis']!,
		words: row.dataset['words']!,
		href: findElement(row, 'a').getAttribute('href')!,
		name: cell('name'),
		likelihood: cell('likelihood'),
		claims: cell('claims'),
		reasoning: cell('reasoning'),
		beyond: cell('beyond'),
	};
}

/** The countries of a drawing, as links. */
function linksOf(drawing: SVGElement): SVGElement[] {
	return [...drawing.querySelectorAll<SVGElement>('a[href]')];
}

/** The id of the place that a mark leads to, on this page or another. */
export function idOf(link: Element): string {
	return link.getAttribute('href')!.split('#')[1] ?? '';
}
