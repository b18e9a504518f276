import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/content.ts';
import { REFUSED_FILE } from '../../src/engine/refused.ts';
import { addressDigest, nameDigest } from '../../src/engine/refused-digests.ts';
import { good, inRecord, messageAfter } from './message-after.ts';

const EVENTS = 'content/views/events.yaml';
const EVENT_FACTS = 'content/facts/events.yaml';
const WORKS = 'content/evidence/works/a-c.yaml';
const ASKS = 'content/views/asks.yaml';
const FACTS = 'content/facts/announcement.yaml';
const COUNTRIES = 'content/views/countries.yaml';
const ARGUMENTS = 'content/views/arguments.yaml';
const POSITIONS = 'content/views/positions.yaml';
const CHAPTER = 'content/chapters/announcement.mdx';

/** Adds text to the end of a file. */
const add = (text: string) => (file: string) => `${file}\n${text}\n`;

/** A work with one reading, as an author writes it on one line. */
const workWith = (reading = '', own = '') =>
	`- { id: nobody-2020, title: T, by: ofcom, type: report, ${own && `${own}, `}readings: [{ id: nobody-2020, fidelity: original, extent: whole, language: en, ${reading} }] }`;

describe('a record is refused, with file, field, value and advice,', () => {
	it('when it has an unknown key', () => {
		const message = messageAfter(EVENTS, (text) => text.replace('  theme: law', '  colour: red\n  theme: law'));
		expect(message).toMatch(/events\.yaml:\d+ +"crc-1989", field colour: is not a field of this record/);
	});

	it('when a field that it needs is missing', () => {
		const message = messageAfter(EVENTS, (text) => text.replace(/^ {2}title: .*\n/m, ''));
		expect(message).toMatch(/events\.yaml:\d+ +"crc-1989", field title: is missing: add it/);
	});

	it('when its id is used twice, even in two files', () => {
		const message = messageAfter(EVENT_FACTS, (text) => text.replace('id: crc-1989', 'id: ann-02'));
		expect(message).toMatch(/"ann-02", field id: is used twice: it stands at content\/facts\/\S+:\d+ too/);
	});

	it('when a quotation has more than 25 words', () => {
		const message = messageAfter(
			FACTS,
			inRecord('owens-q2', /^ {2}quote:\n {4}text: /m, `  quote:\n    text: ${'word '.repeat(26)}`),
		);
		expect(message).toMatch(/"owens-q2", field quote\.text: .*has \d+ words; a quotation may have 25: shorten it/);
	});

	it('when a quotation has no speaker', () => {
		const message = messageAfter(FACTS, inRecord('owens-q2', /^ {4}speaker: .*\n/m, ''));
		expect(message).toMatch(/"owens-q2", field quote\.speaker: is missing: say who said it/);
	});

	it('when an inferred country names no hypothesis', () => {
		const message = messageAfter(COUNTRIES, (text) => text.replace('  basis: h1\n', ''));
		expect(message).toMatch(/"austria", field basis: is missing: name the hypothesis it rests on/);
	});

	it('when a country code is read by YAML as a truth value', () => {
		const message = messageAfter(COUNTRIES, (text) => text.replace('iso2: AT', 'iso2: true'));
		expect(message).toMatch(/"austria", field iso2: /);
	});

	it('when a help route has no stored page behind it', () => {
		const message = messageAfter(
			'content/facts/help-countries.yaml',
			inRecord('austria', /^ {4}support:\n(?: {6}.*\n)+/m, ''),
		);
		expect(message).toMatch(/"austria", field emergency\.support: is missing: a fact has support, an inference/);
	});

	it('and no chapter that cites it is blamed for its fault', () => {
		const message = messageAfter(EVENT_FACTS, inRecord('osa-2023', '  date: ', '  date: soon # '));
		expect(message).toMatch(/^One fault in the content/);
	});

	it('when its words or its address tell what readers are not led to', () => {
		const refusal = (address: string, title = 'T') =>
			messageAfter(
				WORKS,
				add(workWith(`url: 'https://example.org/${address}'`).replace('title: T', `title: ${title}`)),
			);
		const advice =
			/"nobody-2020", field url: leads to a text that tells .*: take it out, write link: .*digest [0-9a-f]{16}/;
		expect(refusal('four-year-old-boy-youngest')).toMatch(advice);
		expect(refusal('case', 'A 4-year-old boy')).toMatch(advice);
	});

	it('when its text gives a number or a month that nothing gives on which it rests', () => {
		const fact = (text: string, passage: string) =>
			`- { id: nobody-2020, text: '${text}', support: [{ reading: iwf-faqs, passage: '${passage}' }] }`;
		const refused = (value: string) => new RegExp(`"nobody-2020", field text: "${value}" stands in no passage`);
		const told = (text: string) =>
			messageAfter(EVENT_FACTS, add(fact(text, 'Am 3. März zählte sie 47 von 11,6 Millionen, 1.250 in a decade.')));
		expect(told('It counted 48 in March.')).toMatch(refused('48'));
		expect(told('It counted forty-eight in March.')).toMatch(refused('forty-eight'));
		expect(told('It counted 47 in April.')).toMatch(refused('April'));
		// What the passage gives in other words is no fault: the control is one that stands beside it.
		const fair = told('It counted 47 of 11.6 million on 3 March, about 1,300 in ten years, and 9 more.');
		expect(fair.match(/"nobody-2020", field text: \S+/g)).toEqual(['"nobody-2020", field text: "9"']);
		expect(
			messageAfter('content/facts/help-countries.yaml', inRecord('austria', "number: '112'", "number: '113'")),
		).toMatch(/"austria", field emergency\.number: "113" stands in no passage/);
	});

	it('when it is Read, and a part of it is told by others alone, whom it does not name', () => {
		const fact = (text: string, covers = '') =>
			`- { id: nobody-2020, text: '${text}', support: [{ reading: iwf-faqs, passage: Analysts look at each report. }, { reading: bbc-facebook-116m-2019, passage: The foundation also trains officers abroad.${covers} }] }`;
		const told = (text: string, covers?: string) => messageAfter(EVENT_FACTS, add(fact(text, covers)));
		const advice = /"nobody-2020", field \w+: ".*" is .* alone, .*: say in the text who tells it .* record of its own/;
		const [own, other] = ['Analysts look at each report.', 'It trains officers abroad'];
		expect(told(`${own} ${other}.`)).toMatch(advice);
		expect(told(own, ', covers: the training')).toMatch(advice);
		// Each with a number that stands nowhere: that is refused, and nothing else.
		expect(told(`${own} ${other}, BBC News says, 9 times.`)).not.toMatch(advice);
	});

	it('when its passage is that of another text, which is no copy', () => {
		const fact = (id: string, reading: string) =>
			`- { id: ${id}, text: It looks., support: [{ reading: ${reading}, passage: 'Analysts look: “each report”.' }] }`;
		const added = `${fact('nobody-2020', 'iwf-faqs')}\n${fact('nobody-2021', 'bbc-facebook-116m-2019')}`;
		expect(messageAfter(EVENT_FACTS, add(added))).toMatch(
			/"nobody-2021", field support\.0\.passage: ".*" is that of iwf-faqs too, .*: put it where it belongs, or name the origin/,
		);
	});

	it('when it is the stage of a law, and its fact is not that of its stage', () => {
		const LAWS = 'content/views/laws.yaml';
		expect(messageAfter(LAWS, (text) => text.replace('- osa-2023', '- osa-2023\n        - bill-2022'))).toMatch(
			/"online-safety-act", field stages\.2\.facts: .*names several facts, and a row bears the mark of the one/,
		);
	});

	it('when it gives, in any field, an address that is on the list of refused ones', () => {
		const digest = addressDigest('https://example.org/case')!;
		const refused = good[REFUSED_FILE]!.replace(
			'addresses:\n',
			`addresses:\n  - { digest: '${digest}', why: a test }\n`,
		);
		const change = inRecord('crc-1989', '  support:', '  differs: see http://www.example.org/case/#top\n  support:');
		expect(messageAfter(EVENT_FACTS, change, { [REFUSED_FILE]: refused })).toMatch(
			/events\.yaml:\d+ +"crc-1989", field url: is on the list of what this site must not print .*: take it out, and write link/,
		);
	});

	it('when it names a person who is not named', () => {
		const refused = good[REFUSED_FILE]!.replace(
			'names:\n',
			`names:\n  - { digest: '${nameDigest('Jane Exámple')}', why: a test }\n`,
		);
		const change = (text: string) => text.replace('  text:', '  text: Jane Example said so.');
		expect(messageAfter(EVENT_FACTS, change, { [REFUSED_FILE]: refused })).toMatch(
			/"crc-1989": names a person who is on the list/,
		);
	});

	it('when an event lies after the reach of its place', () => {
		const message = messageAfter(
			EVENT_FACTS,
			inRecord('crc-1989', "date: '1989-11-20'", "date: '2031-01-01'\n  ahead: true"),
		);
		expect(message).toMatch(
			/views\/events\.yaml:\d+ +"crc-1989", field facts: "2031-01-01" lies after the reach of "figures", \d{4}-\d\d-\d\d: correct the date, or/,
		);
	});

	it('when a judgement has no date, or one after all reach', () => {
		expect(messageAfter(ASKS, (text) => text.replace(/^ {4}asOf: .*\n/m, ''))).toMatch(
			/"block-at-upload", field judgement\.asOf: is missing: say up to which month/,
		);
		expect(messageAfter(ASKS, (text) => text.replace(/^ {4}asOf: .*$/m, "    asOf: '2031-01'"))).toMatch(
			/"block-at-upload", field judgement\.asOf: "2031-01" lies after the reach of any topic/,
		);
	});
});

describe('an argument is refused, with file, field, value and advice,', () => {
	const withReply = (reply: string, id = 'arg-clear-rules') => inRecord(id, /^ {2}reply:\n(?: {4}.*\n)*/m, reply);

	it('when it has no reply', () => {
		expect(messageAfter(ARGUMENTS, withReply(''))).toMatch(
			/arguments\.yaml:\d+ +"arg-clear-rules", field reply: is missing: every argument is printed with its best reply/,
		);
		expect(messageAfter(ARGUMENTS, withReply('  reply: {}\n'))).toMatch(
			/"arg-clear-rules", field reply: says nothing: name the argument that answers it best/,
		);
	});

	it('when it replies to itself', () => {
		expect(messageAfter(ARGUMENTS, withReply('  reply: { argument: arg-clear-rules }\n'))).toMatch(
			/"arg-clear-rules", field reply\.argument: "arg-clear-rules" is the argument itself: name one of another side/,
		);
	});

	it('when its reply leads to nothing', () => {
		expect(messageAfter(ARGUMENTS, withReply('  reply: { argument: arg-nobody }\n'))).toMatch(
			/"arg-clear-rules", field reply\.argument: "arg-nobody" is not an argument: name an id from/,
		);
	});

	it('when its own side replies to it', () => {
		expect(
			messageAfter(ARGUMENTS, withReply('  reply: { argument: arg-duty-of-care-lasts }\n', 'arg-voluntary-uneven')),
		).toMatch(/field reply\.argument: "arg-duty-of-care-lasts" is of the same side, legal-duty: name an argument of/);
	});

	it('when an argument about another question replies to it, and no words say how', () => {
		const reply = '  reply: { argument: arg-no-safe-door }\n';
		expect(messageAfter(ARGUMENTS, withReply(reply))).toMatch(
			/"arg-no-safe-door" is about another question, encryption: say in text how it answers, or name one about how-exact/,
		);
	});

	it('when it takes a side that its question does not have', () => {
		expect(messageAfter(ARGUMENTS, inRecord('arg-clear-rules', 'side: exact-rules', 'side: keep-detection'))).toMatch(
			/field side: "keep-detection" is no side of the question how-exact: write one of exact-rules, other-means/,
		);
	});

	it('when nobody holds it, or its holder has no such position', () => {
		expect(
			messageAfter(ARGUMENTS, inRecord('arg-metadata-too-thin', /heldBy:\n(?: {2}- .*\n| {4}.*\n)*/, 'heldBy: []\n')),
		).toMatch(/field heldBy: names nobody: say who holds the argument/);
		expect(
			messageAfter(ARGUMENTS, inRecord('arg-metadata-too-thin', 'position: pos-nca', 'position: pos-nobody')),
		).toMatch(/field heldBy\.0\.position: "pos-nobody" is not a position: name an id from/);
	});

	it('when a holder has no fact that says the argument', () => {
		expect(messageAfter(ARGUMENTS, inRecord('arg-metadata-too-thin', /^ {6}fact: .*\n/m, ''))).toMatch(
			/arguments\.yaml:\d+ +"arg-metadata-too-thin", field heldBy\.0\.fact: is missing: name the fact whose text or passages/,
		);
		expect(
			messageAfter(ARGUMENTS, inRecord('arg-metadata-too-thin', 'fact: det-nca-metadata', 'fact: small-dsa-exempt')),
		).toMatch(
			/field heldBy\.0\.fact: "small-dsa-exempt" does not name National Crime Agency \(UK\): name the fact whose/,
		);
	});

	it('when its title is too long for the map', () => {
		expect(
			messageAfter(ARGUMENTS, inRecord('arg-clear-rules', /^ {2}title: .*$/m, `  title: ${'long '.repeat(8)}`)),
		).toMatch(/field title: .* is over 34 characters, the room of a line in the key of the chart: shorten it/);
	});

	it('and no other argument is blamed when one cannot be read', () => {
		const message = messageAfter(ARGUMENTS, inRecord('arg-loss-of-detection', /^ {2}title: .*\n/m, ''));
		expect(message).toMatch(/^One fault in the content/);
	});
});

describe('a position is refused, with file, field and advice,', () => {
	it('when the record of its quotation has none', () => {
		expect(messageAfter(POSITIONS, (text) => text.replace('quoteOf: civ-ico-2022', 'quoteOf: ann-01'))).toMatch(
			/"pos-ico", field quoteOf: "ann-01" has no quotation: name a fact with one/,
		);
	});
});

describe('the site’s own facts are refused, with field, value and advice,', () => {
	const SITE = 'content/site.yaml';

	it('when the contact is no address', () => {
		expect(messageAfter(SITE, add('contact: the editors'))).toMatch(
			/site\.yaml:\d+ +"[\w-]+", field contact: "the editors" is no address: write an e-mail address, or the address of a page/,
		);
		expect(messageAfter(SITE, add('contact: http://example.org'))).toMatch(/contact: .* is no address/);
	});

	it('when a place of the timeline belongs to no topic', () => {
		expect(messageAfter(SITE, (text) => text.replace('places: [AU]', 'places: []'))).toMatch(
			/reach: leaves out a place of the timeline, or has one twice/,
		);
	});

	it('when a topic reaches to no day', () => {
		expect(messageAfter(SITE, (text) => text.replace(/until: '\d{4}-\d\d-\d\d'/, "until: '2026-10'"))).toMatch(
			/reach\.0\.until: "2026-10" is not a day/,
		);
	});
});

describe('a chapter is refused, with file, line and advice,', () => {
	it('when it says that the evidence reaches further, or less far, than it does', () => {
		expect(messageAfter(CHAPTER, add('As of <Reach>early May 2031</Reach>, all is well.'))).toMatch(
			/announcement\.mdx:\d+ +<Reach>: "early May 2031" is not how far the evidence reaches: write "/,
		);
		expect(messageAfter(CHAPTER, add('As of <Reach topic="mars">early May 2031</Reach>, all is well.'))).toMatch(
			/<Reach> topic: "mars" is not a topic: write one of eu, uk/,
		);
	});

	it('when it links to an address that is refused', () => {
		const refused = good[REFUSED_FILE]!.replace(
			'addresses:\n',
			`addresses:\n  - { digest: '${addressDigest('https://example.org/case')!}', why: a test }\n`,
		);
		expect(messageAfter(CHAPTER, add('[x](https://example.org/case)'), { [REFUSED_FILE]: refused })).toMatch(
			/announcement\.mdx:\d+ +the link is on the list of what this site must not print/,
		);
	});

	it('when a link leads to no chapter', () => {
		expect(messageAfter(CHAPTER, add('[x](./nowhere.mdx)'))).toMatch(
			/announcement\.mdx:\d+ +link: "\.\/nowhere\.mdx" leads to no chapter/,
		);
	});

	it('when a link leads to no heading', () => {
		expect(messageAfter(CHAPTER, add('[x](./coalition.mdx#nowhere)'))).toMatch(
			/link: "\.\/coalition\.mdx#nowhere" leads to no heading or record: .* has no id "nowhere"/,
		);
	});

	it('when a link leads to another site', () => {
		expect(messageAfter(CHAPTER, add('[x](https://example.org/)'))).toContain('leads to another site: cite a source');
	});

	it('when it dials a number that no record of help holds', () => {
		expect(messageAfter(CHAPTER, add('[x](tel:0123456)'))).toContain(
			'is a number that no record of content/facts/help-',
		);
		expect(() => messageAfter(CHAPTER, add('[x](tel:116111)'))).toThrow('was accepted');
	});

	it('when it uses a term that the glossary lacks', () => {
		expect(messageAfter(CHAPTER, add('<Term id="blockchain">x</Term>'))).toMatch(
			/<Term> id: "blockchain" is not a term of content\/facts\/terms\.yaml/,
		);
	});

	it('when it cites a claim that does not exist', () => {
		expect(messageAfter(CHAPTER, add('Text. <Cite id="ann-02 ann-99" />'))).toMatch(
			/announcement\.mdx:\d+ +<Cite> id: "ann-99" is not a record of content\/facts/,
		);
	});

	it('when a heading has no id', () => {
		expect(messageAfter(CHAPTER, add('<H2>Bare</H2>'))).toMatch(/"Bare" is a heading without an id: write <H2 id=/);
		expect(messageAfter(CHAPTER, add('## Bare'))).toMatch(/"Bare" is a heading without an id: write <H2 id=/);
	});

	it('when two headings share an id', () => {
		expect(messageAfter(CHAPTER, add('<H2 id="what-happened">Again</H2>'))).toMatch(
			/"what-happened" stands on line \d+ too/,
		);
	});

	it('when its summary is missing', () => {
		expect(messageAfter(CHAPTER, (text) => text.replace(/^summary: .*\n/m, ''))).toMatch(
			/announcement\.mdx:\d+ +summary: is missing: write one or two sentences/,
		);
	});

	it('when it uses a block that does not exist', () => {
		expect(messageAfter(CHAPTER, add('<Video id="x" />'))).toContain('"<Video>" is not a block for chapters');
	});

	it('when a note is of no known kind', () => {
		expect(messageAfter(CHAPTER, add('<Note kind="fun" title="T">\n\nText.\n\n</Note>'))).toContain(
			'<Note> kind: "fun" is not one of judgement, inference, unknown, care',
		);
	});

	it('when it holds HTML, code or a picture', () => {
		expect(messageAfter(CHAPTER, add('![a](b.png)'))).toContain('is not for chapters');
		expect(messageAfter(CHAPTER, add('{1 + 1}'))).toContain('is not for chapters');
		expect(messageAfter(CHAPTER, add('import x from "y";'))).toContain('is not for chapters');
	});

	it('when a table aligns its columns, which the policy of the pages would block', () => {
		expect(messageAfter(CHAPTER, add('\n| a | b |\n| -: | - |\n| 1 | 2 |'))).toContain('aligned columns');
	});

	it('when a tag is not closed', () => {
		expect(messageAfter(CHAPTER, add('<Note kind="care" title="T">'))).toMatch(
			/announcement\.mdx:?\d* +cannot be read as MDX/,
		);
	});

	it('when its file is missing or not on the list of chapters', () => {
		const { 'content/chapters/about.mdx': about, ...rest } = good;
		expect(() => loadContent(rest)).toThrow(/"about" is not there: write content\/chapters\/about\.mdx/);
		expect(() => loadContent({ ...good, 'content/chapters/extra.mdx': about! })).toThrow(
			/extra\.mdx +is not in the order of chapters: add it to content\/site\.yaml/,
		);
	});
});

it('all faults of a run are told together, in the order of files', () => {
	const bad = {
		...good,
		[EVENT_FACTS]: good[EVENT_FACTS]!.replace("'1989-11-20'", 'soon'),
		[CHAPTER]: `${good[CHAPTER]!}\n## Bare\n\n[x](./nowhere.mdx)\n`,
	};
	expect(() => loadContent(bad)).toThrow(
		/^3 faults in the content\. Nothing was published[\s\S]*announcement[\s\S]*events/,
	);
});
