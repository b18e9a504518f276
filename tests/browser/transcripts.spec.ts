import { CHARTS } from '../site-charts.ts';
import { expect, test } from './tabs.ts';
import { readOn, startScreenReader } from './virtual-screen-reader.ts';

// What a screen reader says of the main pages and of every chart, as files that people read before they are taken in:
// docs/accessibility.md says how they are renewed. A reader that people use says more and other than this one does.

// The policy of the pages lets no foreign script in; the reader is one.
test.use({ bypassCSP: true });

/** Pages of which the opening is kept: from the first phrase to the second heading below the title. */
const PAGES = ['index', 'announcement', 'help', 'teach', 'search', 'measures', 'easy-read'];

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

for (const page of PAGES)
	test(`the opening of ${page}.html is spoken as it was when it was last read through`, async ({ page: tab }) => {
		await tab.goto(`/${page}.html`);
		await startScreenReader(tab);
		const spoken = await readOn(tab, { until: 'heading, .*, level 2', times: 2 });
		expect(transcriptOf(spoken)).toMatchSnapshot([`${page}.txt`]);
	});

for (const { chapter, id } of CHARTS)
	test(`${id} is spoken as it was when it was last read through`, async ({ page }) => {
		await page.goto(`/${chapter}.html`);
		const title = (await page.locator(`#${id} h3`).first().textContent())!.trim();
		await startScreenReader(page, `#${id}`);
		const spoken = await readOn(page, { until: '^Show the table$', times: 1 });
		expect(spoken.join('\n')).toContain(title);
		expect(transcriptOf(spoken)).toMatchSnapshot([`chart-${id}.txt`]);
	});
