import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/content.ts';
import { REFUSED_FILE } from '../../src/content/refused.ts';
import { addressDigest, nameDigest } from '../../src/model/refused-digests.ts';
import { good, messageAfter } from './message-after.ts';

const EVENTS = 'content/facts/events.yaml';
const SOURCES = 'content/facts/sources.yaml';
const ASKS = 'content/facts/asks.yaml';
const CLAIMS = 'content/facts/announcement-claims.yaml';
const COUNTRIES = 'content/facts/countries.yaml';
const ARGUMENTS = 'content/facts/arguments.yaml';
const POSITIONS = 'content/facts/positions.yaml';
const CHAPTER = 'content/chapters/announcement.mdx';

/** Adds text to the end of a file. */
const add = (text: string) => (file: string) => `${file}\n${text}\n`;

describe('a record is refused, with file, field, value and advice,', () => {
	it('when it has an unknown key', () => {
		const message = messageAfter(EVENTS, (text) => text.replace('  theme: law', '  colour: red\n  theme: law'));
		expect(message).toMatch(/events\.yaml:\d+ +"crc-1989", field colour: is not a field of this record/);
	});

	it('when a field that it needs is missing', () => {
		const message = messageAfter(EVENTS, (text) => text.replace(/^ {2}title: .*\n/m, ''));
		expect(message).toMatch(/events\.yaml:\d+ +"crc-1989", field title: is missing: add it/);
	});

	it('when it names no source', () => {
		const message = messageAfter(CLAIMS, (text) =>
			text.replace(/ {2}sources:\n {2}- policeprofessional-european-chiefs-2020\n.*\n.*\n/, '  sources: []\n'),
		);
		expect(message).toMatch(/announcement-claims\.yaml:\d+ +"ann-01", field sources: names no source: add/);
	});

	it('when it names a source that does not exist', () => {
		const message = messageAfter(CLAIMS, (text) =>
			text.replace('- reuters-tech-firms-2020', '- reuters-tech-firms-2021'),
		);
		expect(message).toMatch(/"ann-01", field sources: "reuters-tech-firms-2021" is not a source: add it to/);
	});

	it('when its status is memory, which cannot be published', () => {
		const message = messageAfter(CLAIMS, (text) => text.replace('status: read', 'status: memory'));
		expect(message).toMatch(/"ann-01", field status: "memory" cannot be published: find and read a source/);
	});

	it('when its status is none that we know', () => {
		const message = messageAfter(CLAIMS, (text) => text.replace('status: read', 'status: certain'));
		expect(message).toContain('"certain" is not a status: write one of read, second-hand, inferred, not-found');
	});

	it('when its date does not exist', () => {
		const message = messageAfter(EVENTS, (text) => text.replace("'1989-11-20'", "'1989-11-31'"));
		expect(message).toMatch(/"crc-1989", field date: "1989-11-31" is not a date: write/);
	});

	it('when its id is used twice, even in two files', () => {
		const message = messageAfter(EVENTS, (text) => text.replace('id: crc-1989', 'id: ann-02'));
		expect(message).toMatch(/"ann-02", field id: is used twice: it stands at content\/facts\/\S+:\d+ too/);
	});

	it('when a quotation has more than 25 words', () => {
		const message = messageAfter(CLAIMS, (text) =>
			text.replace('text: There is no barrier to offending', `text: ${'word '.repeat(26)}There is no barrier`),
		);
		expect(message).toMatch(/field quote\.text: .*has \d+ words; a quotation may have 25: shorten it/);
	});

	it('when a quotation has no speaker', () => {
		const message = messageAfter(CLAIMS, (text) => text.replace('    speaker: Lynne Owens\n', ''));
		expect(message).toMatch(/field quote\.speaker: is missing: say who said it/);
	});

	it('when an inference does not show its reasoning', () => {
		const message = messageAfter(CLAIMS, (text) => text.replace('status: read', 'status: inferred'));
		expect(message).toMatch(/"ann-01", field reasoning: is missing: an inference shows its reasoning/);
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
		const message = messageAfter('content/facts/help-countries.yaml', (text) =>
			text.replace('status: read', 'status: memory'),
		);
		expect(message).toMatch(/field emergency\.status: .*cannot be printed: a help route needs a stored page/);
	});

	it('when its original is given as an id, or said to be unseen, which is printed anyway', () => {
		const change = (name: string) => (text: string) => text.replace(/^ {2}primary: .*$/m, `  primary: ${name}`);
		expect(messageAfter(EVENTS, change('nca-announcement-2020'))).toMatch(
			/field primary: .* is an id: name the original/,
		);
		expect(messageAfter(EVENTS, change('NCA release (not seen)'))).toContain('is printed anyway: leave that out');
	});

	it('and no chapter that cites it is blamed for its fault', () => {
		const message = messageAfter(EVENTS, (text) =>
			text.replace('id: osa-2023\n  date: ', 'id: osa-2023\n  date: soon # '),
		);
		expect(message).toMatch(/^One fault in the content/);
	});

	it('when a source is cited by no record', () => {
		const message = messageAfter(
			'content/facts/sources.yaml',
			add(
				'- { id: nobody-2020, title: T, publisher: P, kind: news, language: en, seen: true, link: { none: no-address } }',
			),
		);
		expect(message).toMatch(/"nobody-2020": is cited by no record: cite it, or remove it/);
	});

	it('when it gives an address to which readers are not sent', () => {
		const source =
			"- { id: nobody-2020, title: T, publisher: P, kind: news, language: en, seen: true, link: { none: names-a-person }, url: 'https://example.org/case' }";
		expect(messageAfter(SOURCES, add(source))).toMatch(
			/"nobody-2020", field url: "https:\/\/example\.org\/case" is given although link says none \(names-a-person\): take it out, and add its digest [0-9a-f]{16} to content\/editorial\/refused\.yaml/,
		);
	});

	it('when it gives, in any field, an address that is on the list of refused ones', () => {
		const digest = addressDigest('https://example.org/case')!;
		const refused = good[REFUSED_FILE]!.replace(
			'addresses:\n',
			`addresses:\n  - { digest: '${digest}', why: a test }\n`,
		);
		const change = (text: string) =>
			text.replace('  evidence:', '  evidence: see http://www.example.org/case/#top, it says');
		expect(messageAfter(EVENTS, change, { [REFUSED_FILE]: refused })).toMatch(
			/events\.yaml:\d+ +"crc-1989", field url: is on the list of what this site must not print .*: take it out, and write link/,
		);
	});

	it('when it names a person who is not named', () => {
		const refused = good[REFUSED_FILE]!.replace(
			'names:\n',
			`names:\n  - { digest: '${nameDigest('Jane Exámple')}', why: a test }\n`,
		);
		const change = (text: string) => text.replace('  text:', '  text: Jane Example said so.');
		expect(messageAfter(EVENTS, change, { [REFUSED_FILE]: refused })).toMatch(
			/"crc-1989": names a person who is on the list/,
		);
	});

	it('when the address of a source carries campaign codes', () => {
		const source =
			"- { id: nobody-2020, title: T, publisher: P, kind: news, language: en, seen: true, url: 'https://example.org/?utm_source=x' }";
		expect(messageAfter(SOURCES, add(source))).toMatch(/field url: .* carries campaign codes.*: take out utm_source/);
	});

	it('when a note between editors says not to link, and the address is there all the same', () => {
		const source =
			"- { id: nobody-2020, title: T, publisher: P, kind: news, language: en, seen: true, url: 'https://example.org/', editorNote: Do not link. }";
		expect(messageAfter(SOURCES, add(source))).toMatch(
			/field editorNote: .* says that readers are not sent there: take out the url/,
		);
	});

	it('when a source has neither an address nor a reason for having none', () => {
		expect(
			messageAfter(SOURCES, add('- { id: nobody-2020, title: T, publisher: P, kind: news, language: en, seen: true }')),
		).toMatch(/"nobody-2020", field link: is missing: a source has a url, or link: \{ none: … \} with one of/);
	});

	it('when an event lies after the reach of its place', () => {
		const message = messageAfter(EVENTS, (text) => text.replace("'1989-11-20'", "'2031-01-01'"));
		expect(message).toMatch(
			/"crc-1989", field date: "2031-01-01" lies after the reach of "figures", \d{4}-\d\d-\d\d: correct the date, or/,
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

	it('when a file cannot be read as YAML', () => {
		const message = messageAfter(EVENTS, add('- id: "unfinished'));
		expect(message).toMatch(/events\.yaml:\d+ +cannot be read as YAML/);
	});
});

describe('an argument is refused, with file, field, value and advice,', () => {
	/** Changes one record of a file, and only that. */
	const inRecord = (id: string, from: RegExp | string, to: string) => (text: string) =>
		text
			.split(/^(?=- id: )/m)
			.map((record) => (record.startsWith(`- id: ${id}\n`) ? record.replace(from, to) : record))
			.join('');
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

	it('when its title is too long for the map', () => {
		expect(
			messageAfter(ARGUMENTS, inRecord('arg-clear-rules', /^ {2}title: .*$/m, `  title: ${'long '.repeat(8)}`)),
		).toMatch(/field title: .* is over 34 characters, the room of a box in the map: shorten it/);
	});

	it('and no other argument is blamed when one cannot be read', () => {
		const message = messageAfter(ARGUMENTS, inRecord('arg-loss-of-detection', 'status: read', 'status: memory'));
		expect(message).toMatch(/^One fault in the content/);
	});
});

describe('a position is refused, with file, field and advice,', () => {
	it('when it has no date', () => {
		expect(messageAfter(POSITIONS, (text) => text.replace(/^ {2}date: .*\n/m, ''))).toMatch(
			/positions\.yaml:\d+ +"pos-nca", field date: is missing: say when this was the position/,
		);
		expect(messageAfter(POSITIONS, (text) => text.replace(/^ {2}date: .*$/m, '  date: undated'))).toMatch(
			/"pos-nca", field date: "undated" is not a date: write/,
		);
	});

	it('when it has no source', () => {
		expect(
			messageAfter(POSITIONS, (text) => text.replace(/^ {2}sources:\n(?: {2}- .*\n)+/m, '  sources: []\n')),
		).toMatch(/"pos-nca", field sources: names no source: add at least one id/);
	});

	it('when the record of its quotation has none', () => {
		expect(messageAfter(POSITIONS, (text) => text.replace('quoteOf: civ-ico-2022', 'quoteOf: ann-01'))).toMatch(
			/"pos-ico", field quoteOf: "ann-01" has no quotation: name a record with one/,
		);
	});
});

describe('a poll is refused, with file, field and advice,', () => {
	const DEBATE = 'content/facts/debate-facts.yaml';

	it('when it does not say who commissioned it', () => {
		expect(messageAfter(DEBATE, (text) => text.replace('    commissionedBy: NSPCC\n', ''))).toMatch(
			/debate-facts\.yaml:\d+ +"det-nspcc-poll-2021", field poll\.commissionedBy: is missing: say who commissioned the poll/,
		);
	});

	it('when it is told as a plain claim', () => {
		expect(messageAfter(DEBATE, (text) => text.replace(/^ {2}poll:\n(?: {4}.*\n)+/m, ''))).toMatch(
			/"det-nspcc-poll-2021", field poll: is missing: a poll is printed with its commissioner/,
		);
	});
});

describe('the site’s own facts are refused, with field, value and advice,', () => {
	const SITE = 'content/site.yaml';

	it('when the contact is no address', () => {
		expect(messageAfter(SITE, add('contact: the editors'))).toMatch(
			/site\.yaml:\d+ +contact: "the editors" is no address: write an e-mail address, or the address of a page/,
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
		expect(messageAfter(CHAPTER, add('[x](tel:116111)'))).not.toContain('is a number');
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
		[EVENTS]: good[EVENTS]!.replace("'1989-11-20'", 'soon'),
		[CHAPTER]: good[CHAPTER]!.replace('<NotSaid>', '## Bare\n\n[x](./nowhere.mdx)\n\n<NotSaid>'),
	};
	expect(() => loadContent(bad)).toThrow(
		/^3 faults in the content\. Nothing was published[\s\S]*announcement[\s\S]*events/,
	);
});
