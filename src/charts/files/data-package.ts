import { createHash } from 'node:crypto';
import { addressFromFolder } from '../../text/site-url.ts';
import { words } from '../../words/words.ts';
import type { ChartData } from '../chart-data.ts';
import {
	LICENCE,
	chartPath,
	formatCsv,
	listFileSources,
	toJson,
	type FileContext,
	type FileSource,
} from './chart-files.ts';

/** The charts' tables as a Frictionless Data Package, version 2: what each file holds, in what types and units. */
export function formatDataPackage(charts: readonly ChartData[], { site, sources, siteUrl }: FileContext): string {
	const ofChart = charts.map((data) => listFileSources(data, sources));
	const all = new Map(ofChart.flat().map((source) => [source.id, source]));
	const licenses = [{ name: LICENCE.name, title: LICENCE.title, path: LICENCE.path }];
	return toJson({
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: site.id,
		title: site.name,
		description: words.charts.dataPackage(site.tagline, site.evidenceReaches),
		...(siteUrl && { homepage: siteUrl }),
		licenses,
		sources: [...all.values()].map(describeSource),
		resources: charts.map((data, index) => {
			const csv = formatCsv(data);
			return {
				name: data.id,
				type: 'table',
				path: `${data.id}.csv`,
				title: data.title,
				description: [
					data.description,
					...data.cautions,
					words.charts.shownAt(addressFromFolder(chartPath(data), siteUrl)),
				].join(' '),
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
				bytes: Buffer.byteLength(csv),
				hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
				licenses,
				sources: ofChart[index]!.map(describeSource),
				schema: {
					fields: data.columns.map(({ name, type, title, description }) => ({ name, type, title, description })),
					missingValues: [''],
				},
			};
		}),
	});
}

function describeSource({ title, publisher, url }: FileSource): { title: string; path?: string | undefined } {
	return { title: `${publisher}: ${title}`, path: url };
}
