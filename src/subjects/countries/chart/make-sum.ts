import type { State } from '../../../engine/client/chart-state.ts';
import { createElement, findElement } from '../../../engine/client/elements.ts';
import { coalition as words } from '../../../words/en/scripts.ts';
import { readGroups, type CoalitionPage, type Way } from './coalition-page.ts';
import { addUp } from './coalition-sum.ts';
import { describeSum } from './describe-sum.ts';

/** What a sum adds to the address: the groups and the number of others that are switched on. */
export type SumKey = 'groups' | 'others';
/** What stands in the address where no group is on; with nothing there, the sum is the likeliest. */
export const NO_GROUP = 'none';

/** Puts "Make 32" into its place; `choose` is told each choice. */
export function openSum(
	document: Document,
	figure: HTMLElement,
	{ countries, ways }: CoalitionPage,
	choose: (change: Pick<State<SumKey | 'country'>, SumKey>) => void,
) {
	const place = findElement<HTMLElement>(figure, '.sum-place');
	place.append(findElement<HTMLTemplateElement>(place, 'template').content.cloneNode(true));
	const boxes = [...place.querySelectorAll<HTMLInputElement>('[type="checkbox"]')];
	const range = place.querySelector<HTMLInputElement>('[type="range"]');
	const status = findElement(place, 'output');
	const groups = readGroups(boxes);
	const [likeliest] = ways as [Way, ...Way[]];
	let said: { text: string; way?: Way | undefined } = { text: '' };

	const readChosen = () => boxes.filter(({ checked }) => checked).map(({ value }) => value);
	const readOthers = () => Number(range?.value ?? 0);
	const put = (chosen: readonly string[], others: number) =>
		choose({
			groups: isSum(likeliest, chosen, likeliest.others) ? [] : chosen.length > 0 ? chosen : [NO_GROUP],
			others: others > 0 ? [`${others}`] : [],
		});
	findElement(place, 'fieldset').addEventListener('input', () => put(readChosen(), readOthers()));
	place.addEventListener('click', ({ target }) => {
		const asked = target instanceof HTMLButtonElement && target.dataset['asks'];
		if (asked === NO_GROUP) put([], 0);
		if (asked !== 'way') return;
		const at = ways.findIndex((way) => isSum(way, readChosen(), readOthers()));
		const next = ways[(at + 1) % ways.length]!;
		put(next.groups, next.others);
	});

	return {
		/** The groups that can be switched on, by their ids. */
		groups: groups.map(({ id }) => id),
		mostOthers: Number(range?.max ?? 0),
		/** Switches on what the address names, and adds it up. */
		show: ({ groups: named, others: [more = '0'] }: Pick<State<SumKey>, SumKey>) => {
			const chosen = named.length > 0 ? named : likeliest.groups;
			const others = Number(more);
			for (const box of boxes) box.checked = chosen.includes(box.value);
			if (range) {
				range.value = more;
				findElement(range.parentElement!, 'b').textContent = more;
			}
			const on = groups.filter(({ id }) => chosen.includes(id));
			const sum = addUp(on, others);
			write(place, sum);
			const way = ways.find((one) => isSum(one, chosen, others));
			said = { text: describeSum(sum, others, countries, way === likeliest), way };
			return sum;
		},
		/** Says the sum, between other words. */
		say: (before: string, after: string) => {
			const { text, way } = said;
			const link = way && createElement(document, 'a', { href: way.href }, way.words);
			status.replaceChildren(...spaced([before, text, link ?? '', after]));
		},
	};
}

/** Whether a way is the sum of these groups and so many others. */
const isSum = ({ groups, others }: Way, chosen: readonly string[], more: number): boolean =>
	others === more && groups.length === chosen.length && groups.every((id) => chosen.includes(id));

/** Writes the number, and how it comes about. */
function write(place: HTMLElement, { total, parts }: ReturnType<typeof addUp>): void {
	const twice = parts.reduce((all, part) => all + part, -total);
	findElement(place, '.sum-made b').textContent = `${total}`;
	findElement(place, '.sum-made span').textContent = words.parts(parts, twice);
}

/** Text and elements with a space between them; what is empty is left out. */
const spaced = (parts: readonly (string | Node)[]) =>
	parts.filter(Boolean).flatMap((part, index) => (index > 0 ? [' ', part] : [part]));
