import { describe, expect, it } from 'vitest';
import {
	checkHandouts,
	checkLessons,
	checkPictures,
	checkQuestions,
} from '../../../src/subjects/teaching/check-teaching.ts';
import { drawnChapters } from '../../../src/content/leads.ts';
import { CHAPTERS_FOLDER, parseChapter } from '../../../src/engine/chapter-source.ts';
import type { Placed } from '../../../src/engine/placed.ts';
import { formatFault } from '../../../src/engine/fault.ts';
import { readExampleContent } from '../../../src/tools/gallery/example-content.ts';
import { handoutSchema, type Handout } from '../../../src/subjects/teaching/handout.ts';
import { lessonSchema, SLIDE_WORDS } from '../../../src/subjects/teaching/lesson.ts';
import { questionSchema } from '../../../src/subjects/teaching/question.ts';
import { issuesOf } from '../schemas/issues-of.ts';

const content = readExampleContent(process.cwd());
const { facts } = content;
const [lesson] = facts.lessons;
const [question] = facts.questions;
const handout: Handout = {
	id: 'example-handout',
	title: 'An example',
	about: 'An example on one sheet.',
	question: 'What is it an example of?',
	from: 'example.html',
	shows: { sheet: 'countries' },
};
const placed = (kind: string, value: object) => [{ kind, file: 'a.yaml', line: 1, value }] as unknown as Placed[];

/** The tree of a chapter that begins with the lead picture of its kind. */
function treeOf(slug: string) {
	const lead =
		{
			words: '<ThreadsLead>\n\nA sentence.\n\n</ThreadsLead>',
			teach: '<LessonsLead>\n\nA sentence.\n\n</LessonsLead>',
		}[slug] ?? '';
	return parseChapter(
		`${CHAPTERS_FOLDER}${slug}.mdx`,
		`---\ntitle: A\nsummary: It says what the page answers, in a sentence.\n---\n\n${lead}\n\nText.\n`,
	).chapter!.tree;
}

describe('a lesson is refused', () => {
	const issues = (change: object) => issuesOf(lessonSchema)({ ...lesson, ...change }).join();

	it('without notes on keeping it safe, and for pupils who are too young for this site', () => {
		expect(issues({})).toBe('');
		expect(issues({ safeguarding: undefined })).toMatch(/is missing: no lesson is given without notes/);
		expect(issues({ age: 11 })).toMatch(/is younger than this site is for/);
	});

	it('where its minutes do not add up, or its short form or a task names no step', () => {
		const short = (...steps: number[]) => ({ short: steps.map((step) => ({ step, minutes: 10 })) });
		const [task] = lesson!.sheet.tasks;
		expect(issues({ minutes: 50 })).toMatch(/is not what the steps add up to, which is 25/);
		expect(issues({ short: [{ step: 1, minutes: 12 }] })).toMatch(/adds up to 12 minutes: the short form has 20/);
		expect(issues(short(1, 3))).toMatch(/is no step of this lesson: it has 2/);
		expect(issues(short(2, 2))).toMatch(/is out of order: name each step once/);
		expect(issues({ sheet: { title: 'A', tasks: [{ ...task, step: 6 }] } })).toMatch(/sheet.tasks.0.step: is no step/);
	});

	it('where a slide is too long, or its id ends as the address of a part of another', () => {
		const slide = { heading: 'Look', text: 'word '.repeat(SLIDE_WORDS + 1) };
		expect(issues({ slides: [slide, lesson!.slides[1]] })).toMatch(/has 21 words; a slide may have 20/);
		const two = { heading: 'Look', text: 'What do you see? Why?' };
		expect(issues({ slides: [two, lesson!.slides[1]] })).toMatch(/is more than one sentence/);
		expect(issues({ slides: [{ ...lesson!.slides[0], step: 9 }, lesson!.slides[1]] })).toMatch(
			/is no step of this lesson/,
		);
		expect(issues({ id: 'example-lesson-sheet' })).toMatch(/choose another ending/);
	});

	it('where it or a slide names a chapter without a lead picture, or whose picture is made of those of others', () => {
		const chapters = ['words', 'teach', 'help'].map((slug) => ({ slug, tree: treeOf(slug) }));
		const drawn = drawnChapters(chapters);
		const faults = (picture: string, ofSlide: string) => {
			const slides = [{ heading: 'Look', text: 'What do you see?', picture: ofSlide }, lesson!.slides[1]];
			return checkPictures(placed('lessons', { ...lesson, picture, slides }), drawn)
				.map(formatFault)
				.join();
		};
		expect(drawn).toEqual(['words']);
		expect(faults('words', 'words')).toBe('');
		expect(faults('help', 'words')).toMatch(
			/^a\.yaml:1 +"[a-z-]+", field picture: "help" is not a chapter with a lead picture: write one of words$/,
		);
		expect(faults('words', 'teach')).toMatch(/field slides\.0\.picture: "teach" is not a chapter with a lead picture/);
	});

	it('where a task shows a figure that is not there', () => {
		const figures = [{ series: facts.series[0]!.id, segment: 'none', period: '2035' }];
		const tasks = [{ ...lesson!.sheet.tasks[0], cards: { figures } }];
		const [fault] = checkLessons(placed('lessons', { ...lesson, sheet: { title: 'A', tasks } }), facts);
		expect(formatFault(fault!)).toMatch(
			/^a\.yaml:1 +"[a-z-]+", field sheet\.tasks\.0\.cards\.figures\.0\.period: "2035" has no figure in that series/,
		);
	});
});

describe('a handout is refused', () => {
	const issues = (change: object) => issuesOf(handoutSchema)({ ...handout, ...change }).join();
	const faults = (shows: object) =>
		checkHandouts(placed('handouts', { ...handout, shows }), facts)
			.map(formatFault)
			.join('\n');

	it('without a question, or where it shows what no sheet is, or one record twice', () => {
		expect(issues({})).toBe('');
		expect(issues({ question: undefined })).toMatch(/is missing: write the one question that a class discusses/);
		expect(issues({ question: 'Discuss this.' })).toMatch(/is not a question/);
		expect(issues({ shows: { sheet: 'postcard' } })).toMatch(/is not a sheet: write demand, debate/);
		expect(issues({ shows: { sheet: 'marks', facts: ['a', 'a'] } })).toMatch(/has one of its facts twice/);
	});

	it('where its arguments are not of two sides, or its facts do not show each standing once', () => {
		const { id, side } = facts.arguments[0]!;
		expect(faults({ sheet: 'debate', arguments: [id] })).toMatch(
			new RegExp(`field shows\\.arguments: are of ${side}: a sheet has two sides`),
		);
		expect(faults({ sheet: 'marks', facts: ['claim-read', 'claim-inferred', 'claim-not-found'] })).toMatch(
			/^.*field shows\.facts: do not show "reported" once: name one fact that is known so$/,
		);
	});

	it('where its table has a figure that its fact does not have', () => {
		const row = { rate: '60 per cent', from: 'a poll', alarms: '35 a day', right: '60' };
		expect(faults({ sheet: 'numbers', series: [], fact: 'example-poll', rows: [row] })).toMatch(
			/^.*field shows\.rows\.0\.alarms: "35 a day" has the figure 35, which the fact example-poll does not have.*$/,
		);
	});
});

describe('a question is refused', () => {
	const issues = (change: object) => issuesOf(questionSchema)({ ...question, ...change }).join();
	const faults = (change: object) =>
		checkQuestions(placed('questions', { ...question, ...change }), content)
			.map(formatFault)
			.join('\n');
	const options = (text: string, why = 'The example says so.') => [{ text, right: true, why }, question!.options[1]];

	it('where not exactly one option is right, or one says no reason', () => {
		const [right, wrong] = question!.options;
		expect(issues({})).toBe('');
		expect(issues({ options: [wrong, wrong] })).toMatch(/have 0 right ones: mark exactly one/);
		expect(issues({ options: [right, right] })).toMatch(/have 2 right ones/);
		expect(issues({ options: [right, { text: 'No' }] })).toMatch(/options\.1\.why: is missing: say why/);
	});

	it('where it asks for an opinion, or is no question', () => {
		expect(issues({ text: 'Which side is right?' })).toMatch(/asks for an opinion, which nobody can mark/);
		expect(issues({ text: 'Discuss this.' })).toMatch(/is not a question/);
	});

	it('where its chapter is none, or no chapter cites its fact', () => {
		expect(faults({})).toBe('');
		expect(faults({ chapter: 'examples' })).toMatch(/field chapter: "examples" is not a chapter/);
		const uncited = checkQuestions(placed('questions', question!), { ...content, chapters: [] });
		expect(formatFault(uncited[0]!)).toMatch(
			/field facts: "claim-read" is cited in no chapter, so that readers cannot/,
		);
	});

	it('where it has a figure that its facts do not have, but not for an option that may be wrong', () => {
		expect(faults({ options: options('Something.', 'It says 19.') })).toMatch(
			/field options\.0\.why: "It says 19\." has the figure 19, which no fact of the question has/,
		);
		expect(faults({ options: [question!.options[0], { text: '17', why: 'It says something.' }] })).toBe('');
	});

	it('where its right option is what somebody holds, and nobody is named', () => {
		const holder = { facts: ['claim-quoted'] };
		expect(faults({ ...holder, options: options('Someone elsewhere') })).toMatch(
			/field options\.0\.text: "Someone elsewhere" is what An office holder says, by the fact claim-quoted: say who/,
		);
	});
});
