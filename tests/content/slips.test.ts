import { describe, expect, it } from 'vitest';
import { inRecord, messageAfter } from './message-after.ts';

// Slips that somebody makes who writes no code: each is told in one fault, at the line where it is, with what to do.

const EVENT_FACTS = 'content/facts/events.yaml';
const EVENTS = 'content/views/events.yaml';
const WORKS = 'content/evidence/works/a-c.yaml';
const SITE = 'content/site.yaml';
const SERIES = 'content/views/series.yaml';
const LESSON = 'content/views/lessons/design-review.yaml';
const COUNTED = 'content/views/lessons/what-is-counted.yaml';
const QUESTIONS = 'content/views/questions.yaml';
const HANDOUTS = 'content/views/handouts.yaml';
const COUNTRIES = 'content/views/countries.yaml';
const CHAPTER = 'content/chapters/announcement.mdx';

const replace = (from: RegExp | string, to: string) => (text: string) => text.replace(from, to);
const add = (words: string) => (text: string) => `${text}\n${words}\n`;
const inFact = (from: RegExp | string, to: string) => inRecord('crc-1989', from, to);

describe('a slip is told once, at its line, with what to do:', () => {
	it.each<[string, string, (text: string) => string, RegExp]>([
		['an empty date', EVENT_FACTS, inFact(/date: .*/, 'date:'), /:4 .* date: is empty: write "2020", "2020-02", /],
		['an empty text', EVENT_FACTS, inFact(/ text: .*/, ' text:'), /:5 .* text: is empty: write words/],
		['a list for a text', EVENT_FACTS, inFact(/ text: .*/, ' text: [a]'), /:5 .* text: is not text: write words/],
		[
			'yes for true',
			EVENT_FACTS,
			inFact('  text:', '  ahead: yes\n  text:'),
			/ahead: "yes" is not right here: write true/,
		],
		[
			'a text for a list',
			EVENTS,
			inRecord('iwf-1996', /demands:\n.*/, 'demands: openness'),
			/demands: "openness" is not a list: begin/,
		],
		[
			'a tab',
			EVENT_FACTS,
			inFact('  text:', '\ttext:'),
			/events\.yaml:5 +cannot be read as YAML: a tab cannot indent YAML; write spaces/,
		],
		['a tab in a list', EVENT_FACTS, inFact('    - reading', '\t\t- reading'), /events\.yaml:7 .* a tab cannot indent/],
		[
			'a colon in a text',
			EVENT_FACTS,
			inFact('The UN', 'The UN: it'),
			/:5 .*put text that holds a colon into quotation marks/,
		],
		['an open quotation mark', EVENT_FACTS, inFact("11-20'", '11-20'), /:4 .*is opened and not closed; close it/],
		[
			'a field twice',
			EVENT_FACTS,
			inFact('  text:', "  date: '1990'\n  text:"),
			/:5 .*stands in the record already; keep one/,
		],
		[
			'words that YAML takes for a comment',
			EVENT_FACTS,
			inFact('Assembly', '#'),
			/:5 .*words after "#" would be left out/,
		],
		[
			'a first word that YAML takes for a name',
			EVENT_FACTS,
			inFact('The UN', '&The UN'),
			/:5 .*words after "&" would be left out/,
		],
		[
			'a misspelt reading',
			EVENT_FACTS,
			inFact('ga-44-25', 'ga-44-52'),
			/events\.yaml:7 .*reading: "un-ga-44-52-1989" is not a reading: name an id .* or add it there/,
		],
		[
			'a misspelt original',
			EVENT_FACTS,
			inRecord('cybertipline-1998', 'ncmec-start', 'ncmec-star'),
			/"ncmec-star-1998" is not a work/,
		],
		[
			'a misspelt body',
			WORKS,
			replace('by: 5rights-foundation', 'by: 5rights'),
			/works\/a-c\.yaml:5 .*"5rights" is not a body: .* or add it there/,
		],
		[
			'a number without quotation marks',
			'content/facts/help-countries.yaml',
			replace(/number: .*/, 'number: 112'),
			/"112" is no text to YAML: put it into quotation marks/,
		],
		[
			'a chapter misspelt in the order',
			SITE,
			replace(/ {2}- \{ file: coalition, .*\n/, ''),
			/coalition\.mdx +is not in the order of chapters/,
		],
		[
			'a country that the site has no help for',
			SITE,
			replace('helpline: h116111-what', 'helpline: h117'),
			/site\.yaml:\d+ +shortHelp\.helpline: "h117" is no record of content\/facts\/help-international\.yaml/,
		],
		[
			'an unknown place',
			SITE,
			replace('places: [AU]', 'places: [CA]'),
			/places\.0: "CA" is none of the words for it: write one of GB/,
		],
		[
			'a period in words',
			SERIES,
			replace("'1998'", "'spring 1998'"),
			/points\.0\.period: "spring 1998" is not a period: write/,
		],
		[
			'a way of counting misspelt',
			SERIES,
			replace('segment: reports', 'segment: report'),
			/points\.0\.segment: "report" is outside any segment/,
		],
		[
			'an age that is no number',
			LESSON,
			replace('age: 14', 'age: 14+'),
			/:6 .*age: "14\+" is not what belongs here: say from which age/,
		],
		[
			'a link of a lesson',
			LESSON,
			replace('to: help.html', 'to: helps.html'),
			/:23 .*"helps\.html" is not an address of this site/,
		],
		[
			'an event on a sheet',
			HANDOUTS,
			replace('- photodna-2009', '- photodna-2010'),
			/shows\.events: "photodna-2010" is not an event/,
		],
		['a figure on a sheet', HANDOUTS, replace('30 a day', '35 a day'), /has the figure 35, which the fact/],
		['a figure of a question', QUESTIONS, replace('other 29 are', 'other 19 are'), /has the figure 19, which no fact/],
		['a figure of a lesson', COUNTED, replace("'2025'", "'2035'"), /"2035" has no figure in that series/],
		[
			'a word of a country',
			COUNTRIES,
			replace(/relation: .*/, 'relation: friend'),
			/schengen\.relation: "friend" is none of the words/,
		],
		[
			'a chapter without a head',
			CHAPTER,
			replace(/^---\n[\s\S]*?---\n/, ''),
			/announcement\.mdx:1 +has no head: begin the file with/,
		],
		[
			'ids with a comma',
			CHAPTER,
			add('<Cite id="ann-01, ann-02" />'),
			/"ann-01," ends with a mark of punctuation: separate ids by spaces/,
		],
		['a tag in small letters', CHAPTER, add('<cite id="ann-01" />'), /"<cite>" is written <Cite>: mind the capitals/],
		[
			'a character that cannot be printed',
			EVENT_FACTS,
			inFact('Assembly', 'Ass\x07embly'),
			/:5 .*crc-1989", field text: ".*" holds U\+0007, a control character, .*: delete it/,
		],
		[
			'one that is written by its code',
			EVENT_FACTS,
			inFact(/ text: .*/, ' text: "a\\u202Eb"'),
			/:5 .*field text: "a<U\+202E>b" holds U\+202E, which turns the direction/,
		],
		[
			'one in a remark',
			EVENT_FACTS,
			(text) => `# a\u200b\n${text}`,
			/:1 +holds U\+200B, which nobody can see: delete it/,
		],
		['one in a chapter', CHAPTER, add('a &#x202e; b'), /"a <U\+202E> b" holds U\+202E/],
		[
			'a text without end',
			EVENT_FACTS,
			inFact('Assembly', 'x'.repeat(5_000)),
			/:5 .*field text: ".*" is longer than 1000 characters: shorten it/,
		],
		[
			'a paragraph without end',
			CHAPTER,
			add('wordwordword '.repeat(200)),
			/is 2599 characters long, and may have 2000: make two/,
		],
		[
			'a first word that YAML takes for a call',
			EVENT_FACTS,
			inFact(/ text: .*/, ' text: *word'),
			/:5 .*words after "\*" would be left out/,
		],
		['a box to tick', CHAPTER, add('- [ ] x'), /is a box to tick: take out the brackets/],
		['a quotation set apart', CHAPTER, add('> x'), /"x" is a quotation set apart, which is not for chapters/],
		['a picture', CHAPTER, add('![x](y.png)'), /"y\.png" is a picture, which is not for chapters: write/],
		[
			'a chart that another chapter shows',
			CHAPTER,
			add('<SeriesChart series="iwf-urls" />'),
			/shows the chart a second time, after \S+\.mdx: link to it/,
		],
	])('%s', (_, file, change, expected) => {
		const message = messageAfter(file, change);
		expect(message).toMatch(expected);
		expect(message).toMatch(/^One fault in the content/);
	});

	it('and where several faults are there, none hides another', () => {
		const change = (text: string) => inFact(/date: .*/, 'date:')(inRecord('iwf-1996', /  text: .*/, '  text:')(text));
		expect(messageAfter(EVENT_FACTS, change)).toMatch(/^2 faults in the content/);
	});
});
