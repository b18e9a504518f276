import type { Page } from '@playwright/test';
import { measureWidthPx, type LineType } from '../../../src/text/wrap-words.ts';
import { CHROMIUM_ARGUMENTS } from '../../engines/playwright-reader.ts';
import { CHARTS } from '../../site-charts.ts';
import { aloneTest as test, expect } from '../../browser/tabs.ts';

test.use({
	launchOptions: {
		executablePath: process.env.CHROMIUM_PATH!,
		// Letters are as wide as their font says, whatever the machine would make of them.
		args: [...CHROMIUM_ARGUMENTS, '--font-render-hinting=none'],
	},
});

/** The families of a line, for text and for headings: the site's, what the styles name in their place, and the widest of systems. */
const FAMILIES = [
	["'Drawn Letters'", "'Drawn Headings'"],
	["'Text Fallback'", "'Display Fallback Times'"],
	["'DejaVu Sans'", "'DejaVu Serif'"],
] as const;

/** A line of a drawing, with how long a browser sets it in each of the families. */
interface DrawnLine {
	text: string;
	type: LineType & { textPx: number };
	lengths: [own: number, named: number, widest: number];
}

/** All lines of a chart, in all forms of its drawing that are seen at the window's width. */
async function measureLines(page: Page, id: string): Promise<DrawnLine[]> {
	await page.goto(`/embed/${id}.html`);
	return page.locator('.figure-drawing > svg:visible text:visible').evaluateAll(async (texts, families) => {
		// Letters of drawings are waited for. Those of headings are optional, and would be left out when they come late.
		document.fonts.add(new FontFace('Drawn Headings', 'url(../assets/fonts/display-600.woff2)', { weight: '600' }));
		await Promise.all(
			['400 1em "Drawn Letters"', '700 1em "Drawn Letters"', '600 1em "Drawn Headings"'].map((font) =>
				document.fonts.load(font),
			),
		);
		return (texts as SVGTextElement[]).map((text) => {
			const { fontSize, fontWeight, fontFamily, fontVariantNumeric } = getComputedStyle(text);
			const isDisplay = fontFamily.startsWith('"Source Serif');
			const lengths = families.map(([family, display]) => {
				text.style.setProperty('font-family', isDisplay ? display : family, 'important');
				return text.getComputedTextLength();
			});
			const weight = isDisplay ? 'display' : Number(fontWeight) > 500 ? 'bold' : 'regular';
			const type = { textPx: parseFloat(fontSize), weight, isTabular: fontVariantNumeric === 'tabular-nums' };
			return { text: text.textContent!, type, lengths } as DrawnLine;
		});
	}, FAMILIES);
}

test('lines of drawings are as long as they are measured, and keep room for other letters', async ({ page }) => {
	const lines: DrawnLine[] = [];
	for (const width of [320, 960]) {
		await page.setViewportSize({ width, height: 800 });
		for (const { id } of CHARTS) lines.push(...(await measureLines(page, id)));
	}
	expect(new Set(lines.map(({ type }) => type.weight)).size).toBe(3);
	expect(lines.length).toBeGreaterThan(500);

	const ownWidth = ({ text, type }: DrawnLine) => measureWidthPx(text, { ...type, isPicture: true });
	const off = lines.filter((one) => Math.abs(ownWidth(one) / one.lengths[0] - 1) > 0.01);
	expect(off.map((one) => [one.text, ownWidth(one), one.lengths[0]])).toEqual([]);

	// Shorter ones, as codes and years, stand alone: they have room of their own beside them.
	const long = lines.filter(({ text }) => text.length >= 9);
	const crowded = long.filter(({ text, type, lengths }) => Math.max(...lengths) > measureWidthPx(text, type));
	expect(crowded.map(({ text, lengths }) => [text, ...lengths])).toEqual([]);

	// What a reader's machine letters are paragraphs: its lines are long.
	const paragraphs = lines.filter(({ text }) => text.length >= 20);
	const shares = paragraphs.map(
		({ text, type, lengths }) => lengths[2] / measureWidthPx(text, { ...type, isForeign: true }),
	);
	expect(Math.max(...shares)).toBeLessThanOrEqual(1);
	expect(Math.max(...shares), 'keeps too much room').toBeGreaterThan(0.95);
});
