import type { Page } from '@playwright/test';
import { measureSteps, openPeer } from '../../browser/main-thread.ts';
import { aloneTest as test, expect } from '../../browser/tabs.ts';
import { CHARTS } from '../../site-charts.ts';

/**
 * Goes through the steps, and gives the longest task of each beside that of a plain page which lays out its text anew, where
 * it takes longer: over 1, it would be a long task on a slow phone. A busy machine makes one or the other longer by turns, so
 * all is tried again, ten rounds at most, and the least of each counts: what is long by itself is long each time.
 */
async function tasksBesidePeer(page: Page, steps: readonly (() => Promise<void>)[]): Promise<number[]> {
	const measurePeer = await openPeer(page.context());
	const least = steps.map(() => Infinity);
	let peer = Infinity;
	for (let round = 0; round === 0 || (round < 10 && least.some((task) => task > peer)); round++) {
		const longest = await measureSteps(page, steps);
		peer = Math.min(peer, await measurePeer());
		for (const [index, task] of longest.entries()) least[index] = Math.min(least[index]!, task);
	}
	const ratios = least.map((task) => task / peer);
	expect(Math.min(...ratios)).toBeGreaterThan(0.002);
	return ratios.filter((ratio) => ratio > 1);
}

test.use({ viewport: { width: 360, height: 740 } });

for (const { id, chapter } of CHARTS)
	test(`${id} answers arrow keys and choices sooner than a plain page is laid out, on a slow phone`, async ({
		page,
	}) => {
		await page.goto(`/${chapter}.html`);
		const figure = page.locator(`#${id}`);
		// Chosen by the page itself: what finds an element for a test would count as a task of the page.
		const choose = (index: number) => () =>
			figure.evaluate((figure, index) => {
				const control = figure.querySelectorAll<HTMLInputElement | HTMLOptionElement>('input, option')[index]!;
				if (control instanceof HTMLInputElement) return control.click();
				control.selected = true;
				control.parentElement!.dispatchEvent(new Event('change', { bubbles: true }));
			}, index);
		const count = await figure.locator('input, option').count();
		const choices = Array.from({ length: Math.min(count, 6) }, (_, index) => choose(index));
		if (count > 0) expect(await tasksBesidePeer(page, choices)).toEqual([]);

		const mark = figure.locator('.figure-drawing > svg:visible a[tabindex="0"]');
		await mark.evaluate((element: SVGElement) => element.focus());
		const keys = ['ArrowDown', 'ArrowRight', 'End', 'Home'].map((key) => () => page.keyboard.press(key));
		expect(await tasksBesidePeer(page, keys)).toEqual([]);
	});
