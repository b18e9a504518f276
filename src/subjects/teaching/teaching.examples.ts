import type { Records } from '../../engine/define-record.ts';
import type { Lesson } from './lesson.ts';
import type { CheckQuestion } from './question.ts';
import type { Specimens } from '../../engine/specimens.ts';

export const exampleLesson = {
	id: 'example-lesson',
	title: 'An example of a lesson',
	summary: 'Pupils sort examples, and say why.',
	age: 14,
	minutes: 25,
	group: 'pairs',
	picture: 'example',
	detail: [0, 0],
	aim: 'Say what an example shows.',
	needToKnow: ['What an example is.'],
	materials: [{ label: 'The list of examples', to: 'example.html#first' }],
	screens: 'No step needs one.',
	steps: [
		{ minutes: 10, title: 'Look', pupils: 'Look at two examples.', links: [] },
		{ minutes: 15, title: 'Sort', pupils: 'Sort them.', teacher: 'Ask for reasons.', links: [] },
	],
	differentiation: { easier: 'One example.', stretch: 'Three examples.' },
	safeguarding: ['Speak of examples only.'],
	assessment: { question: 'What does one example show?', holds: ['A reason.'] },
	short: [
		{ step: 1, minutes: 8 },
		{ step: 2, minutes: 12 },
	],
	sheet: {
		title: 'Sorting examples',
		tasks: [
			{
				text: 'Sort these.',
				cards: { articleStatements: ['statement-1', 'statement-2'], hypotheses: ['h1'] },
				lines: 2,
				holds: ['Each has a reason.'],
			},
		],
	},
	slides: [
		{ heading: 'Look', step: 1, text: 'What do you see?' },
		{ heading: 'Sort', step: 2, text: 'Which belongs where?' },
	],
} satisfies Lesson;

const question: CheckQuestion = {
	id: 'example-question',
	chapter: 'example',
	text: 'What does the example say?',
	options: [
		{ text: 'Something.', right: true, why: 'The example says so.' },
		{ text: 'Nothing.', why: 'It says something.' },
	],
	facts: ['claim-read'],
	to: 'example.html',
};

export const records = { lessons: [exampleLesson], questions: [question] } satisfies Partial<Records>;
const [task] = exampleLesson.sheet.tasks;
const claims = {
	verdicts: ['shown', 'not shown', 'cannot tell'],
	list: ['A claim to judge.', 'A claim that goes further.'],
};

export const specimens: Specimens = {
	LessonList: [{}],
	LessonsLead: [{ slot: 'Lessons, each on one drawing.' }],
	TeachingHelp: [{}],
	Wordless: [
		{ slot: '<svg width="9" height="9" viewBox="0 0 9 9"><text>Letters</text><rect width="9" height="9" /></svg>' },
	],
	LessonPicture: [{ of: 'example' }, { of: 'example', isLead: true }],
	LessonTime: [{ lesson: exampleLesson }, { lesson: exampleLesson, now: 2 }],
	LessonIntro: [{ lesson: exampleLesson, part: 'plan' }],
	SiteLinks: [{ links: exampleLesson.materials }],
	TaskCards: [
		{ cards: task!.cards, on: 'sheet' },
		{ cards: task!.cards, on: 'answers' },
	],
	TaskClaims: [{ claims, on: 'sheet' }],
	WriteLines: [{ count: 2 }],
	SheetFoot: [{ from: 'lessons/example-lesson-sheet.html' }],
	Question: [{ question, number: 1 }],
	QuestionAnswer: [{ question, on: 'screen' }],
};
