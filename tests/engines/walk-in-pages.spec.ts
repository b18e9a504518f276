import { IN_VIEW, placeOf } from './place.ts';
import { expect, test } from './walk-test.ts';

// What happens within a page, with scripts and without them, in every engine. It is the same wherever the site lies, and is
// asked on the disk, where browsers allow least.

test('the first stop of the keyboard is the link to the text, and it leads there', async ({ reader }) => {
	await reader.open('demands.html');
	await reader.press('Tab');
	const focused = () => document.activeElement!.className || document.activeElement!.id;
	await expect(async () => expect(await reader.read(focused, null)).toBe('skip-link')).toPass();
	await reader.press('Enter');
	await expect(async () => expect(await reader.read(focused, null)).toBe('main')).toPass();
});

test('a chart is drawn with its table, and its mark leads to what it stands for', async ({ reader }) => {
	await reader.open('coalition.html');
	const drawn = await reader.read(() => {
		const drawing = document.querySelector('#coalition-chart .coalition-drawing.chart-wide')!;
		const { width, height } = drawing.getBoundingClientRect();
		return { tiles: drawing.querySelectorAll('a.tile').length, isLarge: width > 300 && height > 200 };
	}, null);
	expect(drawn).toEqual({ tiles: 32, isLarge: true });

	await reader.open('timeline.html');
	const mark = await reader.read(() => {
		const link = [...document.querySelectorAll('.figure svg a.event')].find((found) => found.checkVisibility())!;
		return link.getAttribute('href')!;
	}, null);
	// Of a mark its words are touched: the middle of all of it may lie beside its leader.
	await reader.click(`.figure svg a.event[href="${mark}"] .name`);
	await expect(async () => expect(await reader.read(placeOf, mark.slice(1))).toEqual(IN_VIEW)).toPass();
});
