import { z } from 'zod';
import type { Records } from './define-record.ts';
import { reachInWords } from '../text/reach.ts';
import { columnName, recordId, shortText } from './fields.ts';
import { PLACES } from './places.ts';
import { dayDate, factDate, singleDate } from './fact-date.ts';

/** The file of the site's own facts. */
export const SITE_FILE = 'content/site.yaml';

/** How far the evidence on one topic reaches: news does not arrive everywhere at once, nor is it found everywhere. */
const reachSchema = z.strictObject({
	/** The topic's id, which `<Reach topic="…">` names. */
	topic: recordId,
	/** What it is called in the table of topics. */
	name: shortText.min(1),
	/** The day of the newest text on it that was read and held reliable. */
	until: dayDate,
	/** What that text is, and what was looked for beyond it. Printed. */
	newest: shortText.min(1),
	/** The places of the timeline whose events may not lie after that day. */
	places: z.array(z.enum(PLACES)).default([]),
});

/** How readers may tell of a mistake: an e-mail address or the address of a page. */
const contactSchema = z.union([z.email().max(200), z.url({ protocol: /^https$/ }).max(2_000)], {
	error:
		'is no address: write an e-mail address, or the address of a page that begins with https://, or take the line out',
});

/** Where a number holds, within a sentence: as most pages have it, and as those in easy words. */
const where = z.strictObject({ short: shortText.min(1), full: shortText.min(1) });

/** The site's own facts, in `content/site.yaml`. */
const siteRecord = z.strictObject({
	/** Its name. */
	name: shortText.min(1),
	/** What feeds and data files know it by. Never changes. */
	id: recordId,
	/** The day on which it was begun, part of the ids of its feeds (RFC 4151). Never changes. */
	begun: dayDate,
	/** What it is about, in a line. */
	tagline: shortText.min(1),
	/** The same, as short as catalogues of archives want it. */
	shortTagline: z.string().min(1).max(80, 'is longer than 80 letters: catalogues of archives refuse it; shorten it'),
	/** What each page says before it begins, continuing "This page": what it is about, and what is not there. */
	contentNote: shortText.min(20, 'is too short: say what is on the pages, and what is not'),
	/** How far the evidence reaches, by topic; the furthest of them is what every page prints. */
	reach: z
		.array(reachSchema)
		.min(1, 'names no topic: say how far the evidence reaches')
		.refine((topics) => new Set(topics.map(({ topic }) => topic)).size === topics.length, 'has a topic twice')
		.refine((topics) => PLACES.every((place) => topics.filter(({ places }) => places.includes(place)).length === 1), {
			error: `leaves out a place of the timeline, or has one twice: give each of ${PLACES.join(', ')} to one topic`,
		}),
	/** From when to when the sources were read, to the day. Printed above their entries. */
	sourcesRead: factDate.refine((span) => /^[^/]{10}\/[^/]{10}$/.test(span), {
		error: 'is no span of days: write the first and the last day with "/" between them',
	}),
	/** Id of the fact that all of this site is about, known to the day. */
	subject: recordId,
	/** The records whose numbers stand at the foot of every page. */
	shortHelp: z.strictObject({
		/** Id in `help-international.yaml` of the emergency number of many countries. */
		emergency: recordId,
		/** And of the number of their helplines for children. */
		helpline: recordId,
		/** Id in `help-countries.yaml` of the country whose emergency number and helpline are given beside. */
		country: recordId,
		/** Where each of them holds. */
		where: z.strictObject({ emergency: where, helpline: where, country: where }),
	}),
	/** The groups of the help directory, in the order of printing. */
	helpGroups: z.array(
		z.strictObject({
			/** What the records of `help-countries.yaml` name, and part of the group's address. */
			id: recordId,
			/** Its heading. */
			name: shortText.min(1),
			/** True for countries that stand there for comparison, far from the services for victims of Europe. */
			isFar: z.literal(true).optional(),
		}),
	),
	/** Where the entry of a country leads where we found nothing there. */
	helpInstead: z.strictObject({
		/** Id in `help-services.yaml` of the list of hotlines. */
		hotlines: recordId,
		/** And of the list of helplines. */
		helplines: recordId,
		/** Id in `help-international.yaml` of the number for people who were abused. */
		survivors: recordId,
	}),
	/** What the chart, the cards and the data files of the countries tell beside the records. */
	countries: z.strictObject({
		/** What all that is shown of them must not be taken for. Printed. */
		caution: shortText.min(1),
		/** Whether the country of those who gave the number is among them. In the first caution, which goes wherever the drawing goes. */
		uncounted: shortText.min(1),
		/** How to read the year in which a country joined the Union, in the data files. */
		joined: shortText.min(1),
		population: z.strictObject({
			/** What the figures are and of when, at the head of their column. */
			name: shortText.min(1),
			/** Who counted. */
			by: shortText.min(1),
			/** Their column in the data files: its permanent name, and what it holds. */
			column: columnName,
			description: shortText.min(1),
		}),
	}),
	/** The two texts whose wording of each demand is told beside each other: the heads of these wordings. */
	wordings: z.strictObject({
		/** Of `earlierWording` in `asks.yaml`. */
		earlier: shortText.min(1),
		/** Of `wording`. */
		announced: shortText.min(1),
		/** By which wording the chart measures all others. Printed under it. */
		measure: shortText.min(1),
	}),
	/** The made-up example by which the key of evidence shows the marks. */
	specimen: z.strictObject({
		/** A sentence that is reported, and one that is inferred. */
		reported: shortText.min(1),
		doubtful: shortText.min(1),
		/** Who published what was read, when, and who carries it. */
		publisher: shortText.min(1),
		date: dayDate,
		carrier: shortText.min(1),
		/** What was not seen, and the passage that was read. */
		original: shortText.min(1),
		quote: shortText.min(1),
	}),
	/** Where readers tell of mistakes. Without it they are sent to whoever gave them the copy. */
	contact: contactSchema.optional(),
	/** When the stored pages behind the help routes were last checked. */
	helpChecked: singleDate,
	/** The chapters in reading order. */
	chapters: z.array(
		z.strictObject({
			/** Its file in `content/chapters`, without `.mdx`; also its address, without `.html`. */
			file: z
				.string()
				.max(100)
				.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, 'is not a chapter file: write it without .mdx'),
			/** Its short name in menus. */
			label: shortText.min(1),
			/** Its name in the menu at the head of each page; without one it is in the menu at the foot alone. */
			menu: shortText.min(1).optional(),
			/** The most words its paragraphs and lists may have, if it is read in order; without it, it is for looking things up. */
			words: z.int().positive().optional(),
			/** The chapter that it belongs under in that menu, where its address does not say so. */
			under: shortText.min(1).optional(),
		}),
	),
});

/** `evidenceReaches` is how far the evidence reaches at most, in words, as printed after "as of". */
export const siteSchema = siteRecord.transform((site) => ({
	...site,
	evidenceReaches: reachInWords(latestReach(site)),
}));
export type Site = z.infer<typeof siteSchema>;

/** The newest day that the evidence on any topic reaches. */
export function latestReach({ reach }: { reach: readonly { until: string }[] }): string {
	return reach.map(({ until }) => until).reduce((latest, until) => (until > latest ? until : latest));
}

/** The day of the fact that all of the site is about. */
export const subjectDate = ({ subject }: Pick<Site, 'subject'>, { facts }: Pick<Records, 'facts'>): string =>
	facts.find(({ id }) => id === subject)!.date!;
