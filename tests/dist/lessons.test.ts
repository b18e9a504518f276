import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/content.ts';
import { readContentFiles } from '../../src/content/read-files.ts';
import { lessonHref } from '../../src/model/lessons.ts';
import { placeInWords } from '../../src/model/place-in-words.ts';
import { ONE_PAGE_FILE } from '../../src/exports/define-export.ts';
import { chapterAddresses } from '../../src/content/addresses.ts';
import { LESSON_PARTS } from '../../src/schemas/lesson.ts';
import { DIST, files, pages, textOf } from './built-site.ts';

const content = loadContent(readContentFiles(process.cwd()));
const { facts } = content;
const fileOf = (lesson: { id: string }, part: (typeof LESSON_PARTS)[number]) => lessonHref(lesson, part).slice(1);
const lessonPages = pages.filter(({ file }) => file.startsWith('lessons/'));

it('there are lessons, each with its four pages, and no others', () => {
	expect(facts.lessons.length).toBeGreaterThan(0);
	const expected = facts.lessons.flatMap((lesson) => LESSON_PARTS.map((part) => fileOf(lesson, part)));
	expect(lessonPages.map(({ file }) => file).sort()).toEqual(expected.sort());
});

it('the page for teachers leads to all of them', () => {
	const reached = new Set(pages.find(({ file }) => file === 'teach.html')!.targets.map(({ file }) => file));
	expect(lessonPages.filter(({ file }) => !reached.has(file)).map(({ file }) => file)).toEqual([]);
});

describe.each(facts.lessons)('$id', (lesson) => {
	it.each(LESSON_PARTS)('shows help before any activity, on its %s', (part) => {
		const html = textOf(fileOf(lesson, part));
		const help = html.indexOf('class="teaching-help"');
		expect(help).toBeGreaterThan(html.indexOf('<h1'));
		expect(help).toBeLessThan(html.search(/<h2|class="sheet-tasks"/));
	});

	it('names on paper only places that are there, by address or by the name of the page', () => {
		const places = new Set([...chapterAddresses(content)].map((address) => placeInWords(address, content)));
		const printed = LESSON_PARTS.flatMap((part) =>
			[...textOf(fileOf(lesson, part)).matchAll(/class="site-address">([^<]+)</g)].map(([, address]) => address!),
		);
		expect(printed.length).toBeGreaterThan(3);
		expect(printed.filter((place) => !places.has(place))).toEqual([]);
		if (!process.env.SITE_URL) expect(printed.filter((place) => place.includes('.html'))).toEqual([]);
	});

	it('has every note for the teacher in its plan, and none on the sheet', () => {
		const text = (file: string) =>
			textOf(file)
				.replace(/&#39;|&#x27;/g, "'")
				.replace(/&quot;|&#34;/g, '"');
		const plan = text(fileOf(lesson, 'plan'));
		const answers = text(fileOf(lesson, 'answers'));
		const sheet = text(fileOf(lesson, 'sheet'));
		const holds = [...lesson.assessment.holds, ...lesson.sheet.tasks.flatMap((task) => task.holds)];
		for (const note of lesson.safeguarding) expect(plan).toContain(note);
		for (const point of holds) {
			expect(answers).toContain(point);
			expect(sheet).not.toContain(point);
		}
	});

	it('calls the tasks of its sheet what its plan calls their steps', () => {
		const sheet = textOf(fileOf(lesson, 'sheet'));
		for (const { step } of lesson.sheet.tasks)
			if (step)
				expect(sheet).toMatch(
					new RegExp(`<li value="${step}">\\s*<p>\\s*<strong>${lesson.steps[step - 1]!.title}\\.</strong>`),
				);
	});

	it('begins its slides with how we work, and ends them with help', () => {
		const slides = textOf(fileOf(lesson, 'slides')).split('<section class="slide"').slice(1);
		expect(slides).toHaveLength(lesson.slides.length + 2);
		for (const slide of [slides[0]!, slides.at(-1)!]) expect(slide).toContain('class="teaching-help"');
	});
});

it('events on a sheet have no dates, and stand in no order that gives one away', () => {
	const lesson = facts.lessons.find(({ sheet }) => sheet.tasks.some(({ cards }) => cards?.events))!;
	const cards = (part: 'sheet' | 'answers') =>
		/class="task-cards[^"]*"[\s\S]*?<\/ul>/.exec(textOf(fileOf(lesson, part)))![0].match(/<li>/g)!.length;
	expect(cards('sheet')).toBe(cards('answers'));
	const sheet = /class="task-cards[^"]*"[\s\S]*?<\/ul>/.exec(textOf(fileOf(lesson, 'sheet')))![0];
	expect(sheet).not.toMatch(/\b(19|20)\d\d\b/);
	expect(textOf(fileOf(lesson, 'answers'))).toMatch(/timeline\.html#[\s\S]*?\b20\d\d\b/);
});

it('claims stand on lines of their own, each with a box for every verdict on the sheet, and with none in the answers', () => {
	const lesson = facts.lessons.find(({ sheet }) => sheet.tasks.some(({ claims }) => claims))!;
	const { list, verdicts } = lesson.sheet.tasks.find(({ claims }) => claims)!.claims!;
	const count = (part: 'sheet' | 'answers', what: RegExp) => textOf(fileOf(lesson, part)).match(what)?.length ?? 0;
	expect(count('sheet', /class="claim-verdicts"/g)).toBe(list.length);
	for (const verdict of verdicts) expect(count('sheet', new RegExp(`<li>${verdict}</li>`, 'g'))).toBe(list.length);
	expect(count('answers', /class="task-claims"/g)).toBe(1);
	expect(count('answers', /class="claim-verdicts"/g)).toBe(0);
});

it('the one page with everything has none of them, and no page of theirs loads a script of its own', () => {
	expect(readFileSync(join(DIST, ONE_PAGE_FILE), 'utf8')).not.toContain('id="lesson-');
	expect(files.filter((file) => file.startsWith('lessons/') && !file.endsWith('.html'))).toEqual([]);
	for (const { file } of lessonPages)
		expect(
			[...textOf(file).matchAll(/src="\.\.\/assets\/([a-z-]+)\.js\?[0-9a-f]{8}"/g)].map(([, name]) => name),
		).toEqual(['site']);
});
