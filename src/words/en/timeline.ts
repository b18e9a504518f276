import type { Columns } from './columns.ts';
import { forms } from './forms.ts';

const { plural, list } = forms;

/** English words of `timeline`. */
export const timeline = {
	chart: 'the timeline',
	importances: { 1: 'Essential', 2: 'The fuller story', 3: 'The rest' },
	empty: 'No events are recorded',
	one: '1 event that the editors chose',
	measure: (events: number, from: number, until: string) =>
		`${events} dated ${plural(events, { one: 'event', other: 'events' })} from ${from} to ${until}.`,
	reading: (closeUp: number, stretch: number) => [
		'Each mark is an event at its date. The strong line with a diamond is the announcement. A dot with a name is an essential event, a short line any other. Where dates are close, marks lie on each other. Where there is room, law stands at the right of the line of time, and all else at the left. A date known only by its month or year is drawn in the middle of it.',
		`The scale of time changes at the gap: before ${closeUp} a year is drawn about ${stretch} times shorter than after it.`,
	],
	readingOnPage: 'A name leads to its entry in the list, and the short lines of a year to that year.',
	/** What to beware of in events, by their dates. */
	beware: (dates: string[], beware: string) => `${list(dates)}: ${beware}`,
	cautions: (leans: string, until: string) => [
		`The editors chose the events, so their number describes this list rather than everything that happened. ${leans}`,
		'That events follow one another does not show that one caused the next.',
		`Evidence reaches to ${until}. Nothing later is in it.`,
	],
	nothing: 'There are no events to show.',
	inWords: (events: number, themes: { name: string; count: number }[]) =>
		`The ${plural(events, { one: 'event', other: `${events} events` })} by theme: ${list(themes.map(({ name, count }) => `${count} ${name.toLowerCase()}`))}.`,
	around: (before: number, after: number, date: string, onTheDay: boolean) =>
		`${before} ${plural(before, { one: 'comes', other: 'come' })} before ${date} and ${after} after it${onTheDay ? '; the rest are from that day' : ''}.`,
	essential: (count: number) =>
		`${count} ${plural(count, { one: 'event is essential; it is', other: 'events are essential; they are' })} named in the drawing.`,
	span: (from: string | number, to: string | number) => `${from} to ${to}`,
	years: (count: number) => `${count} ${plural(count, { one: 'year', other: 'years' })}`,
	mark: (date: string, title: string) => `${date}: ${title}`,
	evidenceEnds: (until: string) => `Evidence ends: ${until}`,
	more: (events: number) =>
		plural(events, { one: 'The short line is one more event', other: `Short lines: ${events} more events` }),
	/** What stands at the sides of the line of time, where there is room. */
	sides: { law: 'Law', other: 'All else' },
	shorter: (years: string, stretch: number) => `${years}, above the gap: a year is about ${stretch} times shorter`,
	yearLink: (year: string) => `Events of ${year}`,
	caption: (isAlone: boolean) =>
		`Events by theme and time. Each of them is in the list ${isAlone ? 'under this table' : 'further down this page'}.`,
	theme: 'Theme',
	total: 'Total',
	allThemes: 'All themes',
	all: (events: number) => `All ${events} events in one picture`,
	showAll: (events: number) => `Show all ${events} events`,
	/** Titles and descriptions of the columns of its data. */
	columns: {
		id: ['Id', 'Address of the event on the page of the timeline, after #.'],
		date: ['Date', 'ISO 8601, as exactly as known: a day, a month (2019-11) or a year (1999).'],
		date_precision: ['Precision of the date', '"day", "month" or "year".'],
		year: ['Year', 'Year of the date.'],
		title: ['Title', 'What happened, in a line.'],
		text: ['Text', 'What happened, in one to three sentences.'],
		theme: ['Theme', 'What kind of event it is.'],
		place: ['Place', 'Where it took place or took effect.'],
		demands: [
			'Demands',
			'Ids of the demands it bears on, in the editors’ judgement; empty for none, separated by a semicolon and a space.',
		],
		importance: ['Importance', 'The editors’ judgement: 1 essential, 2 the fuller story, 3 the rest.'],
	} satisfies Columns,
	/** The list of events. */
	era: (from: string, to: string, events: number) =>
		`${from === to ? from : `${from} to ${to}`}: ${events} ${plural(events, { one: 'event', other: 'events' })}`,
	bearsOn: 'we link it to',
	demand: (number: number) => `demand ${number}`,
	demandNamed: (number: number, name: string) => `${number}. ${name}`,
	/** What the search shows of an event. */
	found: (date: string, text: string, theme: string, place: string) => `${date}. ${text} ${theme}, ${place}.`,
	/** The sheet on which events are labelled. */
	sheet: {
		title: (labels: readonly string[]) => `Label each event: ${labels.slice(0, -1).join(', ')} or ${labels.at(-1)}?`,
		table: 'the events',
		heads: ['Date, place', 'What happened', 'Your label'],
		reported: (reported: string, read: string) =>
			`“${reported}” means that we know it from others. Where there is no word, ${read.replace(/^We/, 'we')}`,
	},
};
