import { getViteConfig } from 'astro/config';
import { createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHART_KINDS } from '../../../src/content/list.ts';
import { CHARTS } from '../../site-charts.ts';
import { readContent } from './site-records.ts';

// Drawings of examples as pictures to look at: open those that changed in a browser before they are renewed with `-u`.

/** What makes a drawing readable without the site's styles. */
const STYLE =
	'<style>*{fill:none;stroke:#555}text{fill:#000;stroke:none;font:12px sans-serif}.touch,.sign,.bar,.span{display:none}</style>';

let server: ViteDevServer;
let render: (kind: string, example: string) => Promise<string[]>;

beforeAll(async () => {
	const config = await getViteConfig(
		{ server: { middlewareMode: true, ws: false, watch: null }, appType: 'custom', logLevel: 'silent' },
		{ root: process.cwd(), logLevel: 'silent' },
	)({ mode: 'production', command: 'serve' });
	server = await createServer(config as InlineConfig);
	const load = <Module>(path: string) => server.ssrLoadModule(path) as Promise<Module>;
	const { experimental_AstroContainer } = await load<typeof import('astro/container')>('astro/container');
	const list = await load<typeof import('../../../src/content/list.ts')>('/src/content/list.ts');
	const { default: Drawing } = await load<typeof import('../../../src/charts/frame/Drawing.astro')>(
		'/src/charts/frame/Drawing.astro',
	);
	const container = await experimental_AstroContainer.create();
	render = async (id, example) => {
		const kind = list.CHART_KINDS.find((kind) => kind.id === id)!;
		const chart = kind.examples().get(example) ?? kind.of(readContent()).find((one) => one.id === example)!;
		return Promise.all(
			chart.forms().map((of) =>
				container.renderToString(Drawing, {
					props: { drawing: kind.drawing, of, class: '', wordsId: 'words' },
				}),
			),
		);
	};
}, 60_000);

afterAll(() => server.close());

describe.each(CHART_KINDS)('the drawing of $id', (kind) => {
	it.each(['usual', 'longestLabel'])('looks as reviewed: %s', async (example) => {
		const forms = kind.examples().get(example)!.forms();
		const drawings = await render(kind.id, example);
		for (const [index, { form, placed }] of forms.entries())
			await expect(standAlone(drawings[index]!, placed)).toMatchFileSnapshot(
				`drawings/${kind.id}-${example}-${form}.svg`,
			);
	});
});

it.each(CHARTS)(
	'every mark of $id can be touched: 24 units each way, no part of it shared with another',
	async ({ id, kind }) => {
		for (const drawing of await render(kind.id, id)) {
			const marks = drawing.match(/<(?:rect|path)[^>]*class="(?:touch|tile-ground)[^>]*>/g) ?? [];
			const boxes = marks.flatMap((mark) => {
				const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
					Number(new RegExp(` ${name}="([^"]+)"`).exec(mark)?.[1]),
				) as [number, number, number, number];
				return width ? [{ x, y, width, height }] : [];
			});
			expect(boxes.length).toBeGreaterThan(1);
			for (const [index, a] of boxes.entries()) {
				expect(Math.min(a.width, a.height)).toBeGreaterThanOrEqual(24);
				for (const b of boxes.slice(index + 1)) {
					const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
					const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
					expect(Math.min(across, down)).toBeLessThanOrEqual(0.2);
				}
			}
		}
	},
);

/** The markup of a drawing as a file that a browser shows, an element a line. */
function standAlone(drawing: string, { widthPx, heightPx }: { widthPx: number; heightPx: number }): string {
	const size = `xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}"`;
	return `${drawing
		.replace(/\s+/g, ' ')
		.replace(/^.*?<svg [^>]*?(viewBox="[^"]*")[^>]*>/, `<svg ${size} $1>${STYLE}`)
		.replace(/ data-astro-[\w-]+="[^"]*"/g, '')
		.replace(/ ?(<(?:g|a|path|rect|circle|text|defs|pattern)\b|<\/(?:g|a|defs|pattern|svg)>)/g, '\n$1')
		.trim()}\n`;
}
