import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/content.ts';
import { readContentFiles } from '../../../src/engine/read-files.ts';
import { composeShareCard } from '../../../src/sharing/render-share-card.ts';
import { SUBJECTS, shareCardOf, shareFile, subjectOf } from '../../../src/sharing/share-card.ts';

const compose = (title: string, text: string) =>
	composeShareCard({ name: 'A site', title, text }, '<svg viewBox="0 0 1 1"/>', (token) => `#${token}`);
const texts = (svg: string) =>
	[...svg.matchAll(/<text fill="([^"]*)".* y="(\d+)">([^<]*)</g)].map(([, fill, y, words]) => ({
		fill,
		y: Number(y),
		words,
	}));

describe('a card', () => {
	it('has the name, the title and what is told of it one under another, in the colours of the site', () => {
		const lines = texts(compose('Ask & <answer>', 'What was asked. '.repeat(9).trim()));
		expect(lines[1]).toMatchObject({ fill: '#ink', words: 'Ask &amp; &lt;answer&gt;' });
		expect(
			lines
				.slice(2)
				.map(({ words }) => words)
				.join(' '),
		).toBe('What was asked. '.repeat(9).trim());
		expect(lines.length).toBeGreaterThan(3);
		const ys = lines.map(({ y }) => y);
		expect(ys).toEqual(ys.toSorted((a, b) => a - b));
		expect(ys.at(-1)).toBeLessThan(630 - 40);
	});

	it('refuses words that do not fit, and says what to do', () => {
		expect(() => compose('word '.repeat(80), 'Text.')).toThrow('are too long for the card of their chapter: shorten');
	});

	it('is there for each subject', () => {
		const content = loadContent(readContentFiles(process.cwd()));
		for (const subject of SUBJECTS) {
			const card = shareCardOf(subject, content);
			expect(texts(compose(card.title, card.text)).length, subject).toBeGreaterThanOrEqual(3);
		}
	});
});

it('a page is shared with the card of its subject, and any other with that of the announcement', () => {
	expect(shareFile(subjectOf('demands/openness'))).toBe('share/demands.png');
	expect(['easy-read/help', 'lessons/a-lesson', 'handouts', 'timeline'].map(subjectOf)).toEqual([
		'help',
		'teach',
		'teach',
		'timeline',
	]);
	expect(['index', 'announcement', 'easy-read', 'sources/a-c', 'search'].map(subjectOf)).toEqual(
		Array(5).fill('index'),
	);
});
