import { forms } from './forms.ts';

/** English words of `glossary`. */
export const glossary = {
	also: (names: readonly string[]) => `Also: ${names.join(', ')}`,
	/** A word that is not used for the term above it; `say` is what is said instead, where that is not the term. */
	avoid: (word: string, say: string | undefined, why: string) => `Not “${word}”${say ? `, but “${say}”` : ''}. ${why}`,
	seeAlso: 'See also:',
	/** Before the link to what is said instead, and after it. */
	insteadOf: [(word: string) => `Instead of “${word}” we say`, '.'] as const,
	explained: (names: readonly string[]) =>
		`${forms.plural(names.length, { one: 'Word', other: 'Words' })} explained: ${names.join(', ')}`,
	toGlossary: (term: string) => `Glossary: ${term}`,
};
