import { expect, it } from 'vitest';
import { firstSentence } from '../../../src/text/sentences.ts';

it('takes the first sentence of a summary', () => {
	expect(firstSentence('What was said on 14 February 2020, by whom. What was lost.')).toBe(
		'What was said on 14 February 2020, by whom.',
	);
	expect(firstSentence('One sentence only')).toBe('One sentence only');
	expect(firstSentence('')).toBe('');
});
