/** English words of `teaching`: lessons, handouts and questions. */
export const teaching = {
	help: { head: 'Help.', inDanger: 'In danger now:', toTalk: 'To talk to somebody:', more: 'More:' },
	lessons: {
		label: 'Lessons',
		/** What its pages are called in links. */
		parts: { plan: 'Plan', sheet: 'Learner sheet', answers: 'Answers', slides: 'Slides' },
		partOf: (part: string, title: string) => `${part}: ${title}`,
		titled: (title: string) => `Lesson: ${title}`,
		facts: (age: number, minutes: number, group: string) => `From ${age} years · ${minutes} minutes · ${group}`,
		all: 'All lessons',
		contentNote: 'This lesson is about rules against the sexual abuse of children. It contains no graphic detail.',
		searchNames: 'lesson plan, worksheet, learner sheet, homework, slides, activity for pupils',
		found: (of: { summary: string; age: number; minutes: number; group: string; aim: string }) =>
			`${of.summary} From ${of.age} years, ${of.minutes} minutes, ${of.group}. ${of.aim}`,
	},
	cards: {
		verdict: (verdict: string) => `Other sources: ${verdict}.`,
		lost: (what: string) => `Lost or changed: ${what}`,
		view: (likelihood: string, reasoning: string) => `Our view: ${likelihood}. ${reasoning}`,
		figure: (title: string, segment: string | undefined, period: string, value: string, unit: string, by: string) =>
			`${title}${segment ? `. ${segment}` : ''}, ${period}: ${value} (${unit}; ${by})`,
	},
	handouts: {
		label: 'Handouts',
		title: 'Handouts to print',
		searchNames: 'handout, worksheet, worksheets, print, printable, printout, photocopy, A4',
		found: 'Sheets for a class, each on one side of paper.',
		titled: (title: string) => `Handout: ${title}`,
		about: (about: string, question: string) => `${about} To discuss: ${question}`,
	},
	sheet: {
		note: (reaches: string) =>
			`This sheet is about the sexual abuse of children. It contains no graphic detail. Evidence reaches to ${reaches}; what came after is not known here.`,
		report: 'To report abuse pictures:',
		more: 'More:',
		licence: (site: string, version: string, day: string) =>
			`${site}, version ${version}, ${day}. CC BY 4.0: you may copy and change this sheet if you say where it is from.`,
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
	},
};
