import type { SiteContent } from '../../engine/site-content.ts';
import type { Chart } from '../chart.ts';
import type { ChartData, ChartColumn } from '../chart-data.ts';
import { HEADS } from '../../evidence/evidence-labels.ts';
import { words } from '../../words/words.ts';
import { column } from '../columns.ts';
import {
	LICENCE,
	chartPath,
	formatCsv,
	listFileSources,
	toJson,
	type FileContext,
	type FileSource,
} from './chart-files.ts';
import { isFactDate, precisionOf } from '../../engine/fact-date.ts';
import type { ChartWords } from '../chart-words.ts';
import { createHash } from 'node:crypto';
import { addressFromFolder } from '../../text/site-url.ts';

/** A chart's data, checked. Throws if the data would draw or say something false. */
export function readChartData(
	chart: Chart,
	content: Pick<SiteContent, 'site'> & { sources: { has: (id: string) => boolean } },
): ChartData {
	const { id, chapter, words: said, table } = chart;
	checkWords(id, said);
	const data: ChartData = {
		id,
		chapter,
		title: said.finding,
		description: table.description ?? said.measure,
		cautions: said.cautions,
		sources: table.sources ?? [...new Set(said.sources.map((source) => source.id))],
		columns: table.columns,
		rows: table.rows,
	};
	checkChartData(data, content.sources);
	return withCaution(data, content);
}

/** A row is copied without the file that holds it: each carries the two first cautions, and where it is from. */
function withCaution(data: ChartData, { site }: Pick<SiteContent, 'site'>): ChartData {
	const caution = data.cautions.slice(0, 2).join(' ');
	const from = words.charts.from(site.name, chartPath(data), site.evidenceReaches, LICENCE.shortTitle);
	return {
		...data,
		columns: [
			...data.columns,
			column('table_caution', HEADS.caution, words.charts.columns.tableCaution),
			column('from', ...words.charts.columns.from),
		],
		rows: data.rows.map((row) => ({ ...row, table_caution: caution, from })),
	};
}

/** Refuses a figure that says too little, naming the empty part and the remedy. */
export function checkWords(id: string, { finding, measure, inWords, reading, cautions }: ChartWords): void {
	const parts = [
		['finding', finding, 'write the finding in a sentence'],
		['measure', measure, 'say what is measured'],
		['inWords', inWords, 'describe the figure in words'],
		['reading', reading.onPage, 'say how to read the drawing'],
		['cautions', cautions.join(' '), 'say what it must not be taken for'],
	] as const;
	for (const [part, said, advice] of parts)
		if (said.trim() === '') throw new Error(`Chart ${id}: ${part} is empty: ${advice}`);
}

/** Throws an error that names the chart, the place and the remedy if its data lacks something or belies itself. */
export function checkChartData(data: ChartData, knownSources: { has(id: string): boolean }): void {
	const fail = (fault: string): never => {
		throw new Error(`Data of chart ${data.id}: ${fault}`);
	};
	if (data.sources.length === 0) fail('it names no source: add at least one id from content/evidence/works');
	for (const source of data.sources)
		if (!knownSources.has(source)) fail(`source ${source} is not in content/evidence/works: correct the id`);
	if (new Set(data.sources).size !== data.sources.length) fail('it names a source twice: keep it once');
	checkColumns(data.columns, fail);
	checkRows(data, fail);
}

function checkColumns(columns: readonly ChartColumn[], fail: (fault: string) => never): void {
	if (columns.length === 0) fail('it has no columns: describe them');
	for (const { name, title, description } of columns) {
		if (!/^[a-z][a-z0-9_]*$/.test(name))
			fail(`"${name}" is not a column's name: write lower-case letters, digits and underscores`);
		if (columns.filter((column) => column.name === name).length > 1)
			fail(`column ${name} is there twice: keep it once`);
		if (title.trim() === '' || description.trim() === '')
			fail(`column ${name} is not described: give it a title and a description with its unit`);
	}
}

function checkRows({ columns, rows }: ChartData, fail: (fault: string) => never): void {
	if (rows.length === 0) fail('it has no rows');
	const names = columns.map(({ name }) => name);
	const seen = new Set<string>();
	rows.forEach((row, index) => {
		for (const name of Object.keys(row))
			if (!names.includes(name)) fail(`row ${index + 1} has ${name}, which is no column: describe it in columns`);
		for (const { name, type } of columns) {
			const value = row[name];
			if (value === undefined) fail(`row ${index + 1} lacks ${name}: write null where nothing is known`);
			if (value !== null && !holds(type, value!))
				fail(`row ${index + 1}: ${name} is ${JSON.stringify(value)}, which is no ${type}`);
		}
		const key = JSON.stringify(names.map((name) => row[name]));
		if (seen.has(key)) fail(`row ${index + 1} stands twice: keep it once`);
		seen.add(key);
	});
}

/** Whether a value is of a column's type. An empty text is none: it would be read as unknown. */
function holds(type: ChartColumn['type'], value: string | number | boolean): boolean {
	switch (type) {
		case 'string':
			return typeof value === 'string' && value !== '';
		case 'integer':
			return Number.isInteger(value);
		case 'boolean':
			return typeof value === 'boolean';
		case 'year':
			return Number.isInteger(value) && Number(value) >= 1000 && Number(value) <= 9999;
		case 'date':
			return typeof value === 'string' && isFactDate(value) && precisionOf(value) === 'day';
	}
}

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
