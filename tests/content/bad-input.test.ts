import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadContent } from '../../src/content/content.ts';
import { REFUSED_FILE } from '../../src/engine/refused.ts';
import { addressDigest, nameDigest } from '../../src/engine/refused-digests.ts';
import { messageAfter, small } from './message-after.ts';

interface Case {
	when: string;
	in: string;
	replace?: string;
	by: string;
	says: string;
	alone?: true;
}

const FACTS = 'content/facts/some.yaml';
const HELP = 'content/chapters/help.mdx';

/** Adds text to the end of a file. */
const add = (text: string) => (file: string) => `${file}\n${text}\n`;

it('a small site is taken as it stands', () => {
	expect(() => loadContent(small)).not.toThrow();
});

describe('content is refused, with place and advice, where', () => {
	it.each(parse(readFileSync('tests/fixtures/refused.yaml', 'utf8')) as Case[])(
		'$when',
		({ in: file, replace, by, says, alone }) => {
			const message = messageAfter(
				`content/${file}`,
				replace === undefined ? add(by) : (text) => text.replace(replace, by),
			);
			expect(message).toMatch(new RegExp(says));
			if (alone) expect(message).toMatch(/^One fault in the content/);
		},
	);

	it.each([
		['a paragraph', HELP, add('wordwordword '.repeat(200)), /is 2599 characters long, and may have 2000: make two/],
		[
			'a text of a record',
			FACTS,
			(text: string) => text.replace('growth', 'x'.repeat(5_000)),
			/field text: ".*" is longer than 1000/,
		],
	])('%s has no end', (_, file, change, says) => {
		expect(messageAfter(file, change)).toMatch(says);
	});

	it('a list of what must not be printed has an address or a name of it', () => {
		const refused = (list: string, digest: string) => ({
			[REFUSED_FILE]: small[REFUSED_FILE]!.replace(`${list}: []`, `${list}: [{ digest: '${digest}', why: a test }]`),
		});
		const address = refused('addresses', addressDigest('https://example.org/case')!);
		const inFact = (words: string) => (text: string) => text.replace('text: So', `text: ${words} So`);
		expect(messageAfter(FACTS, inFact('See http://www.example.org/case/#top then.'), address)).toMatch(
			/some\.yaml:\d+ +"fact-inferred", field url: is on the list of what this site must not print .*: take it out, and write link/,
		);
		expect(messageAfter(HELP, add('[x](https://example.org/case)'), address)).toMatch(
			/help\.mdx:\d+ +the link is on the list of what this site must not print/,
		);
		expect(messageAfter(FACTS, inFact('Jane Example said it.'), refused('names', nameDigest('Jane Exámple')))).toMatch(
			/"fact-inferred": names a person who is on the list/,
		);
	});
});

describe('a fact is refused', () => {
	const messageFor = (text: string, ...support: readonly string[]) =>
		messageAfter(
			FACTS,
			add(`- { id: added, text: '${text}', support: [${support.map((one) => `{ ${one} }`).join(', ')}] }`),
		);

	it('where a number or a month in it stands in nothing that it rests on', () => {
		const told = (text: string) =>
			messageFor(
				text,
				"reading: na-report, passage: 'Am 3. März zählte sie 47 von 11,6 Millionen, 1.250 in a decade.'",
			);
		const refused = (value: string) => new RegExp(`"added", field text: "${value}" stands in no passage`);
		expect(told('It told of 48 in March.')).toMatch(refused('48'));
		expect(told('It told of forty-eight in March.')).toMatch(refused('forty-eight'));
		expect(told('It told of 47 in April.')).toMatch(refused('April'));
		// What the passage gives in other words is no fault: the control is one that stands beside it.
		const fair = told('It told of 47 of 11.6 million on 3 March, about 1,300 in ten years, and 9 more.');
		expect(fair.match(/"added", field text: \S+/g)).toEqual(['"added", field text: "9"']);
	});

	it('where a part of it is told by others alone, whom it does not name', () => {
		const [own, other] = ['Analysts look at each report.', 'It trains officers abroad'];
		const told = (text: string, covers = '') =>
			messageFor(
				text,
				`reading: na-report, passage: ${own}`,
				`reading: wire-report, passage: The foundation also trains officers abroad.${covers}`,
			);
		const advice = /"added", field \w+: ".*" is .* alone, .*: say in the text who tells it .* record of its own/;
		expect(told(`${own} ${other}.`)).toMatch(advice);
		expect(told(own, ', covers: the training')).toMatch(advice);
		// Each with a number that stands nowhere: that is refused, and nothing else.
		expect(told(`${own} ${other}, The Wire says, 9 times.`)).not.toMatch(advice);
	});

	it('where its passage is that of another text, which is no copy', () => {
		const fact = (id: string, reading: string) =>
			`- { id: ${id}, text: It looks., support: [{ reading: ${reading}, passage: 'Analysts look: “each report”.' }] }`;
		expect(messageAfter(FACTS, add(`${fact('one', 'na-report')}\n${fact('two', 'helpers-page')}`))).toMatch(
			/"two", field support\.0\.passage: ".*" is that of na-report too, .*: put it where it belongs, or name the origin/,
		);
	});
});

it('all faults of a run are told together, in the order of files', () => {
	const bad = {
		...small,
		[FACTS]: small[FACTS]!.replace("'2020-03-01'", 'soon'),
		[HELP]: `${small[HELP]!}\n## Bare\n\n[x](./nowhere.mdx)\n`,
	};
	expect(() => loadContent(bad)).toThrow(/^3 faults in the content\. Nothing was published[\s\S]*help\.mdx[\s\S]*some/);
});
