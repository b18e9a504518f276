import type { SiteContent } from '../../content/content.ts';
import { siteUrl } from '../../text/site-url.ts';
import type { Chart } from '../chart.ts';
import { LETTER_PX, SHAPE_NAMES } from '../chart-forms.ts';
import { arrangeShaped, type ShapedContent } from './arrange-shaped.ts';
import { LICENCE, chartPath, listPublishers, listSome } from './chart-files.ts';

/** How many publishers a picture of one shape names. */
const NAMED = 3;

/** What the pictures of one shape say beside the drawing. */
export function shapedContent(chart: Chart, { site, facts }: Pick<SiteContent, 'site' | 'facts'>): ShapedContent {
	const { id, words, table } = chart;
	const ids = table.sources ?? words.sources.map((source) => source.id);
	const publishers = listPublishers(ids, facts.sources);
	return {
		id,
		title: words.finding,
		measure: words.measure,
		brief: words.reading.brief,
		caution: words.cautions[0]!,
		sources: `Sources: ${listSome(publishers, NAMED)}. As of ${site.evidenceReaches}.`,
		from: `${LICENCE.shortTitle} · ${site.name}`,
		address: `${siteUrl() ?? ''}${chartPath(chart)}`,
	};
}

/** Why a chart cannot be read in a shape that it declares, a sentence each: its records have outgrown it. */
export function shapedFaults(chart: Chart, content: Pick<SiteContent, 'site' | 'facts'>): string[] {
	return SHAPE_NAMES.flatMap((shape) => {
		try {
			const form = chart.shaped(shape);
			if (!('none' in form))
				arrangeShaped(shape, { ...form.placed, letterPx: LETTER_PX[form.form] }, shapedContent(chart, content));
			return [];
		} catch (error) {
			return [(error as Error).message];
		}
	});
}
