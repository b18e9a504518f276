import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { bewareInShort, standingWords } from '../../src/evidence/evidence-labels.ts';
import { handoutSlug } from '../../src/subjects/teaching/handouts.ts';
import { lessonHref } from '../../src/subjects/teaching/lessons.ts';
import { placeInWords } from '../../src/content/place-in-words.ts';
import { readShortHelp } from '../../src/prose/short-help.ts';
import { LESSON_PARTS } from '../../src/subjects/teaching/lesson.ts';
import { elementsIn, textIn, type Element } from '../../src/text/html-tree.ts';
import { matcherOf } from '../../src/text/select.ts';
import { formatDate } from '../../src/text/dates.ts';
import { hostName } from '../../src/text/host-name.ts';
import { startSentence } from '../../src/text/words.ts';
import { chapters, DIST, facts, pages, site, textOf } from './built-site.ts';

const lineOf = (text: string) => text.replaceAll(/[\s\u00A0\u2060]+/g, ' ').trim();
const elementsOf = (file: string) => elementsIn(parse(textOf(file)));
const wordsIn = (elements: readonly Element[]) => lineOf(elements.map(textIn).join(' '));
const wordsOf = (file: string) => wordsIn(elementsOf(file).filter(({ tagName }) => tagName === 'article'));
const leadsTo = (file: string) =>
	new Set(pages.find((page) => page.file === file)!.targets.map((target) => target.file));

const sheets = facts.handouts.map((handout) => ({ ...handout, file: `${handoutSlug(handout)}.html` }));
const lessonFiles = facts.lessons.flatMap((lesson) => LESSON_PARTS.map((part) => lessonHref(lesson, part).slice(1)));
const learnerSheets = lessonFiles.filter((file) => file.endsWith('-sheet.html'));

it('the pages of lessons and handouts are those of their records, and their lists lead to all of them', () => {
	const built = (start: string) => pages.map(({ file }) => file).filter((file) => file.startsWith(start));
	expect(built('lessons/').sort()).toEqual([...lessonFiles].sort());
	expect(built('handouts').sort()).toEqual(['handouts.html', ...sheets.map(({ file }) => file)].sort());
	expect(lessonFiles.filter((file) => !leadsTo('teach.html').has(file))).toEqual([]);
	expect(sheets.filter(({ file }) => !leadsTo('handouts.html').has(file))).toEqual([]);
	for (const { id, handouts = [] } of facts.lessons) {
		const plan = `lessons/${id}.html`;
		for (const offered of handouts) expect(leadsTo(plan)).toContain(`${handoutSlug({ id: offered })}.html`);
		if (handouts.length > 0) expect(leadsTo('handouts.html')).toContain(plan);
	}
});

it.each([...lessonFiles, ...sheets.map(({ file }) => file), 'questions.html'])(
	'%s shows help before any activity',
	(file) => {
		const html = textOf(file);
		const help = html.indexOf('class="teaching-help"');
		expect(help).toBeGreaterThan(html.indexOf('<h1'));
		expect(help).toBeLessThan(html.search(/<h2|class="sheet-tasks"|<fieldset/));
	},
);

it.each([...learnerSheets, ...sheets.map(({ file }) => file)])(
	'%s says on paper whose it is, from when, and where help is',
	(file) => {
		const words = wordsOf(file);
		const numbers = readShortHelp(facts, site);
		for (const carried of [
			site.name,
			site.evidenceReaches,
			'CC BY 4.0',
			placeInWords(sheets.find((sheet) => sheet.file === file)?.from ?? file, { site, chapters }),
			// Where to report, and when this was last read.
			hostName(facts.helpCountries.find(({ id }) => id === site.shortHelp.country)!.report!.url!),
			formatDate(site.helpChecked),
			...[numbers.emergency, numbers.countryEmergency, numbers.helpline, numbers.countryHelpline.phone],
		])
			expect(words).toContain(carried);
		expect(textOf(file).includes('sheet-code"')).toBe(Boolean(process.env.SITE_URL) && file.startsWith('handouts/'));
	},
);

describe.each(facts.lessons)('$id', (lesson) => {
	const words = (part: (typeof LESSON_PARTS)[number]) => wordsOf(lessonHref(lesson, part).slice(1));

	it('has its notes on safety in the plan, what good answers hold in the answers alone, and help on its last slide', () => {
		for (const note of lesson.safeguarding) expect(words('plan')).toContain(note);
		for (const point of [...lesson.assessment.holds, ...lesson.sheet.tasks.flatMap(({ holds }) => holds)]) {
			expect(words('answers')).toContain(point);
			expect(words('sheet')).not.toContain(point);
		}
		const slides = elementsOf(lessonHref(lesson, 'slides').slice(1)).filter(matcherOf('.slide'));
		expect(textIn(slides.at(-1)!)).toContain('Help.');
	});

	it('tells pupils no answer before its time: no link to it, no section title, no picture before the first slide', () => {
		const [sheet, slides] = [lessonHref(lesson, 'sheet').slice(1), lessonHref(lesson, 'slides').slice(1)];
		expect(leadsTo(sheet)).not.toContain(lessonHref(lesson, 'answers').slice(1));
		for (const file of [sheet, slides])
			expect(wordsIn(elementsOf(file).filter(matcherOf('.site-address')))).not.toContain('section “');
		expect(textOf(slides).indexOf('lead-drawing')).not.toBeLessThan(textOf(slides).indexOf('id="slide-1"'));
	});
});

describe('what sheets must not leave out:', () => {
	it('of each event and argument, its caution, and of error rates, that they are invented', () => {
		for (const { shows, file } of sheets) {
			const ids = shows.sheet === 'timeline' ? shows.events : shows.sheet === 'debate' ? shows.arguments : [];
			for (const { id, cautionShort = '' } of [...facts.events, ...facts.arguments])
				if (ids.includes(id)) expect(wordsOf(file)).toContain(cautionShort);
			if (shows.sheet === 'numbers') expect(wordsOf(file)).toContain('Invented numbers.');
			// Of the 32, which are named and which inferred, and that no list was found.
			if (shows.sheet === 'countries') expect(wordsOf(file)).toMatch(/our inference.*list of the 32 countries/);
		}
	});

	it('and that a sheet to sort gives no date away', () => {
		const { id } = facts.lessons.find(({ sheet }) => sheet.tasks.some(({ cards }) => cards?.events))!;
		const cards = elementsOf(`lessons/${id}-sheet.html`).filter(matcherOf('.task-cards'));
		expect(wordsIn(cards)).not.toMatch(/\b(19|20)\d\d\b/);
	});
});

describe('the questions', () => {
	const html = textOf('questions.html');
	const lines = elementsOf('questions.html')
		.filter(({ tagName }) => tagName === 'li')
		.map((item) => lineOf(textIn(item)));

	it('say of every option whether the facts bear it out, and lead to each fact with how it is known', () => {
		const led = pages.find(({ file }) => file === 'questions.html')!.targets.map(({ fragment }) => fragment);
		for (const { options, facts: ids } of facts.questions) {
			for (const { right, why } of options)
				expect(lines.some((line) => line.endsWith(lineOf(`: ${right ? '' : 'not '}supported. ${why}`)))).toBe(true);
			for (const fact of facts.facts.filter(({ id }) => ids.includes(id))) {
				const known = startSentence(standingWords(fact, 'cited'));
				expect(lines).toContain(lineOf(`${known}: ${fact.text} ${bewareInShort(fact)}`));
				expect(led).toContain(`claim-${fact.id}`);
			}
		}
	});

	it('can send nothing, and repeat their answers for paper', () => {
		expect(html).not.toMatch(/<form|type="(?:text|email|submit|hidden)"/);
		expect(html.split('class="answer-on-paper"')).toHaveLength(facts.questions.length + 1);
	});

	it('are led to from the foot of their chapters, and left out of the one page with everything', () => {
		for (const slug of new Set(facts.questions.map(({ chapter }) => chapter).filter((name) => !name.includes('/'))))
			expect(textOf(`${slug}.html`)).toContain(`questions.html#set-${slug}`);
		expect(readFileSync(join(DIST, 'all.html'), 'utf8')).not.toMatch(/class="question"|id="lesson-/);
	});
});
