import { expect, it } from 'vitest';
import { readMeanings } from '../../../src/publish/meanings.ts';

const meaningsIn = (main: string) =>
	Object.fromEntries(
		readMeanings('a.html', `<main id="main"><h1>The page</h1>${main}</main>`).map(({ address, meaning }) => [
			address,
			meaning,
		]),
	);

it('a page and its main part stand for its title', () => {
	expect(meaningsIn('')).toEqual({ 'a.html': 'The page', 'a.html#main': 'The page' });
});

it.each([
	['its words', '<h2 id="x">Who <em>backed</em> it<a class="self-link" href="#x">#</a></h2>', 'Who backed it'],
	['its name', '<nav id="x" aria-label="All chapters"><p>Else</p></nav>', 'All chapters'],
	['the heading in it', '<figure id="x"><p>Before</p><h3>Three are named</h3></figure>', 'Three are named'],
	['its question, without its number', '<fieldset id="x"><legend>12. Who?</legend></fieldset>', 'Who?'],
	['its row', '<table><tr><th>2019</th><td id="x">kept</td></tr></table>', '2019'],
	['its first words', '<li id="x"><p>a b c d e f g h i j k l</p><p>m</p></li>', 'a b c d e f g h i j'],
	['what it stands in', '<p>New words<span id="x"></span></p>', 'New words'],
	['its section', '<h2 id="y">A section</h2><span id="x"></span>', 'A section'],
])('an address stands for %s', (_, html, meaning) => {
	expect(meaningsIn(html)['a.html#x']).toBe(meaning);
});
