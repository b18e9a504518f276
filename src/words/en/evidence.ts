import { forms } from './forms.ts';

const { plural, list } = forms;
const sources = (count: number) => `${count} ${plural(count, { one: 'source', other: 'sources' })}`;

/** English words of `evidence`: how things are known, and the list of sources. */
export const evidence = {
	/** How each standing is called and explained: beside a mark in the text, in the list of evidence, and in a sentence. */
	standings: {
		read: {
			mark: '',
			name: 'Read',
			meaning: 'We read the text of those who acted or spoke, or an official record of it.',
		},
		reported: {
			mark: '',
			name: 'Reported',
			meaning: 'Others report it. We have not seen the original, which the entry names.',
		},
		inferred: {
			mark: 'inferred',
			name: 'Inferred',
			meaning: 'We worked it out from other facts, and show the reasoning.',
		},
		'not-found': {
			mark: 'not found',
			name: 'Not found',
			meaning: 'We looked for it and found nothing. That does not prove there is nothing.',
		},
	},
	/** That the sources of a fact do not say the same. It comes on top of the standing. */
	disputed: {
		mark: 'sources differ',
		name: 'Sources differ',
		meaning: 'The sources we read disagree. The entry says how.',
	},
	/** That a fact has one origin, of a kind to beware of. It comes on top of Reported. */
	weak: {
		mark: 'one weak source',
		name: 'One weak source',
		meaning:
			'It is reported only in forum posts, blogs, automated texts, a machine translation or working files (notes in public repositories), and these all go back to one text.',
	},
	/** The words before what is told of a fact's evidence. */
	heads: {
		caution: 'Caution',
		differs: 'Sources differ',
		known: 'How we know',
		reasoning: 'Our reasoning',
		search: 'Searched',
		unseen: 'Original, not seen',
		/** Of a whole chart or drawing. */
		keepInMind: 'Keep in mind',
	},
	headed: (head: string, told: string) => `${head}: ${told}`,
	searched: (where: string, when: string) => `${where}, last on ${when}.`,
	/** The line that closes the table of a chart, and what it says where nothing closes. */
	tableLine: { closed: 'Show the table', open: 'The table' },
	bodyKinds: {
		government: 'Government',
		parliament: 'Parliament or law text',
		regulator: 'Regulator',
		intergovernmental: 'Body of several states',
		'law-enforcement': 'Law enforcement',
		court: 'Court',
		company: 'Company',
		'industry-association': 'Industry association',
		'law-firm': 'Law firm or consultancy',
		hotline: 'Hotline',
		charity: 'Charity or children’s service',
		survivors: 'Survivors’ group',
		'civil-liberties': 'Civil liberties group',
		university: 'University or researchers',
		'standards-body': 'Standards body',
		news: 'News',
		person: 'Personal site or blog',
		encyclopaedia: 'Encyclopaedia anyone may edit',
		forum: 'Forum',
		automated: 'Automated service',
		campaign: 'Campaign site',
		reseller: 'Site that carries others’ texts',
		'private-file': 'Working file',
	},
	workTypes: {
		statute: 'Law',
		bill: 'Bill',
		proposal: 'Proposal for a law',
		code: 'Code or standard',
		judgment: 'Judgment',
		'official-record': 'Official record',
		statement: 'Statement',
		speech: 'Speech',
		letter: 'Letter',
		report: 'Report',
		guidance: 'Guidance',
		consultation: 'Consultation',
		paper: 'Paper',
		dataset: 'Data',
		poll: 'Poll',
		'web-page': 'Web page',
		'news-report': 'News report',
		'blog-post': 'Blog post',
		'legal-note': 'Lawyers’ note',
		'encyclopaedia-article': 'Encyclopaedia article',
		'forum-post': 'Forum post',
		'automated-summary': 'Automated summary',
		'working-file': 'Working file',
	},
	/** How a text was read, in what form, and how much of it: of one, and of many. */
	fidelities: {
		original: '',
		copy: 'read in a copy',
		extract: 'read in an extract',
		translation: 'read in a translation',
		'machine-translation': 'read in a machine translation',
	},
	extents: {
		whole: 'whole',
		opening: 'its opening',
		passage: 'a passage',
		abstract: 'its abstract',
		title: 'its title only',
	},
	forms: {
		original: 'the text itself',
		copy: 'a copy',
		extract: 'an extract',
		translation: 'a translation',
		'machine-translation': 'a machine translation',
	},
	/** The form behind the name of a source. */
	formNames: {
		original: '',
		copy: ' (copy)',
		extract: ' (extract)',
		translation: ' (translation)',
		'machine-translation': ' (machine translation)',
	},
	shares: {
		whole: 'whole',
		opening: 'in their opening only',
		passage: 'in a passage only',
		abstract: 'in their abstract only',
		title: 'by their title only',
	},
	read: 'read',
	readAt: (carrier: string) => ` at ${carrier}`,
	/** Why readers are not sent to a text. What a text describes or lists is not said of it: that would wrong some, and tell others what is there. */
	noLink: {
		'names-a-person': 'its text names a person who was accused or convicted, or their case',
		'describes-abuse': 'by our rules for sources',
		'could-help-harm': 'by our rules for sources',
		'unfit-copy': 'we read it as a copy, on a site to which we do not send readers',
		relay: 'it is a working file in a public repository that relays the original, and was not made for readers',
		'no-address': 'we do not know its public address',
	},
	source: {
		undated: 'undated',
		inferredDate: ' (date inferred)',
		link: 'Link to this source',
		inLanguage: (language: string) => `In ${language}. `,
		noLink: (why: string) => ` No link: ${why}.`,
		citedIn: 'Cited in:',
		readIn: (form: string) => ` Read in ${form}.`,
	},
	/** The sources of a card: behind one line, or within one. */
	fold: (count: number, isOneText: boolean) =>
		count === 1 ? 'Source' : `Sources (${count}${isOneText ? ', which go back to one text' : ''})`,
	allOneOrigin: ' All go back to one origin. ',
	oneOrigin: 'One origin: ',
	mark: 'Evidence',
	argument: (text: string, holders: readonly string[], best: string) =>
		`Argument: ${text} Held by ${holders.join('; ')}. Best evidence: ${best}`,
	conflicts: { timeline: 'On the timeline', chart: 'The chart' },
	usedIn: 'Used in ',
	cited: (number: number) => `evidence ${number}`,
	/** The marks as a reader meets them. */
	key: {
		label: 'A made-up example of the marks',
		text: 'In the text (a made-up example)',
		beside: 'Beside it, where there is room',
		entry: 'In the evidence, at the end of the page',
		adds: (quote: string, reading: string) => `: “${quote}”. Its own entry adds: ${reading}.`,
		inText: 'in the text',
	},
	marks: {
		before: 'We do not campaign. A number leads from a sentence to its evidence. A frame is a warning:',
		or: ' or ',
		made: 'How this was made',
	},
	/** The evidence at the end of a page. */
	list: {
		head: 'Evidence for this page',
		whole: (count: number) => `The ${count} sources named in the entries of this page, by kind`,
		facts: (count: number, parts: readonly string[]) =>
			`${count === 1 ? 'One fact' : `${count} facts`}: ${list(parts)}`,
		words: 'What these words mean',
		timeline: 'On the timeline',
		debate: 'Beside the other side, in the arguments',
		poll: (by: string, stand: string) => `Poll commissioned by ${by}. ${stand}`,
		from: ' From ',
		text: 'a text',
		back: (place: number | undefined) => `Back to the text${place === undefined ? '' : `, place ${place}`}`,
		on: (part: string) => ` on ${part}`,
	},
	mix: {
		oneKind: (count: number, kind: string) =>
			`It rests on only one kind of source: ${count === 1 ? 'one source' : sources(count)}, published by: ${kind}.`,
		kinds: (count: number, isMostly: boolean) =>
			`It draws on ${sources(count)}, ${isMostly ? 'most of them by one kind of body' : 'by these kinds of body'}:`,
	},
	readings: (count: number, extents: readonly string[], forms: readonly string[]) =>
		`Of ${count} sources we read ${list(extents)}. We had ${list(forms)}.`,
	formOf: (form: string, count: number) => `${form} of ${count}`,
	/** The pages of full entries, by the first letters of ids. */
	part: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
	/** The list of all sources, and its search. */
	sources: {
		intro: (counts: readonly string[]) =>
			`By the kind of body that published them. Languages: ${counts.join(', ')}; where none is named, the source is in English.`,
		counted: (name: string, count: number) => `${name} (${count})`,
		titles:
			'A title leads to the full entry. “Cited in” names the pages that cite it, and a number says in how many places.',
		label: 'Sources',
		words: 'Words in the title, publisher or pages',
		kind: 'Kind',
		language: 'Language',
		any: 'Any',
		all: 'Show all sources',
	},
	/** What the search finds of records. */
	found: {
		poll: (by: string, stand: string) => `Commissioned by ${by} ${stand}`,
		statement: (number: number) => `statement ${number}`,
		statementText: (statement: string, verdict: string, lost: string, careful: string) =>
			`A statement of the translated article: ${statement} What other sources show: ${verdict} What translation changed: ${lost} How we put it: ${careful}`,
	},
};
