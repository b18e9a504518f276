import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { BUNDLES, bundleStyles } from '../../build/bundle.ts';
import type { SiteContent } from '../../content/content.ts';
import { siteUrl } from '../../model/site-url.ts';
import { readChartData, type Chart } from '../registry.ts';
import { chartPath, listFileSources } from './chart-files.ts';
import { parseStylesheet, type CssRule } from './css-cascade.ts';
import { composeSvgFile } from './svg-file.ts';

/** Read once in a build; while editing, each time. */
let sharedRules: Promise<CssRule[]> | undefined;

/** Files already made in this build: the picture in pixels is drawn from the same. */
const made = new Map<string, Promise<string>>();

/** The picture file of a chart, from the drawing and the styles of its page. */
export function renderSvgFile(chart: Chart, content: SiteContent): Promise<string> {
	const file = (import.meta.env.PROD && made.get(chart.id)) || composeFile(chart, content);
	made.set(chart.id, file);
	return file;
}

async function composeFile(chart: Chart, content: SiteContent): Promise<string> {
	if (!chart.drawing) throw new Error(`Chart ${chart.id} has no drawing in src/charts/registry.ts`);
	if (!import.meta.env.PROD) sharedRules = undefined;
	sharedRules ??= Promise.all(BUNDLES.map((name) => bundleStyles(process.cwd(), name))).then((sheets) =>
		parseStylesheet(sheets.join('\n')),
	);
	const { component, props, reading } = await chart.drawing(content);
	const container = await AstroContainer.create();
	const drawing = await container.renderToString(component, { props });
	const data = readChartData(chart, content);
	return composeSvgFile(drawing, await sharedRules, {
		data,
		reading,
		sources: listFileSources(data, content.sources),
		siteName: content.site.name,
		address: `${siteUrl() ?? ''}${chartPath(chart)}`,
		evidenceReaches: content.site.evidenceReaches,
	});
}
