import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { CHART_KINDS } from '../src/content/list.ts';

const examples = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
	(file) => file.endsWith('.examples.ts') && !/\bchart[/\\]/.test(file),
);

/** The pages of the gallery: one a folder of components, one a kind of chart. */
export const GALLERY_PAGES = [
	...examples.map((file) => /([\w-]+)\.examples\.ts$/.exec(file)![1]!),
	...CHART_KINDS.map(({ id }) => id),
];

/** Lists of what all records name: they change with each of them, and are not compared. */
const OF_ALL_RECORDS = ['SourceList', 'SourceReadings'];

/** The names of what a page of the gallery shows. */
export async function specimensOn(page: Page): Promise<string[]> {
	const names = await page
		.locator('[data-specimen]')
		.evaluateAll((all) => all.map((element) => (element as HTMLElement).dataset.specimen!));
	return names.filter((name) => !OF_ALL_RECORDS.includes(name));
}
