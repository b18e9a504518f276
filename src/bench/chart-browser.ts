import { chromium, type Browser } from '@playwright/test';
import { bundleScript, bundleStyles } from '../assets/bundle.ts';
import { CHART_STYLESHEETS } from '../model/chart-stylesheets.ts';
import { findBrowser } from '../commands/find-browser.ts';
import { isProgram } from '../commands/is-program.mjs';
import { loadContent } from '../content/content.ts';
import { readContentFiles } from '../content/read-files.ts';
import { shareContent } from '../content/site-content.ts';
import { coalitionCase, startRenderer, timelineCase, type GrowthCase } from './chart-growth.ts';
import { LONG_TASK_MS, measureTasks, slowDown } from './main-thread.ts';
import { formatTable } from '../text/format-table.ts';

// `npm run bench:browser`: whether charts of many records answer a reader on a slow phone. Each synthetic chart is opened
// with the site's own styles and scripts, the processor slowed down, and used by keyboard, filter and address.

/** Sizes of the charts, the site's own first. */
const EVENT_COUNTS = [69, 500, 2000] as const;
const COUNTRY_COUNTS = [32, 200] as const;

const PHONE = { width: 360, height: 740 };

/** Each chart is used so often, and the best is kept: a busy machine makes even processor time longer. */
const ROUNDS = 5;

/** Time for whatever a step sets off, after the next picture. */
const SETTLE_MS = 400;

/** How a chart took being used. A long task is one of more than 50 ms, in which the page answers to nothing. */
export interface BrowserMeasure {
	chart: string;
	/** Number of records. */
	count: number;
	/** Elements of the page. */
	elements: number;
	/** Long tasks until the page stands still, and then with arrow keys, a filter, and a new address. */
	loadTasks: number;
	arrowTasks: number;
	filterTasks: number;
	addressTasks: number;
	/** The longest task of all once the page stands still, in milliseconds of processor time. */
	longestMs: number;
}

/** A chart on a page, and what a reader does there. */
interface BrowserCase extends GrowthCase {
	/** What stands on the page under the chart. */
	list?: string;
	/** The marks that arrow keys move on. */
	marks: string;
	/** An arrow key that leads from mark to mark in the narrow form, where the first mark is at the top. */
	arrow: string;
	/** What is pressed to filter, from the summary of the controls on. */
	filter: readonly string[];
	/** Addresses that a reader may follow on the page. */
	addresses: readonly string[];
}

/** The best of several rounds, column by column. */
export function bestOf(rounds: readonly BrowserMeasure[]): BrowserMeasure {
	const least = (column: (measure: BrowserMeasure) => number) => Math.min(...rounds.map(column));
	return {
		...rounds[0]!,
		loadTasks: least(({ loadTasks }) => loadTasks),
		arrowTasks: least(({ arrowTasks }) => arrowTasks),
		filterTasks: least(({ filterTasks }) => filterTasks),
		addressTasks: least(({ addressTasks }) => addressTasks),
		longestMs: least(({ longestMs }) => longestMs),
	};
}

/** The measures as a table. `x` is how many times as long the longest task takes as at the chart's first size. */
export function browserReport(measures: readonly BrowserMeasure[]): string {
	const head = ['', 'records', 'elements', 'load', 'arrows', 'filter', 'address', 'longest ms', 'x'];
	const rows = measures.map((measure, index) => {
		const first = measures.find(({ chart }) => chart === measure.chart)!;
		const { chart, count, elements, loadTasks, arrowTasks, filterTasks, addressTasks, longestMs } = measure;
		return [
			measures[index - 1]?.chart === chart ? '' : chart,
			count.toLocaleString('en-GB'),
			elements.toLocaleString('en-GB'),
			...[loadTasks, arrowTasks, filterTasks, addressTasks].map(String),
			longestMs.toFixed(0),
			first === measure ? '' : (longestMs / first.longestMs).toFixed(1),
		];
	});
	return formatTable([head, ...rows]);
}

async function usePage(
	browser: Browser,
	html: string,
	{ kind: chart, count, marks, arrow, filter, addresses }: BrowserCase,
): Promise<BrowserMeasure> {
	const page = await browser.newPage({ viewport: PHONE });
	await page.route('**/*', (route) =>
		route.request().url().endsWith('.html')
			? route.fulfill({ contentType: 'text/html', body: html })
			: route.fulfill({ status: 404, body: '' }),
	);
	await slowDown(page);
	const settle = () =>
		page.evaluate(
			(ms) => new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done, ms)))),
			SETTLE_MS,
		);
	const press = (keys: readonly string[]) =>
		measureTasks(browser, page, async () => {
			for (const key of keys) {
				await page.keyboard.press(key);
				await settle();
			}
		});

	const loading = await measureTasks(browser, page, async () => {
		await page.goto(`http://charts.test/${chart}.html`);
		await settle();
	});
	await page.locator(`${marks}[tabindex="0"]:visible`).focus();
	const walking = await press([arrow, arrow, arrow, arrow, 'End', 'Home', 'ArrowRight', 'ArrowLeft']);
	await page.locator('.chart-controls > summary').focus();
	const filtering = await press(filter);
	const following = await measureTasks(browser, page, async () => {
		for (const address of addresses) {
			await page.evaluate((hash) => void (window.location.hash = hash), address);
			await settle();
		}
	});
	const elements = await page.locator('*').count();
	await page.close();
	const countLong = (tasks: readonly number[]) => tasks.filter((ms) => ms > LONG_TASK_MS).length;
	return {
		chart,
		count,
		elements,
		loadTasks: countLong(loading),
		arrowTasks: countLong(walking),
		filterTasks: countLong(filtering),
		addressTasks: countLong(following),
		longestMs: Math.max(...walking, ...filtering, ...following),
	};
}

async function measureInBrowser(root: string): Promise<BrowserMeasure[]> {
	const content = loadContent(readContentFiles(root));
	shareContent(content);
	const sourceIds = content.facts.sources.map(({ id }) => id);
	const renderer = await startRenderer();
	const [styles, scripts] = await Promise.all([
		Promise.all((['site', 'chart-pages', ...CHART_STYLESHEETS] as const).map((name) => bundleStyles(root, name))),
		Promise.all([bundleScript(root, 'site'), bundleScript(root, 'chart-pages')]),
	]);
	const cases: BrowserCase[] = [];
	for (const count of EVENT_COUNTS) {
		const one = timelineCase(count);
		const events = one.records.events.map((event, index) => ({
			...event,
			sources: [sourceIds[index % sourceIds.length]!],
		}));
		// The list reads the site's content, which hangs on the global object: it is lent these events.
		Object.assign(content.facts, { events });
		cases.push({
			...one,
			list: await renderer.renderPart('/src/components/EventList.astro'),
			marks: 'a.event',
			arrow: 'ArrowDown',
			filter: ['Enter', 'Tab', 'Space', 'Space'],
			addresses: ['#timeline-chart?theme=law', `#event-${count - 1}`, '#timeline-chart'],
		});
	}
	for (const count of COUNTRY_COUNTS) {
		const one = coalitionCase(count);
		cases.push({
			...one,
			records: { ...one.records, hypotheses: content.facts.hypotheses },
			marks: 'a.tile',
			arrow: 'ArrowDown',
			filter: ['Enter', 'Tab', 'ArrowDown', 'ArrowDown'],
			addresses: ['#coalition-chart?hypothesis=h3', '#coalition-chart?show=schengen', '#coalition-chart'],
		});
	}

	const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
	try {
		const measures: BrowserMeasure[] = [];
		for (const one of cases) {
			const html = composePage(await renderer.render(one), one.list ?? '', styles, scripts);
			measures.push(await useOften(browser, html, one));
		}
		return measures;
	} finally {
		await browser.close();
		await renderer.close();
	}
}

async function useOften(browser: Browser, html: string, one: BrowserCase): Promise<BrowserMeasure> {
	const rounds: BrowserMeasure[] = [];
	for (let round = 0; round < ROUNDS; round++) rounds.push(await usePage(browser, html, one));
	return bestOf(rounds);
}

function composePage(figure: string, list: string, styles: readonly string[], scripts: readonly string[]): string {
	const body = `<main>${figure.replace(/^<!DOCTYPE html>/i, '')}${list.replace(/^<!DOCTYPE html>/i, '')}</main>`;
	return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Chart</title>
<style>${styles.join('\n')}</style><body>${body}${scripts.map((script) => `<script>${script}</script>`).join('')}</body></html>`;
}

if (isProgram(import.meta.url)) {
	process.env.ASTRO_TELEMETRY_DISABLED = '1';
	const measures = await measureInBrowser(process.cwd());
	console.log(browserReport(measures));
	const slow = measures.filter(
		({ arrowTasks, filterTasks, addressTasks }) => arrowTasks + filterTasks + addressTasks > 0,
	);
	console.log(
		slow.length === 0
			? '\nNo long task once a page is there.'
			: `\nLong tasks once a page is there: ${slow.map(({ chart, count }) => `${chart} of ${count}`).join(', ')}.`,
	);
}
