import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { measureBuilds, weighPage } from '../../src/bench/measure.ts';
import { PEERS } from '../../src/bench/peers.ts';
import { benchReport } from '../../src/bench/report.ts';
import { sameTextPage } from '../../src/bench/same-text.ts';
import { linkPackages, makeOwnSite, WEIGHED } from '../../src/bench/sites.ts';
import { loadContent } from '../../src/content/content.ts';
import { readContentFiles } from '../../src/content/read-files.ts';
import { pages, textOf } from './built-site.ts';
import { countPage } from './count-page.ts';

// What `npm run bench` does, as far as it goes without a network: the pages that are built, and plain Astro, which is
// installed with the project.
const folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the bench', () => {
	it('builds plain Astro with the same text, weighs it beside this site and writes a report', async () => {
		const root = process.cwd();
		const own = await weighPage({ name: 'This site', folder: root, build: [], leftovers: [], page: `${WEIGHED}.html` });
		const counted = countPage(`${WEIGHED}.html`, textOf(`${WEIGHED}.html`));
		expect(own.weight.byKind.html / 1000).toBeCloseTo(counted.html, 1);
		// The budgets count what a browser may ask for; it asks for no more.
		expect(own.weight.requests).toBeLessThanOrEqual(counted.requests);
		expect(own.weight.byKind.css / 1000).toBeCloseTo(counted.css, 1);

		linkPackages(join(root, 'node_modules'), join(folder, 'node_modules'));
		const text = sameTextPage(textOf(`${WEIGHED}.html`));
		const site = PEERS.Astro(folder, join(root, 'node_modules'), text, 3);
		const builds = measureBuilds(site);
		expect(builds.pages).toBe(3);
		expect(builds.cold.peakBytes).toBeGreaterThan(50e6);
		const astro = await weighPage(site);
		expect(astro.weight.byKind.script).toBe(0);
		expect(astro.weight.byKind.html / own.weight.byKind.html).toBeGreaterThan(0.4);

		const report = benchReport([
			{ name: 'This site', ...own, builds: {} },
			{ name: 'Astro', ...astro, builds: { 3: builds } },
		]);
		expect(report).toMatch(/\| all, beside ours \| 1\.00 × \| 0\.\d\d × \|/);
	}, 300_000);

	it('generates chapters with facts and charts, which the content takes', () => {
		const { chapters: before } = loadContent(readContentFiles(process.cwd()));
		const made = makeOwnSite(process.cwd(), join(folder, 'own'), 6);
		const content = loadContent(readContentFiles(made.folder));
		expect(content.chapters.length).toBe(before.length + 6);
		expect(pages.map(({ file }) => file)).toContain(made.page);
	}, 120_000);
});
