import type { Page } from '@playwright/test';
import { GALLERY_PAGES, specimensOn } from '../gallery-pages.ts';
import { expect, test } from './tabs.ts';
import { lastSpoken, readOn, startScreenReader, stopScreenReader } from './virtual-screen-reader.ts';

// What a screen reader says of each component and each kind of chart, made of the gallery's examples, as files that people
// read before they are taken in: docs/accessibility.md. A reader that people use says more and other than this one does.

// The policy of the pages lets no foreign script in; the reader is one.
test.use({ bypassCSP: true });

/** What adds nothing to what was heard: the end of a part that has no parts, places in lists, and sizes in pixels. */
const NOISE =
	/^end of (?!figure|group|table|region|navigation|banner)|, level 1, position \d+, set size \d+$|^list$|^<iframe|\b\d+ px\b/;

/** What was spoken, a phrase a line, as people can read it: without noise, echoes, and the address of the test's server. */
function transcriptOf(spoken: readonly string[]): string {
	const phrases = spoken.map((phrase) => phrase.replace(/\s+/g, ' ').replace(/https?:\/\/localhost:\d+\//g, ''));
	// The words of a link are spoken as its name, and then once more as its text.
	return phrases
		.filter((phrase, index) => !NOISE.test(phrase) && !phrases[index - 1]?.endsWith(`, ${phrase}`))
		.map((phrase) => `${phrase}\n`)
		.join('');
}

test('the opening of a page is spoken as it was when it was last read through', async ({ page }) => {
	await page.goto(`${process.env.SITE_GALLERY_URL}example.html`);
	await startScreenReader(page);
	const spoken = await readOn(page, { until: 'heading, .*, level 2', times: 2 });
	expect(transcriptOf(spoken)).toMatchSnapshot(['example.txt']);
});

/** What a specimen says, up to the table of a chart. A word at its end tells where it is left: from there the reader begins anew. */
async function hear(page: Page, name: string): Promise<string> {
	const selector = `[data-specimen="${name}"]`;
	await page.locator(selector).evaluate((specimen) => specimen.append('End of specimen'));
	await startScreenReader(page, selector);
	const first = await lastSpoken(page);
	const spoken = await readOn(page, { until: '^(End of specimen|Show the table)$', times: 1 });
	await stopScreenReader(page);
	return `# ${name}\n${transcriptOf([first, ...spoken.slice(0, -1)])}`;
}

for (const file of GALLERY_PAGES)
	test(`what the gallery’s page ${file} shows is spoken as it was when it was last read through`, async ({ page }) => {
		await page.goto(`${process.env.SITE_GALLERY_URL}${file}.html`);
		const heard: string[] = [];
		for (const name of await specimensOn(page)) heard.push(await hear(page, name));
		expect(heard.join('\n')).toMatchSnapshot([`${file}.txt`]);
	});
