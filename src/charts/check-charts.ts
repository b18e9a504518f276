import { CHAPTERS_FOLDER } from '../content/chapter-source.ts';
import { placeOf } from '../content/facts.ts';
import type { ContentCheck } from '../content/content.ts';
import { chartOfBlock, chartsOf } from './list.ts';

/** What charts need of records, told where it is in the files, and that each is shown by its chapter. */
export const checkCharts: ContentCheck = (content, placed) => {
	const shown = new Set(
		content.chapters.flatMap(({ slug, components }) =>
			components.flatMap((use) => {
				const chart = chartOfBlock(use, content);
				return chart?.chapter === slug ? chart.id : [];
			}),
		),
	);
	return chartsOf(content).flatMap((chart) => [
		...chart.check().map(({ kind, record, ...fault }) => {
			const place = placed.find((fact) => fact.kind === kind && (!record || fact.value.id === record))!;
			return { ...(record ? placeOf(place) : { file: place.file }), ...fault };
		}),
		...(shown.has(chart.id)
			? []
			: [
					{
						file: `${CHAPTERS_FOLDER}${chart.chapter}.mdx`,
						message: `does not show the chart ${chart.id}: write ${chart.kind.blockOf(chart.id)} where it belongs`,
					},
				]),
	]);
};
