declare module 'citeproc' {
	/** What reads the processor's needs from its host. */
	interface Sys {
		/** The locale in a language, as XML. */
		retrieveLocale(language: string): string;
		/** An item by its id. */
		retrieveItem(id: string): object;
	}

	/** A processor of one style in the Citation Style Language. */
	interface Engine {
		/** What it does to a list of references: finds what entries are sorted by, and tells apart those that look alike. */
		registry: { setsortkeys(): void; setdisambigs(): void };
		/** Which items the list of references holds. */
		updateItems(ids: readonly string[]): void;
		setOutputFormat(format: 'html' | 'text'): void;
		/** The list of references: how it is laid out, and its entries. */
		makeBibliography(): [object, string[]];
		/** A citation as it stands in running text. */
		makeCitationCluster(items: readonly { id: string }[]): string;
	}

	const CSL: {
		Engine: {
			/** @param style the style, as XML */
			new (sys: Sys, style: string, language: string, forceLanguage: boolean): Engine;
		};
		/** What it does to a text that a style asks to be set in another case. */
		Output: { Formatters: { title(engine: Engine, text: string): string } };
	};
	export default CSL;
}
