import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { expect, it } from 'vitest';
import { attributeOf, elementsIn, isElement, type ChildNode, type Element } from '../../src/text/html-tree.ts';

// Pictures show letters as bars: a word that runs into the next is seen in the text alone. What has changed is read in the
// files; `npx vitest run tests/dist/specimen-texts.test.ts -u`, after `npm run gallery -- --build`, writes them anew.

/** Elements whose text goes on in the line. Any other begins a line of its own. */
const INLINE = new Set([
	'a',
	'abbr',
	'b',
	'cite',
	'code',
	'em',
	'i',
	'q',
	'small',
	'span',
	'strong',
	'sub',
	'sup',
	'time',
]);

/** Elements without text for readers. */
const SILENT = new Set(['svg', 'script', 'style', 'template']);

/** The lines of what an element shows, white space as readers see it. */
function linesOf(element: Element): string[] {
	let text = '';
	const walk = (node: ChildNode): void => {
		if (!isElement(node)) text += 'value' in node ? node.value.replace(/\s+/g, ' ') : '';
		else if (node.tagName === 'td' || node.tagName === 'th') {
			node.childNodes.forEach(walk);
			text += ' | ';
		} else if (!SILENT.has(node.tagName)) {
			const edge = INLINE.has(node.tagName) ? '' : '\n';
			text += edge;
			node.childNodes.forEach(walk);
			text += edge;
		}
	};
	element.childNodes.forEach(walk);
	return text
		.split('\n')
		.map((line) => line.replace(/ +/g, ' ').trim())
		.filter(Boolean);
}

function elementsOf(file: string): Element[] {
	const document = parse(readFileSync(join('.gallery', `${file}.html`), 'utf8'));
	return document.childNodes.filter(isElement).flatMap(elementsIn);
}

it.each(['index', 'components'])('each specimen of the gallery’s page %s says what it did', async (file) => {
	const specimens = elementsOf(file).filter((element) => attributeOf(element, 'data-specimen'));
	const texts = specimens.map((element) =>
		[`# ${attributeOf(element, 'data-specimen')}`, ...linesOf(element), ''].join('\n'),
	);
	expect(texts.length).toBeGreaterThan(0);
	await expect(texts.join('\n')).toMatchFileSnapshot(`specimen-texts/${file}.txt`);
});

it('the example chapter says what it did', async () => {
	const main = elementsOf('example').find(({ tagName }) => tagName === 'main')!;
	await expect(`${linesOf(main).join('\n')}\n`).toMatchFileSnapshot('specimen-texts/example.txt');
});
