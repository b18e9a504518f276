import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { expect, it } from 'vitest';
import { bewareInShort, standingWords } from '../../src/model/evidence-labels.ts';
import { ONE_PAGE_FILE } from '../../src/exports/define-export.ts';
import { elementsIn, textIn } from '../../src/text/html-tree.ts';
import { startSentence } from '../../src/text/words.ts';
import { DIST, facts, pages, textOf } from './built-site.ts';

const FILE = 'questions.html';
const html = textOf(FILE);
const page = pages.find(({ file }) => file === FILE)!;
const questions = html.split('<fieldset').slice(1);

const lineOf = (text: string) => text.replaceAll(/[\s\u00A0\u2060]+/g, ' ').trim();

it('there is a fieldset a question, each with its options and with a reason for every one', () => {
	expect(facts.questions.length).toBeGreaterThanOrEqual(24);
	expect(questions).toHaveLength(facts.questions.length);
	for (const { id, options } of facts.questions) {
		const own = questions.find((text) => text.includes(`id="${id}"`))!.split('</fieldset')[0]!;
		expect(own.match(/type="radio"/g)).toHaveLength(options.length);
		expect(own.match(/<strong>\s*[A-D]: (?:not )?supported\.\s*<\/strong>/g)).toHaveLength(options.length);
		expect(own.match(/: supported\./g)).toHaveLength(1);
	}
});

it('every answer leads to the evidence of its facts', () => {
	const led = new Set(page.targets.map(({ file, fragment }) => `${file}#${fragment}`));
	const lost = facts.questions.flatMap((question) =>
		question.facts.filter((fact) => ![...led].some((address) => address.endsWith(`#claim-${fact}`))),
	);
	expect(lost).toEqual([]);
});

it('prints each fact whole, with how it is known, its caution and how sources differ', () => {
	const lines = elementsIn(parse(html))
		.filter((element) => element.tagName === 'li')
		.map((item) => lineOf(textIn(item)));
	const rests = facts.questions.flatMap(({ facts: ids }) =>
		ids.map((id) => facts.facts.find((fact) => fact.id === id)!),
	);
	expect(rests.filter(({ differs }) => differs).length).toBeGreaterThan(0);
	for (const fact of rests) {
		const line = `${startSentence(standingWords(fact, 'cited'))}: ${fact.text} ${bewareInShort(fact)}`;
		expect(lines).toContain(lineOf(line));
	}
});

it('shows help before the first question, and repeats the answers for paper', () => {
	const help = html.indexOf('class="teaching-help"');
	expect(help).toBeGreaterThan(html.indexOf('<h1'));
	expect(help).toBeLessThan(html.indexOf('<fieldset'));
	expect(html.split('class="answer-on-paper"')).toHaveLength(facts.questions.length + 1);
});

it('nothing can be sent: there is no form and no name of a field that asks who answers', () => {
	expect(html).not.toMatch(/<form|type="(?:text|email|submit|hidden)"/);
});

it('pages with a set lead to it at their foot, and the one page with everything leaves the questions out', () => {
	for (const slug of new Set(facts.questions.map(({ chapter }) => chapter).filter((name) => !name.includes('/'))))
		expect(textOf(`${slug}.html`)).toContain(`questions.html#set-${slug}`);
	expect(readFileSync(join(DIST, ONE_PAGE_FILE), 'utf8')).not.toContain('<fieldset class="question"');
});
