import { describe, expect, it } from 'vitest';
import { isWithin, measureProse, PROSE_RANGES, proseForm } from '../../../src/editorial/prose-ranges.ts';
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

it('help, and the easy-read edition, sound otherwise', () => {
	expect(['demands/openness', 'help', 'easy-read/help'].map(proseForm)).toEqual(['chapter', 'help', 'easyRead']);
	expect(PROSE_RANGES.easyRead.mean[1]).toBeLessThan(PROSE_RANGES.help.mean[0]);
});

describe('a page whose subject is the site', () => {
	const { chapter, aboutTheSite, instructions, help } = PROSE_RANGES;

	it('may speak of the site in every sentence, and is held to the ranges of chapters otherwise', () => {
		expect(['about', 'glossary', 'sources'].map(proseForm)).toEqual(Array(3).fill('aboutTheSite'));
		expect(aboutTheSite).toEqual({ ...chapter, ourselves: [0, 100] });
		expect(isWithin(100, aboutTheSite.ourselves)).toBe(true);
	});

	it('tells steps in sentences as short as those of help', () => {
		expect(proseForm('downloads')).toBe('instructions');
		expect(instructions).toEqual({ ...help, ourselves: [0, 100] });
	});

	it('is no chapter about the subject, nor a page of the easy-read edition', () => {
		expect(['teach', 'words', 'numbers', 'easy-read/help'].map(proseForm)).not.toContain('aboutTheSite');
		expect(chapter.ourselves[1]).toBe(10);
	});
});
