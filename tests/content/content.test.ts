import { expect, it } from 'vitest';
import { loadContent } from '../../src/content/content.ts';
import { good } from './message-after.ts';
import { STANDINGS } from '../../src/evidence/ledger.ts';

const { citable, facts, sources } = loadContent(good);

it('the content tells of everything it publishes how it is known', () => {
	const records = Object.values(facts).flat();
	const standings = records.flatMap((record) => ('standing' in record ? [record.standing] : []));
	expect(new Set(standings)).toEqual(new Set(STANDINGS));
});

it('the machine-translated article is never cited as a quotation, and confirms nothing that it says', () => {
	const subjects = new Set([...sources.values()].filter(({ work }) => work.isSubject).map(({ id }) => id));
	expect(subjects.size).toBeGreaterThan(0);
	const quoted = [...citable.values()].filter(({ quote }) => quote);
	expect(quoted.filter((record) => subjects.has(record.sources[0]!))).toEqual([]);
	expect(facts.articleStatements.filter((one) => one.sources.some((id) => subjects.has(id)))).toEqual([]);
});
