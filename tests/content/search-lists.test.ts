import { describe, expect, it } from 'vitest';
import { messageAfter } from './message-after.ts';

const HELP = 'content/search/help.yaml';
const NAMES = 'content/search/names.yaml';
const LEADS = 'content/search/leads.yaml';

const refuses = (file: string, from: string | RegExp, to: string, message: RegExp) =>
	expect(messageAfter(file, (text) => text.replace(from, to))).toMatch(message);

describe('a list of the search is refused, with file, record, field and advice,', () => {
	it('when it leads to no page, to no place of it, or elsewhere', () => {
		refuses(HELP, 'help.html#young-people', 'help.html#young', /help\.yaml:\d+ +"picture-or-threat", field address: /);
		refuses(LEADS, 'arguments.html#polls', 'polls.html', /"public-opinion", field addresses\.0: .* leads to no page/);
		refuses(LEADS, 'arguments.html#polls', 'https://example.org', /is not an address of this site: write the page/);
	});

	it('when a way to help is none, or its record has another number, or a number stands in its words', () => {
		refuses(HELP, 'service: take-it-down', 'service: take-down', /field ways\.\d: .*take-down.* is no service of/);
		refuses(HELP, 'name: NSPCC', 'name: NSPC', /no service of United Kingdom has a name that begins so/);
		refuses(HELP, "phone: '112'", "phone: '911'", /has a number that its record does not: correct 911/);
		refuses(HELP, 'Call the emergency number', 'Call 112', /"danger-now", field lines: hold a number: take it from/);
	});

	it('when a phrase is written in a way that no query has, stands twice, or none is there', () => {
		const danger = '  - in danger\n';
		refuses(HELP, '  - tonight|', '  - Tonight|', /"danger-now", field words\.0: .* is not a phrase: write small/);
		refuses(HELP, danger, danger + danger, /"danger-now", field words: has a phrase twice: keep it once/);
		refuses(HELP, danger, '  - am i|will i in danger\n', /may never fit: write "am\+i\|will\+i", not "am i\|will i"/);
		refuses(LEADS, / {2}alone: \[h1, hypothesis 1\]\n/, '', /"hypothesis-1", field words: is missing: write phrases/);
	});

	it('when nothing is shown where nothing is found, an id is used twice, or a name is alone', () => {
		refuses(HELP, '  whereNothingIsFound: true\n', '', /has 0 records with whereNothingIsFound: true: exactly one/);
		refuses(NAMES, '- id: nspcc', '- id: echr', /search\/names\.yaml:\d+ +"echr", field id: "echr" is used twice/);
		refuses(NAMES, '[Snap, Snapchat]', '[Snap]', /"snap", field names: is one name: write two or more/);
	});
});
