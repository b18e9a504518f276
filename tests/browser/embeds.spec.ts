import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { EMBED_WIDTHS_PX, type EmbedHeights } from '../../src/charts/chart-forms.ts';
import { frameHeights } from '../../src/charts/files/embed.ts';
import { listChartFiles } from '../../src/charts/frame/figure.ts';
import { CHROMIUM_ARGUMENTS } from '../engines/playwright-reader.ts';
import { drawInSiteFonts } from '../fonts/draw-in-site-fonts.ts';
import { fontsEnv } from '../fonts/fonts-env.ts';
import { CHARTS } from '../site-charts.ts';
import { aloneTest as test, expect } from './tabs.ts';
import { chartsByKind } from './kinds.ts';

/** Widths of frames for which each height must do: from the one that it is written for to just under the next. */
const SPANS: Readonly<Record<(typeof EMBED_WIDTHS_PX)[number], readonly number[]>> = {
	320: [320, 344, 360, 390, 412, 440, 480, 560, 639],
	640: [640, 680, 720, 727, 728, 800, 959],
	960: [960, 1200],
};

/** The heights that frames are given, by chart. */
const HEIGHTS_FILE = 'src/charts/embed-heights.json';
const readHeights = () => JSON.parse(readFileSync(HEIGHTS_FILE, 'utf8')) as Record<string, EmbedHeights>;

/** Writes the heights that a chart needs, with a little room, and forgets charts that are no more. */
function keepHeights(chart: string, neededPx: ReadonlyMap<number, number>): void {
	const kept = new Map(Object.entries(readHeights()));
	const heights = EMBED_WIDTHS_PX.map((from) => [from, Math.ceil((neededPx.get(from)! + 12) / 10) * 10]);
	kept.set(chart, Object.fromEntries(heights) as EmbedHeights);
	const listed = CHARTS.map(({ id }) => id).toSorted();
	const written = Object.fromEntries(listed.map((id) => [id, kept.get(id)]));
	writeFileSync(HEIGHTS_FILE, `${JSON.stringify(written, null, 2)}\n`);
}

/** How much of a frame may stay empty, as a share of its chart. */
const MOST_EMPTY = 0.12;

let host: Server;
let address: string;

/** A bare page of another site, with the frame as our code has it: other hosts and ports are other origins. */
test.beforeAll(async ({ baseURL }) => {
	host = createServer((request, response) => {
		const query = new URL(request.url!, 'http://host').searchParams;
		const chart = CHARTS.find(({ id }) => id === query.get('chart'));
		// A full Chromium asks every host for an icon.
		if (!chart) return void response.writeHead(404).end();
		const { code } = listChartFiles(chart, new URL('/', baseURL!).href).embed;
		const width = query.get('width') ?? '640';
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(
			`<!doctype html><html lang="en"><title>A newspaper</title><style>body{margin:0}</style><div style="width:${width}px">${code}</div>`,
		);
	}).listen(0, '127.0.0.1');
	await new Promise((resolve) => host.once('listening', resolve));
	address = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
});
test.afterAll(() => void host.close());

async function openFramed(page: Page, chart: string, more = ''): Promise<void> {
	await page.goto(`${address}?chart=${chart}${more}`);
	await page.frameLocator('iframe').locator('.embed-footer').waitFor();
	await frameOf(page).evaluate(() => document.fonts.ready.then(() => undefined));
}

const frameOf = (page: Page) => page.frames().find((frame) => frame.url().includes('/embed/'))!;

/** How high the frame's content is. */
const heightsIn = (page: Page) =>
	frameOf(page).evaluate(() => ({
		contentPx: Math.ceil(document.documentElement.getBoundingClientRect().height),
		widthPx: window.innerWidth,
		isWider: document.documentElement.scrollWidth > window.innerWidth,
	}));

/** Has the embed print the address of a site that lies deep: it takes a line or two more than that of this build. */
const lengthenAddress = (page: Page) =>
	frameOf(page).evaluate(() => {
		document.querySelector('.figure-credit a')!.prepend('https://www.example.org/projects/five-demands/');
	});

/** The height of a chart at each width. */
async function measure(page: Page, widths: readonly number[]): Promise<number> {
	let most = 0;
	for (const width of widths) {
		await page.evaluate((width) => {
			document.querySelector('div')!.style.width = `${width}px`;
		}, width);
		// The frame hears of it in the next moment: a usual poll would ask again a tenth of a second later, a thousand times.
		let heights!: Awaited<ReturnType<typeof heightsIn>>;
		await expect
			.poll(async () => (heights = await heightsIn(page)).widthPx, { intervals: [5, 10, 20, 50, 100] })
			.toBe(width);
		const { contentPx, isWider } = heights;
		expect(isWider, `at ${width} px it scrolls sideways`).toBe(false);
		most = Math.max(most, contentPx);
	}
	return most;
}

/** What readers may have: scripts or none, the site's fonts or their machine's, and on a machine with nothing but wide letters. */
const WAYS = [
	{ hasScripts: true, hasFonts: true, fonts: 'usual' },
	{ hasScripts: false, hasFonts: true, fonts: 'usual' },
	{ hasScripts: true, hasFonts: false, fonts: 'usual' },
	{ hasScripts: true, hasFonts: false, fonts: 'dejavu' },
] as const;

async function openAs(browser: Browser, { hasScripts, hasFonts }: (typeof WAYS)[number]): Promise<Page> {
	const viewport = { width: 1280, height: 800 };
	const context = await browser.newContext({ javaScriptEnabled: hasScripts, viewport });
	if (hasFonts) await drawInSiteFonts(context);
	else await context.route(/\.woff2\?/, (route) => route.abort());
	return context.newPage();
}

test.describe('the frame that is offered', () => {
	/** One that sees nothing but DejaVu, whose letters are wide. */
	let wide: Browser;
	/** A page for each way, in which one chart is opened after another. */
	const pages: Page[] = [];
	test.beforeAll(async ({ browser }) => {
		wide = await chromium.launch({
			executablePath: process.env.CHROMIUM_PATH!,
			args: CHROMIUM_ARGUMENTS,
			env: { ...(process.env as Record<string, string>), ...fontsEnv('dejavu') },
		});
		for (const way of WAYS) pages.push(await openAs(way.fonts === 'usual' ? browser : wide, way));
	});
	test.afterAll(async () => {
		for (const page of pages) await page.context().close();
		await wide.close();
	});

	for (const [{ id }, details] of chartsByKind())
		test(
			`of ${id} holds it whole at every width, in all letters, without scripts, and is not much higher`,
			details,
			async ({}, { config }) => {
				const written = frameHeights({ id });
				const most = new Map<number, number>();
				for (const page of pages) {
					await openFramed(page, id);
					await lengthenAddress(page);
					for (const from of EMBED_WIDTHS_PX)
						most.set(from, Math.max(most.get(from) ?? 0, await measure(page, SPANS[from])));
				}
				const isRight = EMBED_WIDTHS_PX.every((from) => {
					const needed = most.get(from)!;
					return needed <= written[from] && written[from] - needed < needed * MOST_EMPTY;
				});
				if (!isRight && /all|changed/.test(config.updateSnapshots)) keepHeights(id, most);
				else
					expect(
						isRight,
						`${HEIGHTS_FILE}: "npx playwright test embeds --project=chromium --update-snapshots=changed" writes the heights of ${id}`,
					).toBe(true);
			},
		);

	test('is measured for every chart that there is, and for no other', () => {
		expect(Object.keys(readHeights()).sort()).toEqual(CHARTS.map(({ id }) => id).sort());
	});

	test('has its finding over the drawing, and caution, sources and licence close under it', async ({ page }) => {
		for (const { id, words } of CHARTS) {
			await openFramed(page, id, '&width=320');
			const frame = page.frameLocator('iframe');
			const top = async (selector: string) => (await frame.locator(selector).first().boundingBox())!.y;
			const drawing = await top('.figure-drawing');
			for (const part of ['.quick-exit', '.embed-note', '.figure h3'])
				expect(await top(part), `${id}: ${part}`).toBeLessThan(drawing);
			for (const part of ['.figure-caution', '.figure-credit [rel=license]'])
				expect(await top(part), `${id}: ${part}`).toBeGreaterThan(drawing);
			await expect(frame.getByText(words.cautions[0]!).filter({ visible: true })).toHaveCount(1);
			const credit = frame.locator('.figure-credit');
			await expect(credit).toContainText('Sources: ');
			await expect(credit.getByRole('link').first()).toHaveText(new RegExp(`#${id}$`));
		}
	});
});

test.describe('the way out of an embed', () => {
	test('keeps its words on a phone, however far the frame or the page around it has scrolled', async ({ page }) => {
		await openFramed(page, CHARTS[0]!.id, '&width=375');
		const exit = page.frameLocator('iframe').locator('.quick-exit');
		const isWhole = async () => {
			await expect(exit).toHaveText('Leave this site');
			await expect(exit).toBeInViewport({ ratio: 1 });
		};
		for (const y of [300, 700, 1100, 0]) {
			await page.evaluate((y) => window.scrollTo(0, y), y);
			await isWhole();
		}
		for (const height of ['400', '640']) {
			await page.locator('iframe').evaluate((frame, height) => frame.setAttribute('height', height), height);
			for (const part of [0.2, 1]) {
				await frameOf(page).evaluate((part) => window.scrollTo(0, part * document.documentElement.scrollHeight), part);
				await isWhole();
			}
		}
	});
});
