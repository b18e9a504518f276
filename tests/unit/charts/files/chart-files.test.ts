import { createHash } from 'node:crypto';
import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { formatCsv, formatJson } from '../../../../src/charts/files/chart-files.ts';
import { formatDataPackage } from '../../../../src/charts/files/read-chart-data.ts';
import { exampleContext, exampleData } from './example-context.ts';

describe('a table as CSV', () => {
	it('quotes what needs it and leaves empty what is not known', () => {
		expect(formatCsv(exampleData)).toBe(
			'\uFEFFyear,reports,note,complete\n2019,16,"said ""about"", then\n16",true\n2020,,,false\n',
		);
	});
});

describe('a table as JSON', () => {
	it('says the same as the CSV, with what belongs to it', () => {
		const json = JSON.parse(formatJson(exampleData, exampleContext())) as { rows: Record<string, unknown>[] };
		expect(json.rows).toEqual(exampleData.rows);
		expect(csvParse(formatCsv(exampleData))).toHaveLength(json.rows.length);
		expect(json).toMatchObject({
			title: exampleData.title,
			cautions: exampleData.cautions,
			licence: { name: 'CC-BY-4.0' },
			evidenceReaches: 'mid-September 2026',
			page: '../numbers.html#example-chart',
			sources: [{ id: 'example', title: 'A report', publisher: 'A publisher', date: '2020-02-14' }],
		});
	});

	it('gives whole addresses where the site’s own is known', () => {
		const json = formatJson(exampleData, { ...exampleContext(), siteUrl: 'https://example.org/site/' });
		expect(json).toContain('"page": "https://example.org/site/numbers.html#example-chart"');
	});

	it('does not depend on the order of keys in a row', () => {
		const rows = exampleData.rows.map((row) => Object.fromEntries(Object.entries(row).reverse()));
		expect(formatJson({ ...exampleData, rows }, exampleContext())).toBe(formatJson(exampleData, exampleContext()));
	});
});

describe('a data package', () => {
	it('describes each table with its fields, size and sum', () => {
		const { resources } = JSON.parse(formatDataPackage([exampleData], exampleContext())) as {
			resources: Record<string, unknown>[];
		};
		expect(resources).toMatchObject([
			{
				name: 'example-chart',
				path: 'example-chart.csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				bytes: Buffer.byteLength(formatCsv(exampleData)),
				hash: `sha256:${createHash('sha256').update(formatCsv(exampleData)).digest('hex')}`,
				schema: {
					missingValues: [''],
					fields: [{ name: 'year', type: 'year', title: 'Year' }, {}, {}, { type: 'boolean' }],
				},
			},
		]);
	});

	it('names a source of two charts once', () => {
		const twice = [exampleData, { ...exampleData, id: 'other-chart' }];
		const { sources } = JSON.parse(formatDataPackage(twice, exampleContext())) as { sources: unknown[] };
		expect(sources).toEqual([{ title: 'A publisher: A report', path: 'https://example.org/report' }]);
	});
});
