import { aloneTest as test, expect } from './tabs.ts';

/** Pages with tables of data in frames, and how many of those are wider than a phone of 320 px. Those of a text become cards. */
for (const [file, cut] of [
	['coalition', 2],
	['demands', 1],
	['arguments', 3],
	['numbers', 8],
	['timeline', 1],
] as const)
	test(`on a phone the wide tables of ${file}.html keep in sight what names a row, and show where they are cut`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(`/${file}.html`);
		await page
			.locator('.prose details')
			.evaluateAll((all) => all.forEach((details) => ((details as HTMLDetailsElement).open = true)));
		const frames = await page.locator('.table-frame:not(.text-table)').all();
		let found = 0;
		for (const frame of frames) {
			await expect(frame).toHaveAccessibleName(/./);
			await expect(frame).toHaveAttribute('tabindex', '0');
			const measures = await frame.evaluate((frame) => {
				const isCut = frame.scrollWidth > frame.clientWidth;
				frame.scrollLeft = 100;
				const { left, width } = frame.getBoundingClientRect();
				const name = frame.querySelector('tbody tr > :first-child:not([colspan])')!.getBoundingClientRect();
				const caption = frame.querySelector('caption')?.getBoundingClientRect();
				const { backgroundAttachment, backgroundImage } = getComputedStyle(frame);
				return {
					isCut,
					nameMoved: Math.round(name.left - left),
					roomLeft: 1 - name.width / width,
					captionMoved: caption ? Math.round(caption.left - left) : 0,
					captionFits: !caption || caption.width <= width,
					shades: backgroundImage.split('linear-gradient').length - 1,
					backgroundAttachment,
				};
			});
			if (measures.isCut) found++;
			expect(measures).toMatchObject({
				nameMoved: 0,
				captionMoved: 0,
				captionFits: true,
				shades: 4,
				backgroundAttachment: 'local, local, scroll, scroll',
			});
			expect(measures.roomLeft).toBeGreaterThan(0.5);
		}
		expect(found).toBe(cut);
	});

test('on paper and in forced colours a table has no shades, and its figures stand in columns', async ({ page }) => {
	await page.goto('/numbers.html');
	const frame = page.locator('.table-frame').first();
	await expect(frame.locator('td').first()).toHaveCSS('font-variant-numeric', 'tabular-nums');
	await page.emulateMedia({ media: 'print' });
	await expect(frame).toHaveCSS('background-image', 'none');
	await expect(frame.locator('tbody tr > :first-child').first()).toHaveCSS('position', 'static');
	await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
	await expect(frame).toHaveCSS('background-image', 'none');
});
