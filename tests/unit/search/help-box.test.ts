import { expect, it } from 'vitest';
import { collectHelp } from '../../../src/search/collect-help.ts';
import { readHelp, type HelpBox } from '../../../src/search/help-box.ts';
import { content } from './site-index.ts';

// What readers in need and others ask, in hundreds of ways, is in `tests/dist/search-questions.yaml`.
const boxes = collectHelp(content);

it('at most two situations are shown, the most pressing first, no place twice', () => {
	const box = (id: string, address: string): HelpBox => ({
		...{ id, address, label: id, lines: [], ways: [] },
		words: ['scared'],
	});
	const read = readHelp([box('a', 'help.html#a'), box('b', 'help.html#a'), box('c', 'help.html#c'), box('d', 'd')]);
	expect(read('I am scared').map(({ id }) => id)).toEqual(['a', 'c']);
	expect(read('I am')).toEqual([]);
});

it('a box has names and numbers from the records of help', () => {
	const { ways } = boxes.find(({ id }) => id === 'picture-or-threat')!;
	const { helpline } = content.facts.helpCountries.find(({ id }) => id === 'united-kingdom')!;
	expect(ways).toContainEqual({
		where: 'United Kingdom',
		name: helpline!.name,
		phone: helpline!.phone,
		address: 'help.html#united-kingdom',
	});
});

it('for one’s own thoughts a child helpline is named first', () => {
	const { ways } = boxes.find(({ id }) => id === 'own-thoughts')!;
	expect(ways[0]!.name).toMatch(/^Under 18: child helpline/);
});
