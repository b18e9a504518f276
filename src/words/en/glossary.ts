import { forms } from './forms.ts';

/** English words of `glossary`. */
export const glossary = {
	also: (names: readonly string[]) => `Also: ${names.join(', ')}`,
	avoid: (word: string, say: string, why: string) => `We avoid “${word}” and say “${say}”: ${why}`,
	ourChoice: '(our choice)',
	seeAlso: 'See also:',
	/** Before the link to what is said instead, and after it. */
	insteadOf: [(word: string) => `Instead of “${word}” we say`, '.'] as const,
	explained: (names: readonly string[]) =>
		`${forms.plural(names.length, { one: 'Word', other: 'Words' })} explained: ${names.join(', ')}`,
	toGlossary: (term: string) => `Glossary: ${term}`,
};
