import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { aloneTest as test, expect } from './tabs.ts';

const onDisk = (address: string) => pathToFileURL(join(process.cwd(), 'dist')).href + '/' + address;

test('without scripts a reader finds the emergency number and the entry of a country in one step', async ({
	browser,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(onDisk('help.html'));
	await expect(page.locator('.help-index li', { hasText: 'Portugal' })).toContainText('112');
	await expect(page.locator('.help-chooser select')).toHaveCount(0);
	await page.locator('.help-index a', { hasText: 'Portugal' }).click();
	await expect(page.locator('li#portugal')).toBeInViewport();
	await context.close();
});

test('with scripts a reader chooses a country, sees its entry alone, and the choice is in the address', async ({
	page,
}) => {
	await page.goto('/help.html');
	await page.getByLabel('Your country', { exact: true }).selectOption('Portugal');
	const chosen = page.locator('.help-chosen');
	await expect(chosen.locator('h3')).toHaveText('Portugal');
	await expect(chosen.locator('dt').first()).toHaveText('Emergency');
	await expect(page).toHaveURL(/#your-country\?country=portugal$/);

	await page.goto('/index.html');
	await page.goto('/help.html#your-country?country=malta');
	await expect(page.getByLabel('Your country', { exact: true })).toHaveValue('malta');
	await expect(chosen.locator('h3')).toHaveText('Malta');
	await page.getByLabel('Your country', { exact: true }).selectOption('');
	await expect(chosen).toBeHidden();
	await expect(page).toHaveURL(/#your-country$/);
	await page.goto('/help.html#your-country?country=atlantis');
	await expect(chosen).toBeHidden();
});

test('on a small phone whoever is threatened reads on the first screen not to pay and to send nothing more', async ({
	page,
}) => {
	await page.setViewportSize({ width: 375, height: 667 });
	for (const edition of ['', 'easy-read/'])
		for (const place of ['', '#young-people']) {
			await page.goto('/index.html');
			await page.goto(`/${edition}help.html${place}`);
			const words = page.getByText(/do not pay\W+(and )?send nothing more/i);
			await expect(words.and(page.locator(place ? '.prose *' : '.chapter-header *')).first()).toBeInViewport({
				ratio: 1,
			});
		}
});

test('on paper every country is there, whatever was chosen', async ({ page }) => {
	await page.goto('/help.html#your-country?country=portugal');
	const all = await page.locator('.help-countries > li').count();
	expect(all).toBeGreaterThan(30);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.help-countries > li:visible')).toHaveCount(all);
	await expect(page.locator('.help-chosen')).toBeHidden();
});

test('each page names the emergency first, with numbers to tap, on paper too, leads to help, and says when all was checked', async ({
	page,
}) => {
	for (const file of ['index.html', 'coalition.html', 'easy-read.html']) {
		await page.goto(`/${file}`);
		const short = page.locator('.help-short');
		await expect(short.locator('p').first()).toContainText(/child (is )?in danger now/);
		await expect(short.locator('a[href$="help.html"]').first()).toBeVisible();
		if (file !== 'easy-read.html')
			await expect(short).toContainText(/stored copies of pages, some years old, in \w+ \d{4}\./);
		await page.emulateMedia({ media: 'print' });
		for (const number of ['112', '999', '116 111', '0800 1111']) {
			const link = short.getByRole('link', { name: number, exact: true });
			await expect(link).toBeVisible();
			await expect(link).toHaveAttribute('href', `tel:${number.replaceAll(' ', '')}`);
		}
		await page.emulateMedia({ media: 'screen' });
	}
});

test('every number of the page of help can be tapped, in both editions', async ({ page }) => {
	for (const file of ['help.html', 'easy-read/help.html']) {
		await page.goto(`/${file}`);
		const plain = page.locator(':is(.phone, .help-index b):not(:has(a[href^="tel:"], a[href^="sms:"]))');
		await expect(plain.and(page.locator(':not(a)')), file).toHaveCount(0);
		await expect(page.locator('#united-kingdom a[href="tel:999"]').first()).toHaveText('999');
	}
});
