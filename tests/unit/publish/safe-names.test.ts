import { describe, expect, it, test } from 'vitest';
import { nameFaults } from '../../../src/build/safe-names.ts';

test('names that every disk can hold are let through', () => {
	expect(nameFaults(['index.html', 'demands/openness.html', 'assets/site.B2x_9.css', 'series.data.csv'])).toEqual([]);
});

const DEVICE = ', which Windows keeps for a device: choose another id';
const LETTERS = ': use letters from a to z, digits, hyphens and dots, and no dot at the end';

describe('a file is refused, with what to do,', () => {
	it.each([
		['charts/con.csv', 'con.csv', DEVICE],
		['nul', 'nul', DEVICE],
		['COM1.txt/a', 'COM1.txt', DEVICE],
		['a:b.html', 'a:b.html', LETTERS],
		['a./b', 'a.', LETTERS],
		['a b', 'a b', LETTERS],
	])('called %s', (file, name, fault) => {
		expect(nameFaults([file])).toEqual([`${file} is called "${name}"${fault}`]);
	});

	it('when another differs in capitals alone', () => {
		expect(nameFaults(['a/B.html', 'a/b.html'])).toEqual([
			'a/b.html differs from a/B.html in capitals alone: give one another id',
		]);
	});

	it('when its path is too long', () => {
		expect(nameFaults([`${'a'.repeat(160)}.html`])).toEqual([
			expect.stringMatching(/has a path of 165 characters, and may have 150: shorten it$/),
		]);
	});
});
