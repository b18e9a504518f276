import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/content.ts';
import { readContentFiles } from '../../src/engine/read-files.ts';
import { STANDINGS } from '../../src/evidence/ledger.ts';

const files = readContentFiles(process.cwd());

describe('the content as it stands', () => {
	it('has no fault', () => {
		expect(() => loadContent(files)).not.toThrow();
	});

	it('tells of everything it publishes how it is known', () => {
		const { facts } = loadContent(files);
		const standings = Object.values(facts)
			.flat()
			.flatMap((record) => ('standing' in record ? [record.standing] : []));
		expect(standings.length).toBeGreaterThan(500);
		expect(new Set(standings)).toEqual(new Set(STANDINGS));
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
		const { citable, sources } = loadContent(files);
		const subjects = [...sources.values()].filter(({ work }) => work.isSubject).map(({ id }) => id);
		expect(subjects).toContain('upnewsinfo-seed-2020');
		const quoted = [...citable.values()].filter(({ quote }) => quote);
		expect(quoted.filter(({ sources: [main] }) => subjects.includes(main!))).toEqual([]);
	});

	it('never lets the machine-translated article confirm what it says', () => {
		const { facts } = loadContent(files);
		const checkedBy = new Set(facts.articleStatements.flatMap(({ sources }) => sources));
		expect(checkedBy.size).toBeGreaterThan(5);
		expect(checkedBy).not.toContain('upnewsinfo-seed-2020');
	});
});
