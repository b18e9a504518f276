import { describe, expect, it } from 'vitest';
import { isWithin, measureProse, PROSE_RANGES, rangesFor } from '../../../src/editorial/prose-ranges.ts';
import { chapterWith } from './written.ts';

const words = (count: number) => `${'word '.repeat(count - 1)}end.`.replace(/^w/, 'W');

describe('how the prose of a chapter sounds', () => {
	const measured = (text: string, names: string[] = []) => measureProse(chapterWith(text), names);

	it('is told by the length of its sentences, their spread, and how many follow each other that are short', () => {
		expect(measured(`${words(8)} ${words(10)} ${words(24)}\n\n${words(6)}`)).toMatchObject({
			mean: 12,
			deviation: Math.sqrt(50),
			short: 50,
			long: 25,
			shortInARow: 2,
		});
	});

	it('is told by the sentences that join two thoughts, and those on the editors', () => {
		const text =
			'They asked for it, but nobody answered. We found no list of them. The US law of 2023 followed. It is ours to weigh.';
		expect(measured(text)).toMatchObject({ linked: 25, ourselves: 50 });
	});

	it('leaves out labels and quotations, and takes a name for one word', () => {
		const name = 'National Crime Agency';
		expect(measured(`Limit. The ${name} said “so and so” to all of them.`, [name]).mean).toBe(7);
	});

	it('is told by the part of it that stands in lists', () => {
		expect(measured(`${words(15)}\n\n- ${words(5)}`).inLists).toBe(25);
	});
});

it('a figure is within a range as it is shown', () => {
	expect(isWithin(14.96, [15, 18])).toBe(true);
	expect(isWithin(14.94, [15, 18])).toBe(false);
	expect(isWithin(18.1, [15, 18])).toBe(false);
});

it('a page is held to the ranges of its form, and one about the site may speak of the site in every sentence', () => {
	const { chapters, help, 'easy read': easy } = PROSE_RANGES;
	expect(['demands/openness', 'help', 'easy-read/help'].map(rangesFor)).toEqual([chapters, help, easy]);
	expect(rangesFor('about')).toEqual({ ...chapters, ourselves: [0, 100] });
	expect(rangesFor('downloads')).toEqual({ ...help, ourselves: [0, 100] });
});
