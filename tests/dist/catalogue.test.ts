import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/cite/catalogue.ts';
import { loadContent } from '../../src/content/content.ts';
import { readContentFiles } from '../../src/content/read-files.ts';
import { pages } from './built-site.ts';

const content = loadContent(readContentFiles(process.cwd()));

describe('the catalogue', () => {
	const targets = pages.find(({ file }) => file === 'catalogue.html')!.targets;
	const linked = new Set(targets.map(({ file, fragment }) => file + (fragment === undefined ? '' : `#${fragment}`)));

	it('leads to every chart, question, argument, event and word, each once', () => {
		const { questions, arguments: debate, events, terms } = content.facts;
		const entries = catalogueOf(content);
		const ofKind = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
		expect([ofKind('question'), ofKind('argument'), ofKind('event'), ofKind('term')]).toEqual([
			questions.length,
			debate.length,
			events.length,
			terms.length,
		]);
		expect(ofKind('chart')).toBe(pages.filter(({ file }) => file.startsWith('embed/')).length);
		for (const { address } of entries) expect(linked, address).toContain(address);
		expect(new Set(entries.map(({ address }) => address)).size).toBe(entries.length);
	});
});
