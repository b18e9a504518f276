import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { bundleStyles } from '../../assets/bundle.ts';
import { CHART_STYLESHEETS } from '../../model/page-files.ts';
import type { SiteContent } from '../../content/content.ts';
import { siteUrl } from '../../text/site-url.ts';
import type { Chart } from '../chart.ts';
import type { PlacedForm } from '../chart-forms.ts';
import { drawingNames } from '../frame/figure.ts';
import { chartPath, listFileSources } from './chart-files.ts';
import { drawPicture, type ChartPicture } from './picture.ts';
import { readChartData } from './read-chart-data.ts';

/** Read once in a build; while editing, each time. */
let sharedStyles: Promise<string> | undefined;

/** Pictures already begun in this build: both files of a chart are made at once. */
const begun = new Map<string, Promise<ChartPicture>>();

/** The picture files of a chart, from the drawing and the styles of its page. */
export function renderPicture(chart: Chart, content: SiteContent): Promise<ChartPicture> {
	const picture = (import.meta.env.PROD && begun.get(chart.id)) || makePicture(chart, content);
	begun.set(chart.id, picture);
	return picture;
}

/** The stylesheets of the site's pages, one after another, as pictures are coloured by them. */
export function pictureStyles(): Promise<string> {
	if (!import.meta.env.PROD) sharedStyles = undefined;
	return (sharedStyles ??= Promise.all(CHART_STYLESHEETS.map((name) => bundleStyles(process.cwd(), name))).then(
		(sheets) => sheets.join('\n'),
	));
}

async function renderDrawing({ id, load }: Chart, { placed, class: className }: PlacedForm): Promise<string> {
	const container = await AstroContainer.create();
	const { drawing } = await load();
	return container.renderToString(drawing, { props: { placed, id, class: className, ...drawingNames(id) } });
}

async function makePicture(chart: Chart, content: SiteContent): Promise<ChartPicture> {
	const styles = pictureStyles();
	const drawing = await renderDrawing(chart, chart.picture());
	const data = readChartData(chart, content);
	return drawPicture(process.cwd(), 'picture', {
		drawing,
		styles: await styles,
		content: {
			data,
			reading: chart.words.reading.alone,
			sources: listFileSources(data, content.sources),
			siteName: content.site.name,
			address: `${siteUrl() ?? ''}${chartPath(chart)}`,
			evidenceReaches: content.site.evidenceReaches,
		},
	});
}
