import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type BrowserContextOptions } from '@playwright/test';
import { listFiles } from '../build/read-pages.ts';
import { findBrowser } from './find-browser.ts';
import { serveSite } from './serve.ts';

// Takes pictures of the built site's pages in every width and form, into `.look/`, for people to look at:
//   npm run look
//   npm run look -- --pages=index,demands/openness --widths=320,1280 --forms=light,print
//   npm run look -- --of=.gallery        the gallery instead of the site

/** How a page is asked for. Large text is a reader's setting of the browser: all that is sized in rem follows it. */
const FORMS = {
	light: { colorScheme: 'light' },
	dark: { colorScheme: 'dark' },
	forced: { colorScheme: 'light', forcedColors: 'active' },
	print: { colorScheme: 'light' },
	large: { colorScheme: 'light' },
} as const satisfies Record<string, BrowserContextOptions>;
type Form = keyof typeof FORMS;

const WIDTHS_PX = [320, 360, 768, 1280, 1920];
const FOLDER = '.look';

const { values } = parseArgs({
	options: {
		of: { type: 'string', default: 'dist' },
		pages: { type: 'string' },
		widths: { type: 'string', default: WIDTHS_PX.join() },
		forms: { type: 'string', default: Object.keys(FORMS).join() },
	},
});
const directory = join(process.cwd(), values.of);
const pages = values.pages?.split(',') ?? pagesOf(directory);
const widths = values.widths.split(',').map(Number);
const forms = values.forms.split(',');
const unknown = forms.find((form) => !(form in FORMS));
if (unknown) throw new Error(`--forms names "${unknown}": write some of ${Object.keys(FORMS).join()}`);
if (!widths.every((width) => width > 0)) throw new Error(`--widths is "${values.widths}": write numbers, as 320,1280`);

const server = await serveSite({ directory, port: 0 });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
let taken = 0;
for (const form of forms as Form[]) for (const width of widths) await take(browser, form, width);
await browser.close();
await server.close();
console.log(`${taken} pictures in ${FOLDER}/`);

/** All pages but the one with everything, which is as long as all of them together; name it to have it. */
function pagesOf(folder: string): string[] {
	return listFiles(folder)
		.filter((file) => file.endsWith('.html') && file !== 'all.html')
		.map((file) => file.slice(0, -'.html'.length));
}

async function take(browser: Browser, form: Form, width: number): Promise<void> {
	const context = await browser.newContext({ viewport: { width, height: 900 }, ...FORMS[form] });
	const page = await context.newPage();
	if (form === 'print') await page.emulateMedia({ media: 'print' });
	const folder = join(FOLDER, form, String(width));
	mkdirSync(folder, { recursive: true });
	for (const name of pages) {
		const response = await page.goto(`${server.url}${name}.html`);
		if (!response?.ok()) throw new Error(`${values.of}/${name}.html is not there: build it first, or correct --pages`);
		if (form === 'large') await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		await page.evaluate(() => document.fonts.ready);
		// "/" in names would make folders nobody pages through.
		await page.screenshot({ path: join(folder, `${name.replaceAll('/', '--')}.png`), fullPage: true });
		taken++;
	}
	await context.close();
}
