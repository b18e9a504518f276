import { describe, expect, it } from 'vitest';
import { messageAfter } from './message-after.ts';

const HELP = 'content/search/help.yaml';
const NAMES = 'content/search/names.yaml';
const LEADS = 'content/search/leads.yaml';

describe('a list of the search is refused, with file, record, field and advice,', () => {
	it('when help leads to no page, or to no place of it', () => {
		const away = messageAfter(HELP, (text) => text.replace('help.html#young-people', 'help.html#young'));
		expect(away).toMatch(
			/search\/help\.yaml:\d+ +"picture-or-threat", field address: "help.html#young" leads to no heading/,
		);
		const lost = messageAfter(LEADS, (text) => text.replace('arguments.html#polls', 'polls.html'));
		expect(lost).toMatch(/"public-opinion", field addresses\.0: "polls\.html" leads to no page/);
		const written = messageAfter(LEADS, (text) => text.replace('arguments.html#polls', 'https://example.org'));
		expect(written).toMatch(/"https:\/\/example\.org" is not an address of this site: write the page and the place/);
	});

	it('when a way to help is none, or its record has another number', () => {
		const service = messageAfter(HELP, (text) => text.replace('service: take-it-down', 'service: take-down'));
		expect(service).toMatch(/"picture-or-threat", field ways\.\d: .*take-down.* is no service of/);
		const route = messageAfter(HELP, (text) => text.replace('name: NSPCC', 'name: NSPC helpline'));
		expect(route).toMatch(/no service of United Kingdom has a name that begins so/);
		const number = messageAfter(HELP, (text) => text.replace("phone: '112'", "phone: '911'"));
		expect(number).toMatch(/has a number that its record does not: correct 911/);
	});

	it('when a number stands in its words', () => {
		const message = messageAfter(HELP, (text) => text.replace('Call the emergency number first', 'Call 112 first'));
		expect(message).toMatch(/"danger-now", field lines: hold a number: take it from a record of help, under ways/);
	});

	it('when a phrase is written in a way that no query has, stands twice, or none is there', () => {
		const capital = messageAfter(HELP, (text) => text.replace('  - tonight|', '  - Tonight|'));
		expect(capital).toMatch(/"danger-now", field words\.0: .* is not a phrase: write small letters/);
		const twice = messageAfter(HELP, (text) => text.replace('  - in danger\n', '  - in danger\n  - in danger\n'));
		expect(twice).toMatch(/"danger-now", field words: has a phrase twice: keep it once/);
		const split = messageAfter(HELP, (text) => text.replace('  - in danger\n', '  - am i|will i in danger\n'));
		expect(split).toMatch(/"danger-now", field words\.\d: .*may never fit: write "am\+i\|will\+i", not "am i\|will i"/);
		const none = messageAfter(LEADS, (text) => text.replace(/ {2}alone: \[h1, hypothesis 1\]\n/, ''));
		expect(none).toMatch(/"hypothesis-1", field words: is missing: write phrases under words or alone/);
	});

	it('when nothing, or more than one box, is shown where nothing is found', () => {
		const message = messageAfter(HELP, (text) => text.replace('  whereNothingIsFound: true\n', ''));
		expect(message).toMatch(/has 0 records with whereNothingIsFound: true: exactly one is shown/);
	});

	it('when an id is used twice, or a name is alone', () => {
		const twice = messageAfter(NAMES, (text) => text.replace('- id: nspcc', '- id: echr'));
		expect(twice).toMatch(/search\/names\.yaml:\d+ +"echr", field id: "echr" is used twice/);
		const alone = messageAfter(NAMES, (text) => text.replace('[Snap, Snapchat]', '[Snap]'));
		expect(alone).toMatch(/"snap", field names: is one name: write two or more/);
	});
});
