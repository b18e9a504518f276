import { describe, expect, it } from 'vitest';
import { checkMoved, resolveMoved } from '../../../src/content/check-moved.ts';
import { formatFault } from '../../../src/content/fault.ts';
import { movedFrom, placesOfMoved } from '../../../src/model/moved.ts';
import { checkMovedPages } from '../../../src/publish/check-moved-pages.ts';

const ADDRESSES = ['a.html', 'a.html#main', 'a.html#x', 'a.html#y', 'b.html', 'b.html#x', 'c.html'];
const register = ADDRESSES.map((address) => ({ address, meaning: `Words of ${address}` }));
const move = (from: string, to: string) => ({ from, to, since: '2026-11-27', why: 'It grew.' });
const placed = (...moves: ReturnType<typeof move>[]) =>
	moves.map((value, index) => ({ value, file: 'content/moved.yaml', line: index + 1 }));
const told = (...moves: ReturnType<typeof move>[]) => checkMoved(placed(...moves), ADDRESSES).map(formatFault);

describe('an address that moved', () => {
	it('is led to where its thing stands now, over all steps', () => {
		const moves = [move('a.html', 'b.html'), move('b.html', 'c.html')];
		expect(told(...moves)).toEqual([]);
		expect(resolveMoved(moves).map(({ to }) => to)).toEqual(['c.html', 'c.html']);
	});

	it.each([
		[
			'leads in a circle',
			[move('a.html', 'b.html'), move('b.html', 'a.html')],
			'content/moved.yaml:1  "a.html", field to: "b.html" leads back to where it began: name the address',
		],
		['leads to itself', [move('a.html', 'a.html')], 'field to: "a.html" leads back to where it began'],
		['leads to no address', [move('a.html', 'd.html')], 'field to: "d.html" is no address of content/addresses.txt'],
		['was never promised', [move('d.html', 'a.html')], 'field from: "d.html" was never promised: write an address'],
		[
			'stands there twice',
			[move('a.html', 'b.html'), move('a.html', 'c.html')],
			'field from: "a.html" has moved twice',
		],
		['is on the same page', [move('a.html#x', 'a.html#y')], 'is on the same page: write <KeptAddress id="x" /> there'],
	])('is refused where it %s', (_, moves, message) => {
		expect(told(...moves).join('\n')).toContain(message);
	});
});

describe('in the built pages, a moved address', () => {
	const leadsOn = '<meta http-equiv="refresh" content="0; url=b.html">';
	const page = (file: string, ids: string[] = [], html = '') => ({ file, ids, html });
	const faults = (one: ReturnType<typeof move>, ...pages: ReturnType<typeof page>[]) =>
		checkMovedPages([one], pages).map(formatFault);

	it('is sound where the old page leads on, or the old place is a pointer, to what is there', () => {
		expect(faults(move('a.html', 'b.html#x'), page('a.html', [], leadsOn), page('b.html', ['x']))).toEqual([]);
		expect(faults(move('a.html#x', 'b.html'), page('a.html', ['x']), page('b.html'))).toEqual([]);
	});

	it.each([
		['it is still a page', move('a.html', 'b.html'), 'field from: "a.html" is still a page: take that page away'],
		['its place is still there', move('a.html#x', 'b.html'), 'field from: "a.html#x" is still a place on its page'],
		['the new page is gone', move('a.html#y', 'c.html'), 'field to: "c.html" leads to nothing'],
		['the new place is gone', move('a.html#y', 'b.html#z'), 'field to: "b.html#z" leads to nothing'],
		['the new page leads on itself', move('a.html#y', 'd.html'), 'field to: "d.html" leads to nothing'],
	])('is refused where %s', (_, one, message) => {
		const pages = [page('a.html', ['x', 'x', 'y']), page('b.html'), page('d.html', [], leadsOn)];
		expect(faults(one, ...pages).join('\n')).toContain(`content/moved.yaml  "${one.from}", ${message}`);
	});
});

it('a page points from an id that moved to where it stands, and a page that moved does so for each of its places', () => {
	const moves = [move('a.html', 'b.html'), move('a.html#y', 'c.html')];
	expect(placesOfMoved(moves[0]!, moves, register).map(({ id, href }) => [id, href])).toEqual([
		['x', '/b.html#x'],
		['y', '/c.html'],
	]);
	expect(movedFrom('a.html', [move('a.html#x', 'b.html#x')], register)).toEqual([
		{ id: 'x', href: '/b.html#x', title: 'Words of a.html#x', since: '2026-11-27', why: 'It grew.' },
	]);
});
