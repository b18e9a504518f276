/**
 * What the interface says in a language other than English: `src/words/<tag>.ts` gives all of it. Whole phrases, because no template
 * can set the endings of names; a name or a number is only ever put where `(name)` says so.
 */
export interface LanguageWords {
	/** The language's name in itself, as its speakers look for it in a list: `Português`. */
	name: string;
	/** The home page's line for who reads this language: "In Portuguese: what happened, your country, and help". What stands before the colon is a link. */
	door: string;
	/** The names of its two pages in their menu: "In short", "Help". */
	pages: { index: string; help: string };
	/** The way to all languages. */
	languages: string;
	/** Links: to the text, out of the site, to the English site, and back up. */
	skip: string;
	leave: string;
	/** The other way out: "Or press Shift three times"; and after two: "Press Shift once more to leave". */
	shift: { hint: string; onceMore: string };
	english: string;
	/** What a listener hears before the heading to which a link beside it leads: "Link to this section:". */
	selfLink: string;
	/** Beside the numbers at the head: "In danger: call 112", with the number in `(number)`. */
	danger: (number: string) => string;
	/** "To talk:", before the names and numbers of child helplines. */
	talk: string;
	/** Link below them: "In another country? All countries (in English)". */
	elsewhere: string;
	/** What stands at the head of each page. */
	notice: {
		/** No graphic detail is on the page. */
		calm: string;
		/** Made by software from English, checked by software, not yet read by a native speaker. One sentence or two. */
		bySoftware: string;
		/** "Last checked on 1 December 2026", the date as the language writes it. */
		checked: (date: string) => string;
		/** Link: how to tell us of a mistake. */
		mistake: string;
		/** The English page has changed since this one was written. */
		changed: string;
	};
	evidence: {
		/** Heading over what the page rests on. */
		title: string;
		/** One sentence: each numbered mark leads to the fact behind it; facts and sources are in English. */
		intro: string;
		/** What a listener hears before the number of a mark: "Evidence". */
		mark: string;
		/** How a fact is known; never a word that means telling the police. */
		standings: Record<'read' | 'reported' | 'inferred' | 'not-found', string>;
		differs: string;
		weak: string;
		/** Link from a fact to its sources, on the English site: "Sources (in English)". */
		sources: string;
	};
	/** How far a demand is met, as a whole sentence: "Our opinion: partly met." "Hardly" is "to a very small degree", never "only just" or "probably not". */
	met: Record<'not-at-all-met' | 'hardly-met' | 'partly-met' | 'mostly-met' | 'fully-met', string>;
	country: {
		/** What the map shows, for its title: the named filled, the inferred with a broken edge; with both counts. */
		map: (named: number, inferred: number) => string;
		/** The list of all countries, by name, in the two groups. */
		all: string;
		named: string;
		inferred: string;
		/** Where a country stood on the day, as short labels: "Member of the European Union". */
		eu: { member: string; none: string };
		schengen: Record<'member' | 'associated' | 'eu-not-yet' | 'opt-out', string>;
		/** How it stood to Europol, after its name and a colon: "member", "under an agreement". */
		europol: { member: string; agreement: string };
	};
	help: {
		/** Labels of a country's lines: emergency number, who listens to children, where to report material, more, people who were abused, own thoughts. */
		emergency: string;
		talk: string;
		report: string;
		more: string;
		survivors: string;
		thoughts: string;
		/** Traits of a service, in lower case if the language does so: free, 24 hours, without a name. */
		traits: { free: string; allDay: string; anonymous: string };
	};
	/** "Text: CC BY 4.0. No cookies, no tracking, nothing loaded from other sites." */
	licence: string;
	toTop: string;
}
