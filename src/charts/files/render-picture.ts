import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { bundleStyles } from '../../build/bundle.ts';
import { CHART_STYLESHEETS, type Stylesheet } from '../../engine/page-files.ts';
import type { SiteContent } from '../../engine/site-content.ts';
import { once } from '../../text/memo.ts';
import type { Chart } from '../chart.ts';
import { wordsIdOf } from '../frame/figure.ts';
import { fileContext } from './chart-files.ts';
import { parseStylesheet, type CssRule } from './css-cascade.ts';
import { drawPng } from './draw-png.ts';
import { readChartData } from './read-chart-data.ts';
import { composeSvgFile } from './svg-file.ts';

/** Pixels of a chart's picture for one unit of its drawing. */
const PIXELS_PER_UNIT = 1.5;

/** What reads the rules of stylesheets: once in a build, and while editing each time. */
export function rulesOf(names: readonly Stylesheet[]): () => Promise<CssRule[]> {
	const read = async () => {
		const sheets = await Promise.all(names.map((name) => bundleStyles(process.cwd(), name)));
		return parseStylesheet(sheets.join('\n'));
	};
	const shared = once(read);
	return () => (import.meta.env.PROD ? shared() : read());
}

/** The rules of the stylesheets that colour drawings. */
const pictureRules = rulesOf(CHART_STYLESHEETS);

/** A chart as a file that stands alone, from the drawing and the styles of its page. */
export async function renderSvg(chart: Chart, content: SiteContent): Promise<string> {
	const { default: Drawing } = await import('../frame/Drawing.astro');
	const container = await AstroContainer.create();
	const props = { drawing: chart.kind.drawing, of: chart.picture(), wordsId: wordsIdOf(chart.id) };
	const drawn = {
		drawing: await container.renderToString(Drawing, { props }),
		rules: await pictureRules(),
		reading: chart.words.reading.alone,
	};
	return composeSvgFile(readChartData(chart, content), drawn, fileContext(content));
}

/** The same in pixels. */
export async function renderPng(chart: Chart, content: SiteContent): Promise<Uint8Array> {
	return drawPng(await renderSvg(chart, content), { mode: 'zoom', value: PIXELS_PER_UNIT });
}
