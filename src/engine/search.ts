import { z } from 'zod';
import { defineRecord } from './define-record.ts';
import { plainText, recordId, ref, shortText } from './fields.ts';

/**
 * A phrase that a query may hold: words in their order, at most two others between each. `a|b` is either word, and a
 * star at the end of a word stands for any ending: `has|got pic|picture* of me`. A plus joins words of which one comes
 * right after the other: `am+i|will+i arrested`.
 */
const phrase = z
	.string()
	.max(500)
	.regex(
		/^[\p{Ll}\p{N}]+\*?([|+ ][\p{Ll}\p{N}]+\*?)*$/u,
		'is not a phrase: write small letters, one space between words, "|" between words that may stand for each other, "+" between words that belong together, and "*" only at the end of a word',
	)
	.refine(
		(text) => !isSplit(text),
		'has one word as a choice in two places that follow each other, and may never fit: write "am+i|will+i", not "am i|will i"',
	);

/** True where alternatives of two words seem to be written with a space: it parts places, and not alternatives. */
function isSplit(text: string): boolean {
	const places = text.split(' ').map((place) => place.split('|'));
	return places.some((place, index) => {
		const next = places[index + 1] ?? [];
		return place.length + next.length > 2 && place.some((word) => next.includes(word));
	});
}

const phrases = z
	.array(phrase)
	.min(1, 'is empty: write a phrase, or leave the list out')
	.refine((all) => new Set(all).size === all.length, 'has a phrase twice: keep it once');

/** When a query fits: it holds a phrase of `words`, or is one of `alone`, and holds none of `except`. */
const fits = {
	/** Phrases that may stand anywhere in a query. */
	words: phrases.optional(),
	/** Phrases that are the whole query, small words such as "the" aside: words that mean much else within a longer one. */
	alone: phrases.optional(),
	/** Phrases with which something else is meant. */
	except: phrases.optional(),
};

/** A page of the site and the place on it: `help.html#young-people`. */
const address = z
	.string()
	.max(500)
	.regex(
		/^[a-z0-9-]+(\/[a-z0-9-]+)?\.html(#[a-z0-9-]+)?$/,
		'is not an address of this site: write the page and the place, for example help.html#young-people',
	);

/** A way to help, taken from the records of help: no number is written twice. */
const helpWay = z.union(
	[
		/** The emergency number, the hotline or the helpline of a country. */
		z.strictObject({ country: ref('helpCountries'), route: z.enum(['emergency', 'report', 'helpline']) }),
		/** Another service of a country, its own or one that works in several, by the beginning of its name. */
		z.strictObject({ country: ref('helpCountries'), name: shortText.min(1) }),
		/** A service that works in more than one country. */
		z.strictObject({ service: ref('helpServices') }),
		/** A number across borders, which stands in its record, and what answers there. */
		z.strictObject({ international: ref('helpInternational'), say: plainText, phone: shortText.min(1) }),
	],
	{
		error:
			'is not a way to help: write { country, route: emergency, report or helpline }, { country, name }, { service } or { international, say, phone }',
	},
);

const NO_PHRASE = { path: ['words'], error: 'is missing: write phrases under words or alone' };

/** A situation that a reader may be in, told from the words of a query, and the help that is shown before any result. */
export const helpWordsSchema = z
	.strictObject({
		/** Permanent id. */
		id: recordId,
		/** The place on the page of help. */
		address,
		/** What leads there, as a link: "Somebody has a picture of you, or threatens you". */
		label: plainText,
		/** What the box says, a sentence or two each. */
		lines: z
			.array(plainText.refine((line) => !/\d/.test(line), 'holds a number: take it from a record of help, under ways'))
			.min(1, 'is empty: write what the box says'),
		/** Ways to help that fit. */
		ways: z.array(helpWay).optional(),
		/** True for the one box that is shown where nothing is found. */
		whereNothingIsFound: z.literal(true).optional(),
		/** True where whoever asks seeks what nobody may have: below this box nothing is found, and no other word is offered. */
		nothingElse: z.literal(true).optional(),
		/** Its place in the list on the page of the search; a situation without it is left out, as another leads to the same place. */
		listed: z.int().positive().optional(),
		...fits,
	})
	.refine(({ words, alone, whereNothingIsFound }) => words ?? alone ?? whereNothingIsFound, NO_PHRASE);

/** Names of the same thing: whoever searches for one finds the others. */
export const searchNamesSchema = z.strictObject({
	/** Permanent id. */
	id: recordId,
	/** The names, the one that this site uses first. */
	names: z.array(shortText.min(1)).min(2, 'is one name: write two or more that mean the same'),
	/** A note between editors. Never printed. */
	editorNote: shortText.optional(),
});

/** Places that answer a question which its words alone do not find. */
export const searchLeadSchema = z
	.strictObject({
		/** Permanent id. */
		id: recordId,
		/** The places, the best first. */
		addresses: z
			.array(address)
			.min(1, 'is empty: name the place that answers')
			.max(3, 'has more than three: keep the best'),
		...fits,
		/** A note between editors. Never printed. */
		editorNote: shortText.optional(),
	})
	.refine(({ words, alone }) => words ?? alone, NO_PHRASE);

export type HelpWay = z.infer<typeof helpWay>;

export const SEARCH_HELP = defineRecord({
	kind: 'searchHelp',
	path: 'content/search/help.yaml',
	called: 'a situation',
	schema: helpWordsSchema,
});
export const SEARCH_NAMES = defineRecord({
	kind: 'searchNames',
	path: 'content/search/names.yaml',
	called: 'a list of names',
	schema: searchNamesSchema,
});
export const SEARCH_LEADS = defineRecord({
	kind: 'searchLeads',
	path: 'content/search/leads.yaml',
	called: 'a lead',
	schema: searchLeadSchema,
});
declare module './define-record.ts' {
	interface Kinds {
		searchHelp: typeof SEARCH_HELP;
		searchNames: typeof SEARCH_NAMES;
		searchLeads: typeof SEARCH_LEADS;
	}
}
