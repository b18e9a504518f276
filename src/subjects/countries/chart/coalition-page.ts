import { findElement } from '../../../engine/client/elements.ts';
import type { SumGroup } from './coalition-sum.ts';

/** What the page says of the coalition, in its table and on its tiles. */
export type CoalitionPage = ReturnType<typeof readCoalition>;
/** A country, as tiles and map show it. */
export type CoalitionCountry = CoalitionPage['countries'][number];
/** A hypothesis that names its sum, or a wider circle: a row of the table of hypotheses. */
export type Way = CoalitionPage['ways'][number];

/** Reads the coalition from the figure of its chart. Throws where the figure lacks a part. */
export function readCoalition(figure: HTMLElement) {
	const tiles = [...figure.querySelectorAll<SVGElement>('.coalition-drawing')];
	const map = findElement<SVGElement>(figure, '.coalition-map');
	return {
		drawings: [...tiles, map],
		countries: readCountries(tiles, map),
		ways: [...figure.querySelectorAll<HTMLElement>('tr[data-groups], tr[data-wider]')].map((row) => ({
			words: row.dataset['words']!,
			link: findElement(row, 'a'),
			groups: row.dataset['groups']?.split(' ') ?? [],
			others: Number(row.dataset['others']),
			/** What it is in words, where tiles cannot show it. */
			wider: row.dataset['wider'],
		})),
	};
}

/** Each country with its tiles in all forms of the drawing, and its place on the map. */
function readCountries(drawings: readonly SVGElement[], map: SVGElement) {
	return linksOf(drawings[0]!).map((first) => {
		const id = idOf(first);
		const same = (drawing: SVGElement) => linksOf(drawing).filter((link) => idOf(link) === id);
		return {
			id,
			/** Its name within a sentence. */
			name: first.dataset['name']!,
			isNamed: first.classList.contains('tile-named'),
			tiles: drawings.flatMap(same),
			/** What its tiles say at first. */
			label: findElement(first, 'title').textContent,
			lands: same(map),
		};
	});
}

/** The groups that the boxes of a panel switch on. */
export function readGroups(boxes: readonly HTMLInputElement[]): SumGroup[] {
	return boxes.map(({ value, dataset }) => ({
		id: value,
		called: dataset['called']!,
		countries: dataset['countries']!.split(' '),
	}));
}

/** The countries of a drawing, as links. */
function linksOf(drawing: SVGElement): SVGElement[] {
	return [...drawing.querySelectorAll<SVGElement>('a[href]')];
}

/** The country that a link leads to: its id. */
export const idOf = (link: Element): string => link.getAttribute('href')!.split('#')[1]!;
