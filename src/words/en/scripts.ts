// English words that scripts say: one object a script, so that a bundle takes in no other.

export const sourceSearch = {
	damaged: 'The address asks for a search that this list does not know, so all sources are shown. ',
	all: (count: number) => `All ${count} sources.`,
	found: (count: number, all: number) => `${count} of ${all} sources.`,
	none: ' Try fewer words, or another choice.',
};
