import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { listFiles } from '../../src/publish/read-pages.ts';

// The one page with everything is made of these, and takes a minute. Of pages that are made alike, one of each form is enough.
const ALIKE = /^(lessons|handouts|cite|sources)\//;
const ONE_OF_EACH = /^(lessons\/lost-in-translation|handouts\/the-timeline|sources\/a-c|cite\/chapters)\b/;
const PAGES = listFiles(join(process.cwd(), 'dist')).filter(
	(file) => file.endsWith('.html') && file !== 'all.html' && (!ALIKE.test(file) || ONE_OF_EACH.test(file)),
);

for (const file of PAGES)
	test(`${file}: every target is 24 px high and wide, or has that room around it`, async ({ page }) => {
		await page.goto(`/${file}`);
		const targets = await page.evaluate(() => {
			for (const fold of document.querySelectorAll('details')) fold.open = true;
			// The rule passes over what is not drawn yet. The policy allows no style in the page, and this is none.
			const style = new CSSStyleSheet();
			style.replaceSync('*, ::details-content { content-visibility: visible !important; }');
			document.adoptedStyleSheets.push(style);
			return document.querySelectorAll('a[href], summary, button').length;
		});
		expect(targets).toBeGreaterThan(0);
		const found: string[] = [];
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			// By name: the rule is of WCAG 2.2, and is off in the usual run.
			const { violations } = await new AxeBuilder({ page }).withRules('target-size').analyze();
			for (const { target, html } of violations.flatMap(({ nodes }) => nodes))
				found.push(`${width} px: ${target.join(' ')}: ${html.slice(0, 100)}`);
		}
		expect(found).toEqual([]);
	});
