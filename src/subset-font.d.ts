declare module 'subset-font' {
	/** Cuts a font down to the characters of a text. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options?: {
			targetFormat?: 'sfnt' | 'woff' | 'woff2' | 'truetype';
			/** OpenType features to keep, by tag; all if left out. */
			keepFeatures?: string[];
			/** Leave out glyphs that only substitutions reach. */
			noLayoutClosure?: boolean;
			/** Leave out hinting instructions. */
			noHinting?: boolean;
			/** Names of the font to keep beside those by which it is found, by their numbers in OpenType. */
			preserveNameIds?: number[];
		},
	): Promise<Uint8Array>;
}
