import dictionary from 'dictionary-en-gb';
import { describe, expect, it } from 'vitest';
import { readRules } from '../../../src/editorial/rules.ts';
import { spellingFaults } from '../../../src/editorial/spelling.ts';
import { good } from '../message-after.ts';
import { messages, recordText } from './written.ts';

const { vocabulary } = readRules(good);
const told = (text: string, names: string[] = []) =>
	messages(spellingFaults([recordText(text)], dictionary, vocabulary, names));

describe('a word is refused', () => {
	it('when the dictionary does not know it, with likely words and what to do', () => {
		expect(told('The anouncement was made.')).toEqual([
			expect.stringMatching(
				/"x-1", field text: "anouncement" is not in the dictionary: correct it \(announcement.*\?\), or add it to content\/editorial\/vocabulary\.yaml\. In: The anouncement was made\./,
			),
		]);
	});

	it('when it is American', () => {
		expect(told('The color of defense.')).toEqual([
			expect.stringContaining('"color" is American: write "colour"'),
			expect.stringContaining('"defense" is American: write "defence"'),
		]);
	});

	it('when it ends in -ize where -ise is our style', () => {
		expect(told('They organized and recognize it.')).toEqual([
			expect.stringContaining('"organized" is not our house style: write "organised"'),
			expect.stringContaining('"recognize" is not our house style: write "recognise"'),
		]);
		expect(told('It won a prize for its size.')).toEqual([]);
	});

	it('but not in a quotation, in a name of a record, or when it is in the vocabulary', () => {
		expect(told('He said “the color of it”.')).toEqual([]);
		expect(told('Zzyzx Forum agreed.', ['Zzyzx Forum'])).toEqual([]);
		expect(told('The livestream ended.')).toEqual([]);
	});
});

describe('the vocabulary', () => {
	it('has each list in the order of the alphabet, so that a word is found', () => {
		const order = (words: readonly string[]) => [...words].sort((a, b) => a.localeCompare(b, 'en-GB'));
		for (const { kind, words } of vocabulary.groups) expect({ kind, words }).toEqual({ kind, words: order(words) });
		const american = vocabulary.american.map((entry) => entry.american);
		expect(american).toEqual(order(american));
	});

	it('has each word once', () => {
		const words = vocabulary.groups.flatMap((group) => group.words);
		expect(words.filter((word, index) => words.indexOf(word) < index)).toEqual([]);
	});
});
