import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../src/build/read-pages.ts';
import { loadContent } from '../../src/content/content.ts';
import { readContentFiles } from '../../src/engine/read-files.ts';

const MANUAL = readFileSync('docs/authoring.md', 'utf8');

/** The first words of an example that belongs into a file. */
const INTO_FILE = /^# (content\/\S+)\n/;

/** What is no part of the content until an author makes it. */
const NEW_FILE = 'content/views/lessons/an-example.yaml';

function examples(language: string): string[] {
	return [...MANUAL.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, example]) => example!);
}

/** The content with every example put where the manual says. */
/** The texts that the examples cite. */
const NEW_SOURCES = 3;

function contentWithExamples() {
	const files: Record<string, string> = { ...readContentFiles(process.cwd()), [NEW_FILE]: '' };
	const placed = examples('yaml').filter((example) => INTO_FILE.test(example));
	for (const example of placed) {
		const file = INTO_FILE.exec(example)![1]!;
		expect(files, `${file}, which an example names`).toHaveProperty([file]);
		files[file] += `\n${example}`;
	}
	const [sentence] = examples('mdx');
	const timeline = 'content/chapters/timeline.mdx';
	const below = '<H2 id="all-events">';
	expect(files[timeline]).toContain(below);
	files[timeline] = files[timeline]!.replace(below, `${sentence!}\n\n${below}`);
	// The build asks for it: the texts that the examples cite are counted with the others.
	const counted = /(?<=<ReadingsLead>\s+Of )\d+/;
	const sources = 'content/chapters/sources.mdx';
	files[sources] = files[sources]!.replace(counted, (count) => String(Number(count) + NEW_SOURCES));
	return { count: placed.length, ...loadContent(files) };
}

describe('what is written for authors', () => {
	it('has examples that the build takes as they stand', () => {
		const { count, citable, facts } = contentWithExamples();
		expect(count).toBeGreaterThan(14);
		expect(citable.get('example-review-2025')?.standing).toBe('read');
		expect(citable.get('example-count-2026')).toMatchObject({
			standing: 'reported',
			originals: ['Example Watch’s count of 2025'],
		});
		expect(citable.get('example-inferred')?.standing).toBe('inferred');
		expect(citable.get('example-not-found')?.standing).toBe('not-found');
		expect(facts.events.find(({ id }) => id === 'example-review-2025')?.date).toBe('2025-05-12');
		expect(facts.lessons.map(({ id }) => id)).toContain('an-example');
		expect(facts.handouts.at(-1)).toMatchObject({ id: 'example-handout', shows: { sheet: 'debate' } });
		expect(facts.questions.at(-1)).toMatchObject({ id: 'an-example', chapter: 'coalition' });
	});

	it('explains messages that the checks still give', () => {
		const code = ['content', 'engine', 'evidence', 'subjects', 'charts']
			.flatMap((folder) => listFiles(`src/${folder}`).map((file) => readFileSync(`src/${folder}/${file}`, 'utf8')))
			.join('\n');
		const table = MANUAL.split('## What the messages mean')[1]!;
		const messages = [...table.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, message]) => message!);
		expect(messages.length).toBeGreaterThan(30);
		expect(messages.filter((message) => !code.includes(message))).toEqual([]);
	});
});
