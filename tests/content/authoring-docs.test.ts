import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/content.ts';
import { readContentFiles } from '../../src/content/read-files.ts';

/** What is written for authors, and the first words of a block in it that is to be put into a file. */
const DOCS = ['docs/authoring/facts.md', 'docs/authoring/sources.md'];
const INTO_FILE = /^# (content\/\S+)\n/;

function blocks(doc: string, language: string): string[] {
	const text = readFileSync(doc, 'utf8');
	return [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, block]) => block!);
}

describe('what is written for those who add facts', () => {
	it('has examples that the build takes as they stand', () => {
		const files = readContentFiles(process.cwd());
		let count = 0;
		for (const block of DOCS.flatMap((doc) => blocks(doc, 'yaml'))) {
			const file = INTO_FILE.exec(block)?.[1];
			if (!file) continue;
			expect(files, `${file}, which an example names`).toHaveProperty([file]);
			files[file] += `\n${block}`;
			count++;
		}
		const [sentence] = blocks('docs/authoring/facts.md', 'mdx');
		const timeline = 'content/chapters/timeline.mdx';
		const below = '<H2 id="all-events">';
		expect(files[timeline]).toContain(below);
		files[timeline] = files[timeline]!.replace(below, `${sentence!}\n\n${below}`);

		const { citable, facts } = loadContent(files);
		expect(count).toBeGreaterThan(8);
		expect(citable.get('example-review-2025')?.standing).toBe('read');
		expect(citable.get('example-count-2026')).toMatchObject({
			standing: 'reported',
			originals: ['Example Watch’s count of 2025'],
		});
		expect(citable.get('example-inferred')?.standing).toBe('inferred');
		expect(citable.get('example-not-found')?.standing).toBe('not-found');
		expect(facts.events.find(({ id }) => id === 'example-review-2025')?.date).toBe('2025-05-12');
	});

	it('explains messages that the checks still give', () => {
		const code = ['src/content', 'src/schemas']
			.flatMap((folder) => readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8')))
			.join('\n');
		const messages = DOCS.flatMap((doc) => {
			const table = readFileSync(doc, 'utf8').split('## What the messages mean')[1]!.split('\n## ')[0]!;
			return [...table.matchAll(/^\| (`[^|]*?) \|/gm)].flatMap(([, cell]) =>
				[...cell!.matchAll(/`([^`]+)`/g)].map(([, message]) => message!),
			);
		});
		expect(messages.length).toBeGreaterThan(30);
		expect(messages.filter((message) => !code.includes(message))).toEqual([]);
	});
});
