import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/content.ts';
import { readContentFiles } from '../../../src/engine/read-files.ts';
import { composeShareCard } from '../../../src/sharing/render-share-card.ts';
import { cardOf, cardSlugs, shareCardOf, shareFile } from '../../../src/sharing/share-card.ts';

const content = loadContent(readContentFiles(process.cwd()));
const picture = {
	width: 343,
	height: 200,
	markupAt: ({ x, y, width, height }: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>) =>
		`<svg x="${x}" y="${y}" width="${width}" height="${height}"/>`,
};
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

	it('has its picture at the right, clear of all words but the name, and as large as it can be', () => {
		const card = { name: 'A site', title: 'A title of some words', text: 'What it shows, in a sentence.' };
		const svg = composeShareCard(card, '<svg viewBox="0 0 1 1"/>', (token) => `#${token}`, picture);
		expect(svg).toMatch(/<svg x="476" y="176.\d+" width="660" height="384.8\d*"\/>/);
		for (const { words } of texts(svg).slice(1)) expect(words?.length).toBeLessThan(30);
	});

	it('is there for each chapter that leads with a picture, and says its headline', () => {
		expect(cardSlugs(content)).toEqual(expect.arrayContaining(['index', 'announcement', 'words', 'help', 'teach']));
		expect(cardSlugs(content)).not.toContain('glossary');
		expect(shareCardOf('words', content).text).toMatch(/turned it round\.$/);
		for (const slug of cardSlugs(content)) {
			const { chapters, site } = content;
			const { title, text } = shareCardOf(slug, content);
			const chapter = chapters.find((one) => one.slug === slug);
			const hasPicture = chapter !== undefined && text !== chapter.meta.summary;
			const card = { name: site.name, title, text };
			const svg = composeShareCard(card, '<svg viewBox="0 0 1 1"/>', () => '#000', hasPicture ? picture : undefined);
			expect(svg, slug).toContain('</svg>');
		}
	});
});

it('a page is shared with its own card, or that of the chapter above it, or that of the announcement', () => {
	const card = (slug: string) => cardOf(slug, content);
	expect(['words', 'easy-read/announcement', 'easy-read/help', 'lessons/a-lesson', 'handouts'].map(card)).toEqual([
		'words',
		'announcement',
		'help',
		'teach',
		'teach',
	]);
	expect(['index', 'easy-read', 'search', 'glossary'].map(card)).toEqual(Array(4).fill('index'));
	expect(card('sources/a-b')).toBe('sources');
	expect(shareFile('safety-by-design/encryption')).toBe('share/safety-by-design-encryption.png');
});
