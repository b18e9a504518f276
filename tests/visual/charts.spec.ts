import { test } from '@playwright/test';
import { CHARTS } from '../site-charts.ts';
import { openLook, pictureFolder, type Look } from './picture.ts';

// Charts are taken from their embeds: one chart alone, as the site's records draw it. A window of 800 px
// is the narrowest that shows the wide forms; light and dark differ by their tokens alone, so one form of each will do.
const LOOKS: readonly Look[] = [
	{ name: 'light-800', widthPx: 800, colorScheme: 'light' },
	{ name: 'dark-360', widthPx: 360, colorScheme: 'dark' },
];

for (const look of LOOKS) {
	test(`every chart is drawn as it was, in ${look.name}`, async ({ browser, baseURL }) => {
		const pictures = pictureFolder(`charts-${look.name}`);
		for (const { id } of CHARTS) {
			const page = await openLook(browser, `${baseURL}embed/${id}.html`, look);
			await pictures.compare(id, page.locator('.figure-body').first());
			await page.context().close();
		}
		const first = await openLook(browser, `${baseURL}index.html`, look);
		await pictures.compare('glance', first.locator('.glance').first());
		await first.context().close();
		pictures.expectNoOthers();
	});
}
