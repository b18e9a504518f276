import type { Page } from '@playwright/test';
import { loadCopying } from './load-copying.ts';
import { aloneTest as test, expect } from './tabs.ts';

/** Selects an element's text, copies it, and returns what a program gets that pastes it. */
async function copied(page: Page, selector: string): Promise<{ text: string; html: string }> {
	await loadCopying(page);
	return page.evaluate((wanted) => {
		const range = document.createRange();
		range.selectNodeContents(document.querySelector(wanted)!);
		getSelection()!.removeAllRanges();
		getSelection()!.addRange(range);
		const data = new DataTransfer();
		document.querySelector(wanted)!.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true }));
		return { text: data.getData('text/plain'), html: data.getData('text/html') };
	}, selector);
}

/** Marks the paragraph that holds the first mark of a fact, so that a test can name it. */
async function markParagraph(page: Page, fact: string): Promise<string> {
	await page.evaluate((id) => {
		document.querySelector(`.prose a.cite[href="#claim-${id}"]`)!.closest('p')!.id = 'copied-paragraph';
	}, fact);
	return '#copied-paragraph';
}

test.describe('a sentence that is copied', () => {
	test('takes its caution and its address with it, and leaves the numbers of its marks', async ({ page }) => {
		await page.goto('/easy-read/announcement.html');
		const { text, html } = await copied(page, await markParagraph(page, 'ann-09'));
		expect(text).toContain('Caution: One report only, by the Daily Mail, says so.');
		expect(text).toMatch(/From: .+, http:\/\/\S+\/easy-read\/announcement\.html#what-happened$/);
		expect(text.split('\n')[0]).toMatch(/picked out no company\. No other was found that says so\.$/);
		expect(html).not.toContain('cite');
		expect(html).toContain('Caution: One report only');
		// The page is as it was.
		await expect(page.locator('#copied-paragraph .cites').first()).toBeVisible();
	});

	test('says that it is inferred, or that nothing was found', async ({ page }) => {
		await page.goto('/easy-read/coalition.html');
		const { text } = await copied(page, await markParagraph(page, 'coalition-inferred'));
		expect(text).toContain('(inferred) Caution: No list was found.');
		await page.goto('/easy-read/coalition.html');
		const notFound = await copied(page, await markParagraph(page, 'list-01'));
		expect(notFound.text).toContain('(not found) Caution: That nothing was found');
	});

	test('says that others report it, and names the original that was not seen', async ({ page }) => {
		await page.goto('/easy-read/announcement.html');
		const { text } = await copied(page, await markParagraph(page, 'ann-09'));
		expect(text).toMatch(/\(reported · Original, not seen: [^)]*NCA news release[^)]*\) Caution: One report only/);
	});

	test('says how its sources differ, behind its caution', async ({ page }) => {
		await page.goto('/easy-read/coalition.html');
		const { text, html } = await copied(page, await markParagraph(page, 'comp-02'));
		const told =
			/\(sources differ\) Caution: It is the same agency and the same number.* Sources differ: Europol says who/;
		expect(text).toMatch(told);
		expect(html).toMatch(told);
	});

	test('takes the caution also where the mark behind it was not selected', async ({ page }) => {
		await page.goto('/easy-read/announcement.html');
		await markParagraph(page, 'ann-09');
		await loadCopying(page);
		const text = await page.evaluate(() => {
			const words = document.querySelector('#copied-paragraph')!.firstChild!;
			const range = document.createRange();
			range.setStart(words, 0);
			range.setEnd(words, words.textContent!.trimEnd().length);
			getSelection()!.removeAllRanges();
			getSelection()!.addRange(range);
			const data = new DataTransfer();
			document.body.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true }));
			return data.getData('text/plain');
		});
		expect(text).toContain('Caution: One report only');
	});

	test('without marks, or in a field, is copied as ever', async ({ page }) => {
		await page.goto('/easy-read/announcement.html');
		await loadCopying(page);
		const isLeft = await page.evaluate(() => {
			getSelection()!.selectAllChildren(document.querySelector('h1')!);
			const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
			return document.body.dispatchEvent(event);
		});
		expect(isLeft).toBe(true);
	});

	test('with the keyboard', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto('/easy-read/announcement.html');
		await markParagraph(page, 'ann-09');
		await loadCopying(page);
		await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#copied-paragraph')!));
		await page.keyboard.press('Control+c');
		const text = await page.evaluate(() => navigator.clipboard.readText());
		expect(text).toMatch(/picked out no company\.[\s\S]*Caution: One report only[\s\S]*From: /);
	});
});

test.describe('of an entry a part that is copied', () => {
	for (const [kind, file, part, goesAlong] of [
		[
			'a fact that was searched for',
			'coalition',
			'#claim-list-01 > p',
			/^Caution: That nothing was found.*\nHow we know: Not found Searched: .+, last on \d/m,
		],
		[
			'a fact whose sources differ',
			'coalition',
			'#claim-comp-01 > p',
			/^Sources differ: .+\nHow we know: \w+ Sources differ/m,
		],
		[
			'an event',
			'timeline',
			'#nca-announcement-2020 h4',
			/^Caution: .+\nHow we know: Reported · Original, not seen: NCA news release/m,
		],
		[
			'an argument',
			'arguments',
			'#arg-error-at-scale h4',
			/^Caution: .+\nSources differ: .+\nHow we know: Reported Sources differ/m,
		],
		['a word', 'glossary', '.term-entry:has(#eprivacy-derogation) h4', /^How we know: \w+ Sources differ/m],
	] as const)
		test(`takes along how it is known and what to beware of: ${kind}`, async ({ page }) => {
			await page.goto(`/${file}.html`);
			const { text } = await copied(page, part);
			expect(text).toMatch(goesAlong);
			expect(text.match(/How we know: /g)).toHaveLength(1);
		});
});

test.describe('a card that opens on a mark', () => {
	test('of a country has its caution', async ({ page }) => {
		await page.goto('/coalition.html#coalition-chart?country=iceland');
		const card = page.locator('#coalition-chart .chart-panel');
		await expect(card).toContainText('Inferred');
		await expect(card).toContainText('Caution: Among the least certain');
	});

	test('of an event, an argument and a figure is its entry, with the caution', async ({ page }) => {
		for (const [file, id] of [
			['timeline', 'nca-announcement-2020'],
			['arguments', 'arg-error-at-scale'],
		]) {
			await page.goto(`/${file}.html#${id}`);
			await expect(page.locator(`[id="${id}"]`)).toContainText('Caution: ');
		}
		await page.goto('/numbers.html');
		const row = page.locator('#facebook-actioned tbody tr', { hasText: 'Sources differ' });
		await expect(row).toHaveCount(1);
	});
});

test.describe('on paper', () => {
	test.use({ javaScriptEnabled: false });

	for (const file of ['coalition', 'arguments', 'safety-by-design/encryption', 'numbers'])
		test(`what was closed on ${file} is printed, with its cautions`, async ({ page }) => {
			await page.goto(`/${file}.html`);
			await page.emulateMedia({ media: 'print' });
			// Laid out, though nobody opened it: what is closed has no height. Of no use on paper are contents and code.
			for (const details of await page.locator('main details:not([open]):visible').all()) {
				const heights = await details
					.locator('> :not(summary)')
					.evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().height));
				expect(Math.max(...heights)).toBeGreaterThan(0);
			}
			await expect(page.locator('.evidence-caution').first()).toBeVisible();
		});
});
