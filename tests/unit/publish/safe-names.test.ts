import { describe, expect, it, test } from 'vitest';
import { nameFaults } from '../../../src/build/safe-names.ts';

test('names that every disk can hold are let through', () => {
	expect(nameFaults(['index.html', 'demands/openness.html', 'assets/site.B2x_9.css', 'series.data.csv'])).toEqual([]);
});

describe('a file is refused, with what to do,', () => {
	it.each([
		['charts/con.csv', 'charts/con.csv is called "con.csv", which Windows keeps for a device: choose another id'],
		['nul', 'nul is called "nul", which Windows keeps for a device: choose another id'],
		['COM1.txt/a', 'COM1.txt/a is called "COM1.txt", which Windows keeps for a device: choose another id'],
		[
			'a:b.html',
			'a:b.html is called "a:b.html": use letters from a to z, digits, hyphens and dots, and no dot at the end',
		],
		['a./b', 'a./b is called "a.": use letters from a to z, digits, hyphens and dots, and no dot at the end'],
		['a b', 'a b is called "a b": use letters from a to z, digits, hyphens and dots, and no dot at the end'],
	])('called %s', (file, fault) => {
		expect(nameFaults([file])).toEqual([fault]);
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
