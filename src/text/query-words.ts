/** The words of a text that a search compares: lower case, without accents and signs, so that they fit an address. */
export const queryWords = (text: string): string[] =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
