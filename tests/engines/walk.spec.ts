import { IN_VIEW, placeOf } from './place.ts';
import type { Reader } from './reader.ts';
import { expect, test, type Journey } from './walk-test.ts';

// The walk that is the same with scripts and without them, in every engine and from every place.

/** What a page shows of itself. */
function lookAround(site: string) {
	return {
		address: location.href.replace(site, ''),
		isLoaded: document.readyState === 'complete',
		headings: document.querySelectorAll('h1').length,
		// The page's own letters came; whether in time for this page or for the next is the machine's affair.
		isDressed:
			/Atkinson/.test(getComputedStyle(document.body).fontFamily) &&
			// Firefox calls optional fonts that came too late for a page faulty: that they came is told by the files.
			([...document.fonts].some(({ status }) => status === 'loaded') ||
				(performance.getEntriesByType('resource') as PerformanceResourceTiming[]).some(
					({ name, responseStatus }) => name.includes('.woff2?') && responseStatus === 200,
				)),
		hasScripts: document.querySelector('[data-quick-exit]')?.getAttribute('title') === 'Or press Shift three times',
		overflowPx: document.documentElement.scrollWidth - document.documentElement.clientWidth,
	};
}

/** Waits until the reader is at an address, and the page is whole. */
async function arrive(reader: Reader, site: string, { hasScripts }: Journey, address: string) {
	await expect(async () =>
		expect(await reader.read(lookAround, site)).toEqual({
			address,
			isLoaded: true,
			headings: 1,
			isDressed: true,
			hasScripts,
			overflowPx: 0,
		}),
	).toPass();
}

/** From the first page to one of every kind: where each link leads, and what has to be opened before. */
const WAY: readonly [address: string, links: string, ...folds: string[]][] = [
	['announcement.html', '.neighbour-next a'],
	['demands.html', '.site-nav a'],
	['demands/block-at-upload.html', '.prose a'],
	['all-pages.html', '.colophon a'],
	['demands/openness.html', '.page-index a'],
	['safety-by-design/encryption.html', '.site-nav a'],
	['arguments.html', '.site-nav a'],
	['all-pages.html', '.colophon a'],
	['timeline.html', '.page-index a'],
	['numbers.html', '.site-nav a'],
	['all-pages.html', '.colophon a'],
	['glossary.html', '.page-index a'],
	['about.html', '.colophon a'],
	['sources.html', '.prose a'],
	['sources/a-b.html', '.sources a', '.fold > summary', '.fold .fold > summary'],
	['search.html', '.search-link'],
	['all-pages.html', '.colophon a'],
	['downloads.html', '.page-index a'],
	['help.html', '.help-short a'],
	['easy-read.html', '.site-nav a'],
	['easy-read/announcement.html', 'main a'],
	['index.html', '.site-name'],
];

test('from the first page, links lead to every kind of page, each whole, and back again', async ({
	reader,
	site,
	journey,
}) => {
	await reader.open('index.html');
	await arrive(reader, site, journey, 'index.html');
	for (const [address, links, ...folds] of WAY) {
		for (const fold of folds) await reader.click(fold);
		const link = await reader.read(
			({ links, target }) => {
				const found = [...document.querySelectorAll(links)].find(
					(candidate) =>
						candidate instanceof HTMLAnchorElement &&
						candidate.href.split('#')[0] === target &&
						candidate.checkVisibility(),
				);
				if (!found) throw new Error(`no link to ${target} is in sight on ${location.href}`);
				return `${links}[href="${found.getAttribute('href')}"]`;
			},
			{ links, target: site + address },
		);
		await reader.click(link);
		const hash = /#[^"]*/.exec(link)?.[0] ?? '';
		await arrive(reader, site, journey, address + hash);
	}
	await reader.back();
	await arrive(reader, site, journey, 'easy-read/announcement.html');
});

test('a page that stands in frames elsewhere opens whole by itself', async ({ reader, site, journey }) => {
	await reader.open('embed/coalition-chart.html');
	await arrive(reader, site, journey, 'embed/coalition-chart.html');
});

test('a sentence leads to its evidence, that to its source, and the evidence back to the sentence', async ({
	reader,
}) => {
	await reader.open('announcement.html');
	const mark = await reader.read(() => {
		const found = [...document.querySelectorAll('a.cite')].find((candidate) => candidate.checkVisibility())!;
		return { id: found.id, claim: found.getAttribute('href')!.slice(1) };
	}, null);
	await reader.click(`[id="${mark.id}"]`);
	await expect(async () => expect(await reader.read(placeOf, mark.claim)).toEqual(IN_VIEW)).toPass();
	await reader.click(`[id="${mark.claim}"] .back a[href="#${mark.id}"]`);
	await expect(async () => expect(await reader.read(placeOf, mark.id)).toEqual(IN_VIEW)).toPass();
	await reader.click(`[id="${mark.id}"]`);
	await reader.click(`[id="${mark.claim}"] a[href*="sources/"]`);
	await expect(async () => {
		const source = await reader.read(() => decodeURIComponent(location.hash.slice(1)), null);
		expect(await reader.read(placeOf, source)).toEqual(IN_VIEW);
	}).toPass();
});
