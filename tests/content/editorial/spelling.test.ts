import dictionary from 'dictionary-en-gb';
import NSpell from 'nspell';
import { describe, expect, it } from 'vitest';
import { spellingFaults } from '../../../src/editorial/spelling.ts';
import { messages, recordText } from './written.ts';

const spell = new NSpell(dictionary);
const vocabulary = { groups: [{ kind: 'technology', why: 'A reason.', words: ['livestream'] }] };
const told = (text: string, names: string[] = []) =>
	messages(spellingFaults([recordText(text)], spell, vocabulary, names));

describe('a word is refused', () => {
	it('when the dictionary does not know it, with likely words and what to do', () => {
		expect(told('The anouncement was made.')).toEqual([
			expect.stringMatching(
				/"x-1", field text: "anouncement" is not in the dictionary: correct it \(announcement.*\?\), or add it to content\/editorial\/vocabulary\.yaml\. In: The anouncement was made\./,
			),
		]);
	});

	it.each([
		['color', 'colour'],
		['defense', 'defence'],
		['organized', 'organised'],
		['recognize', 'recognise'],
	])('when it is American: %s', (american, british) => {
		expect(told(`They have the word ${american} in it.`)).toEqual([expect.stringMatching(`"${american}".*${british}`)]);
	});

	it('but not in a quotation, in a name of a record, or when it is in the vocabulary', () => {
		expect(told('He said “the color of it”.')).toEqual([]);
		expect(told('Zzyzx Forum agreed.', ['Zzyzx Forum'])).toEqual([]);
		expect(told('The livestream ended, and won a prize.')).toEqual([]);
	});
});
