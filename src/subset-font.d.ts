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
		},
	): Promise<Uint8Array>;
}
