/** What the pages of a lesson are called in links. */
const parts = { plan: 'Plan', sheet: 'Learner sheet', answers: 'Answers', slides: 'Slides' };

/** English words of `teaching`: lessons, handouts and questions, and their pages. */
export const teaching = {
	help: { head: 'Help.', inDanger: 'In danger now:', toTalk: 'To talk to someone:', more: 'More:' },
	lessons: {
		label: 'Lessons',
		parts,
		/** What its pages are called in titles. */
		kinds: { ...parts, plan: 'Lesson' },
		titled: (kind: string, title: string) => `${kind}: ${title}`,
		sheetDescription: (title: string) => `A sheet for pupils, to print on one side: ${title}`,
		facts: (age: number, minutes: number, group: string) => `From ${age} years · ${minutes} minutes · ${group}`,
		fromAge: (age: number) => `${age}+`,
		minutes: (minutes: number) => `${minutes} min`,
		all: 'All lessons',
		contentNote: 'This lesson is about rules against the sexual abuse of children. It contains no graphic detail.',
		searchNames: 'lesson plan, worksheet, learner sheet, homework, slides, activity for pupils',
		found: (of: { summary: string; age: number; minutes: number; group: string; aim: string }) =>
			`${of.summary} From ${of.age} years, ${of.minutes} minutes, ${of.group}. ${of.aim}`,
	},
	plan: {
		handout: (title: string) => `Handout, to copy: ${title}`,
		sheet: 'The learner sheet, to copy',
		aim: 'Aim',
		safeguarding: 'Keeping it safe',
		everyLesson:
			'In every lesson: tell the person responsible for child protection beforehand, show help at the start and at the end, talk about rules and services and never about anyone in the room, let anyone pass, and set no open search.',
		howSafe: 'How to keep a lesson safe',
		ifTold: 'If a pupil tells you something:',
		whatThen:
			'do not promise to keep it secret, do not question, and go at once to the person responsible for child protection.',
		whatElse: 'What else to do',
		inThisOne: 'In this one:',
		before: 'What pupils need to know first',
		materials: 'Materials',
		screens: 'Screens.',
		steps: (minutes: number) => `Steps, ${minutes} minutes`,
		share: (title: string, minutes: number, whole: number) => `${title}: ${minutes} of ${whole} minutes`,
		minutesAfter: (minutes: number) => `, ${minutes} minutes.`,
		teacher: 'Teacher:',
		short: (minutes: number) => `The same in ${minutes} minutes`,
		shortStep: (step: number, title: string, minutes: number) => `Step ${step}, ${title}: ${minutes} minutes`,
		differentiation: 'Easier, and further',
		easier: 'Easier.',
		further: 'Further.',
		assessment: 'To see what was learned',
		goodAnswer: 'What a good answer has',
		markReasons: '. Mark reasons and sources, never an opinion. To check facts, pupils can use',
		questions: 'the questions with answers',
		notScored: ', which are not scored.',
	},
	answers: {
		about:
			'For the teacher. These notes say what a good answer has. No opinion is marked, because two pupils who differ can both have answered well.',
		task: (number: number, step = '') => `Task ${number}${step && `: ${step}`}`,
		atTheEnd: 'The question at the end',
	},
	tasks: {
		name: 'Name',
		date: 'Date',
		rule: 'We talk about rules and services, never about anyone in the room. You may pass.',
	},
	slides: {
		first: {
			heading: 'How we work',
			text: 'We talk about rules and services, never about anyone in the room, and anyone may pass.',
		},
		last: {
			heading: 'Before you go',
			text: 'If anything in this lesson stays with you, tell an adult you trust, in school or outside it.',
		},
		place: (number: number, count: number) => `${number} of ${count}`,
		drive: 'Page Down, the down arrow, the space bar or a clicker leads to the next slide, and Page Up leads back.',
		next: 'Next slide',
		back: 'Slide before',
	},
	cards: {
		verdict: (verdict: string) => `Other sources: ${verdict}.`,
		lost: (what: string) => `Lost or changed: ${what}`,
		view: (likelihood: string, reasoning: string) => `Our view: ${likelihood}. ${reasoning}`,
		figure: (title: string, segment: string | undefined, period: string, value: string, unit: string, by: string) =>
			`${title}${segment ? `. ${segment}` : ''}, ${period}: ${value} (${unit}; ${by})`,
	},
	handout: {
		kind: 'Handout',
		all: 'All handouts',
		print: 'Print it from your browser: only the sheet is printed, black on white, on A4 or Letter.',
		alone: 'To think about on your own',
		discuss: 'To discuss',
	},
	handouts: {
		label: 'Handouts',
		title: 'Handouts to print',
		searchNames: 'handout, worksheet, worksheets, print, printable, printout, photocopy, A4',
		found: 'Sheets for a class, each on one side of paper.',
		about: (about: string, question: string) => `${about} To discuss: ${question}`,
		description:
			'Sheets for a class, each on one side of paper: the demands, the debate, the countries, the timeline, the numbers, the marks and help.',
		summary: (count: number) => `${count} sheets for a class, each on one side of A4 or Letter.`,
		contentNote: 'These sheets are about the sexual abuse of children. They contain no graphic detail.',
		howToPrint:
			'Open a sheet and print it from your browser, at its full size: only the sheet goes to paper. It is black on white, and nothing depends on colour, so it survives a photocopier. Each carries a help line, its licence and the place where the site says more. For larger letters, print it at a larger scale, on more than one side. Before you use one in a class, read',
		howSafe: 'how to keep the lesson safe',
		from: (age: number) => `From ${age} years · `,
		withAny: 'with any lesson',
		withLesson: 'with the lesson',
		and: ' and',
		more: 'Where the site says more, with sources',
	},
	sheet: {
		contentNote: 'This sheet is about the sexual abuse of children. It contains no graphic detail.',
		report: (where: string) => `To report abuse pictures: ${where}`,
		more: 'More:',
		from: (credit: string) => `. ${credit}: you may copy and change this sheet if you say where it is from.`,
		mistakes: (contact: string) => `Mistakes: ${contact}`,
		code: 'The place that says more, as a code',
		key: 'How each mark looks, and what it means',
		specimens: 'One fact of each kind',
		lastSearched: (day: string) => `Last searched ${day}.`,
	},
	questions: {
		label: 'Questions',
		title: 'Check your understanding',
		searchNames: 'quiz, test yourself, revision, multiple choice, homework',
		found: (count: number, chapters: string) =>
			`${count} questions with answers that say why, by chapter: ${chapters}. Nothing is scored or kept.`,
		summary: (count: number) => `${count} questions with answers that say why. Nothing is scored or kept.`,
		showAnswer: 'Show the answer',
		toQuestion: (number: number) => ` to question ${number}`,
		supported: (letter: string) => `${letter}: supported.`,
		notSupported: (letter: string) => `${letter}: not supported.`,
		readOn: 'Read on:',
		description: (count: number) =>
			`${count} questions on this site, by chapter, each with an answer that says why, and the facts it rests on. Nothing is scored or kept.`,
		lead: (count: number) =>
			`${count} questions, by chapter. Each answer says why, and leads to the facts that it rests on.`,
		contentNote:
			'These questions are about rules against the sexual abuse of children. They contain no graphic detail.',
		about:
			'Choose for yourself, then look at the answer. There are no points, nothing you choose is sent or kept, and no opinion is marked. The questions ask what is known, how it is known, and who says what.',
		onPaper:
			'Print on one side of the paper, and the answers begin on a sheet of their own, at the end. To teach with them, see',
		forTeaching: 'For teaching',
		count: (count: number) => `, ${count} questions`,
		readFirst: 'Read the page first',
		answers: 'Answers',
		answersRest: 'Each rests on facts that the page for these questions leads to, with their sources.',
	},
};
