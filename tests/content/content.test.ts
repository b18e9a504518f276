import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/content.ts';
import { readContentFiles } from '../../src/content/read-files.ts';

const files = readContentFiles(process.cwd());

describe('the content as it stands', () => {
	it('has no fault', () => {
		expect(() => loadContent(files)).not.toThrow();
	});

	it('publishes nothing that is known from memory alone', () => {
		const { facts } = loadContent(files);
		const statuses = Object.values(facts)
			.flat()
			.flatMap((record) => ('status' in record ? [record.status] : []));
		expect(statuses.length).toBeGreaterThan(500);
		expect(new Set(statuses)).toEqual(new Set(['read', 'second-hand', 'inferred', 'not-found']));
	});

	it('names three countries of the 32 and infers the others', () => {
		const { countries } = loadContent(files).facts;
		expect(countries.filter(({ evidence }) => evidence === 'named').map(({ id }) => id)).toEqual([
			'netherlands',
			'portugal',
			'united-kingdom',
		]);
		expect(countries.filter(({ evidence }) => evidence === 'inferred')).toHaveLength(29);
	});

	it('never cites the machine-translated article as a quotation', () => {
		const { citable } = loadContent(files);
		const quoted = [...citable.values()].filter(({ quote }) => quote);
		expect(quoted.filter(({ sources }) => sources[0] === 'upnewsinfo-seed-2020')).toEqual([]);
	});
});
