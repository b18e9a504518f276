import { describe, expect, it } from 'vitest';
import { PICTURE_SHAPES, SHAPE_NAMES } from '../../../../src/charts/chart-forms.ts';
import { arrangeShaped, LEAST_LETTER_PX, type ShapedContent } from '../../../../src/charts/files/arrange-shaped.ts';
import { parseStylesheet } from '../../../../src/charts/files/css-cascade.ts';
import { shapedContent, shapedFaults } from '../../../../src/charts/files/shaped-content.ts';
import { composeShapedPicture } from '../../../../src/charts/files/shaped-picture.ts';
import { seriesChart } from '../../../../src/charts/series/chart.ts';
import { measureWidthPx } from '../../../../src/text/wrap-words.ts';
import { CHARTS } from '../../../site-charts.ts';
import { readContent } from '../site-records.ts';

const content: ShapedContent = {
	id: 'example-chart',
	title: 'Reports rose <fast> & far',
	measure: 'Reports per year.',
	brief: 'Solid: counted. Open: not counted.',
	caution: 'More reports are not more abuse.',
	sources: 'Sources: A publisher; and 3 more.',
	from: 'CC BY 4.0 · Example site',
	address: 'https://example.org/a-folder/numbers.html#example-chart',
};
const rules = parseStylesheet(
	':root{--page:#fff;--ink:#111;--ink-soft:#444}.chart text{font-size:13px}.chart .small{font-size:12px}',
);
const drawing = (width: number, height: number) =>
	`<svg class="chart" viewBox="0 0 ${width} ${height}"><text>Year</text><text class="small">note</text></svg>`;
const compose = (shape: 'slide' | 'post', width: number, height: number, more: Partial<ShapedContent> = {}) =>
	composeShapedPicture(drawing(width, height), rules, { shape, content: { ...content, ...more } });
const scaleOf = (svg: string) => Number(/scale\(([\d.]+)\)/.exec(svg)![1]);

describe.each(SHAPE_NAMES)('a picture for a %s', (shape) => {
	const svg = compose(shape, 400, 200);
	const { widthPx, heightPx } = PICTURE_SHAPES[shape];

	it('has its size, and takes text as text', () => {
		expect(svg).toContain(`width="${widthPx}" height="${heightPx}"`);
		expect(svg).toContain('&lt;fast&gt; &amp; far</text>');
	});

	it('has its caution once, with sources, licence and whole address', () => {
		const words = svg.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
		expect(words.split(content.caution)).toHaveLength(2);
		expect(words).toContain('Keep in mind. More reports');
		for (const part of ['Sources: A publisher', 'CC BY 4.0', content.brief]) expect(words).toContain(part);
		expect(words.replaceAll(' ', '')).toContain(content.address);
	});

	it('has no letter under 24 px, those of the drawing included', () => {
		const sizes = [...svg.matchAll(/font-size="(\d+)"/g)].map(([, size]) => Number(size));
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST_LETTER_PX);
		expect(12 * scaleOf(svg)).toBeGreaterThanOrEqual(LEAST_LETTER_PX);
	});

	it('is refused by the name of its chart where its letters would be smaller', () => {
		expect(() => compose(shape, 600, 1200)).toThrow(
			new RegExp(
				`^Chart example-chart: its picture for a ${shape} .* would have letters of [\\d.]+ px, and may have none under 24`,
			),
		);
	});

	it('is refused where its words leave no room', () => {
		expect(() => compose(shape, 400, 200, { caution: 'Many words. '.repeat(300) })).toThrow(/^Chart example-chart: /);
	});
});

it('a slide has its words beside a high drawing and over a wide one', () => {
	const places = (width: number, height: number) =>
		arrangeShaped('slide', { widthPx: width, heightPx: height, letterPx: 12 }, content).columns[0]!.column.texts.length;
	// Over the drawing stand finding and measure alone.
	expect(places(800, 200)).toBe(2);
	expect(places(400, 400)).toBeGreaterThan(2);
});

it('a title leaves no word alone on its last line', () => {
	const title = 'This is a finding of which the last word would stand quite alone if lines were simply filled up';
	const { columns } = arrangeShaped('post', { widthPx: 400, heightPx: 200, letterPx: 12 }, { ...content, title });
	const { lines } = columns[0]!.column.texts[0]!;
	expect(lines.length).toBeGreaterThan(1);
	expect(lines.at(-1)!.split(' ').length).toBeGreaterThan(1);
});

describe.each(CHARTS)('the pictures of $id', (chart) => {
	const site = readContent();

	it('can be read in each shape that it declares', () => {
		expect(shapedFaults(chart, site)).toEqual([]);
	});

	it('keep their words inside, also with a long address, and clear of the drawing', () => {
		for (const shape of SHAPE_NAMES) {
			const form = chart.shaped(shape);
			if ('none' in form) continue;
			const own = shapedContent(chart, site);
			const address = `https://www.example.org/projects/five-demands/${own.address}`;
			const { columns, drawing } = arrangeShaped(shape, { ...form.placed, letterPx: 13 }, { ...own, address });
			const { widthPx, heightPx } = PICTURE_SHAPES[shape];
			for (const { column, x, y } of columns) {
				expect(y + column.heightPx).toBeLessThanOrEqual(heightPx);
				for (const { text, lines } of column.texts)
					for (const line of lines)
						expect(x + measureWidthPx(line, { textPx: text.sizePx }), line).toBeLessThanOrEqual(
							x < drawing.x ? drawing.x : widthPx,
						);
				const isOver = y + column.heightPx <= drawing.y || y >= drawing.y + drawing.height;
				expect(isOver || x + column.widestPx <= drawing.x).toBe(true);
			}
		}
	});
});

it('a series that outgrows its pictures is a fault that names it', () => {
	const series = CHARTS.find(({ id }) => id === 'iwf-urls')!.records as Parameters<typeof seriesChart.draw>[0];
	const wordy = { ...series, title: 'A title of many words. '.repeat(40) };
	const chart = { ...seriesChart.draw(wordy, 'iwf-urls') };
	const long = { ...chart, words: { ...chart.words, finding: 'A finding of many words '.repeat(40) } };
	expect(shapedFaults(long, readContent())).toEqual([
		expect.stringContaining('Chart iwf-urls: its picture for a slide (16:9) would have letters of'),
		expect.stringContaining('Chart iwf-urls: its picture for a post (4:5) would have letters of'),
	]);
});
