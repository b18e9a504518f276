import type { State } from '../../../engine/client/chart-state.ts';
import { findElement } from '../../../engine/client/elements.ts';
import { coalition as words } from '../../../words/en/scripts.ts';
import { readGroups, type CoalitionPage, type Way } from './coalition-page.ts';
import { addUp, type SumGroup, describeSum } from './coalition-sum.ts';

/** What a sum adds to the address: the groups and the number of others that are switched on. */
export type SumKey = 'groups' | 'others';
/** What stands in the address where no group is on; with nothing there, the sum is the likeliest. */
export const NO_GROUP = 'none';

/** Puts "Make 32" into its place; `choose` is told each choice. */
export function openSum(
	figure: HTMLElement,
	{ countries, ways }: CoalitionPage,
	choose: (change: Pick<State<SumKey | 'country'>, SumKey>) => void,
) {
	const { place, boxes, range, status } = openPlace(figure);
	const groups = readGroups(boxes);
	const likeliest = ways.find(({ wider }) => !wider)!;
	/** The way that was asked for last, until something else is chosen. */
	let asked: Way | undefined;
	let said: { text: string; way?: Way | undefined } = { text: '' };

	const readChosen = () => boxes.filter(({ checked }) => checked).map(({ value }) => value);
	const readOthers = () => Number(range?.value ?? 0);
	const put = (chosen: readonly string[], others: number) =>
		choose({
			groups: isSum(likeliest, chosen, likeliest.others) ? [] : chosen.length > 0 ? chosen : [NO_GROUP],
			others: others > 0 ? [`${others}`] : [],
		});
	findElement(place, 'fieldset').addEventListener('input', () => {
		asked = undefined;
		put(readChosen(), readOthers());
	});
	place.addEventListener('click', ({ target }) => {
		const what = target instanceof HTMLButtonElement && target.dataset['asks'];
		if (!what) return;
		const at = asked ? ways.indexOf(asked) : ways.findIndex((way) => isSum(way, readChosen(), readOthers()));
		asked = what === 'way' ? ways[(at + 1) % ways.length] : undefined;
		if (asked?.wider) put(readChosen(), readOthers());
		else put(asked?.groups ?? [], asked?.others ?? 0);
	});

	return {
		/** The groups that can be switched on, by their ids. */
		groups: groups.map(({ id }) => id),
		mostOthers: Number(range?.max ?? 0),
		/** Switches on what the address names, and adds it up. */
		show: ({ groups: named, others: [more = '0'] }: Pick<State<SumKey>, SumKey>) => {
			const chosen = named.length > 0 ? named : likeliest.groups;
			const others = Number(more);
			const on = groups.filter(({ id }) => chosen.includes(id));
			const next = { groups: on.map(({ id }) => id), others };
			if (asked?.wider && !isSum(next, readChosen(), readOthers())) asked = undefined;
			for (const box of boxes) box.checked = chosen.includes(box.value);
			if (range) showOthers(range, more);
			const sum = addUp(on, others);
			write(place, sum);
			const way = ways.find((one) => isSum(one, chosen, others));
			const names = asked && asked === way ? nameParts(on, others) : [];
			said = asked?.wider
				? { text: asked.wider, way: asked }
				: { text: describeSum(sum, countries, others === 0 && way !== likeliest, names), way };
			return sum;
		},
		/** Says the sum, after other words. */
		say: (before: string) => sayAll(status, [before, said.text], said.way),
	};
}

/** Takes the controls out of their template. */
function openPlace(figure: HTMLElement) {
	const place = findElement<HTMLElement>(figure, '.sum-place');
	place.append(findElement<HTMLTemplateElement>(place, 'template').content.cloneNode(true));
	return {
		place,
		boxes: [...place.querySelectorAll<HTMLInputElement>('[type="checkbox"]')],
		range: place.querySelector<HTMLInputElement>('[type="range"]'),
		status: findElement(place, 'output'),
	};
}

/** Whether a way is the sum of these groups and so many others. */
const isSum = ({ groups, others }: Pick<Way, 'groups' | 'others'>, chosen: readonly string[], more: number): boolean =>
	others === more && groups.length === chosen.length && groups.every((id) => chosen.includes(id));

/** Writes the number, and how it comes about. */
function write(place: HTMLElement, { total, parts }: ReturnType<typeof addUp>): void {
	const twice = parts.reduce((all, part) => all + part, -total);
	findElement(place, '.sum-made b').textContent = `${total}`;
	findElement(place, '.sum-made span').textContent = words.parts(parts, twice);
}

/** Shows how many others there are, on the slider and beside it. */
function showOthers(range: HTMLInputElement, others: string): void {
	range.value = others;
	findElement(range.parentElement!, 'b').textContent = others;
}

/** The groups of a sum by name, with their numbers, and its others. */
const nameParts = (groups: readonly SumGroup[], others: number): string[] => [
	...groups.map(({ countries, called }) => words.group(countries.length, called)),
	...(others > 0 ? [words.others(others)] : []),
];

/** Says sentences, and the way that they tell of as a link. What is said already is not said again. */
function sayAll(status: Element, sentences: readonly string[], way?: Way): void {
	const said = status.cloneNode() as Element;
	said.append(sentences.filter(Boolean).join(' '), ...(way ? [' ', wayLink(way), '.'] : []));
	if (!status.isEqualNode(said)) status.replaceChildren(...said.childNodes);
}

/** A way's own link, which in an embed opens beside it, with its name. */
function wayLink({ link, words }: Way): Element {
	const named = link.cloneNode() as Element;
	named.removeAttribute('aria-label');
	named.textContent = words;
	return named;
}
