declare module 'nspell' {
	/** Checks spelling against a dictionary in Hunspell's form. */
	export default class NSpell {
		constructor(dictionary: { aff: Uint8Array; dic: Uint8Array });
		/** True if a word is in the dictionary, in a form that its rules allow. */
		correct(word: string): boolean;
		/** Words of the dictionary that are like a misspelt one, the likeliest first. */
		suggest(word: string): string[];
		/** Takes a word into the dictionary. */
		add(word: string): this;
	}
}
