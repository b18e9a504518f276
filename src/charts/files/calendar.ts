import { utcDay, utcMonth, utcYear } from 'd3';
import { HEADS, STANDING_LABELS, WEAK_LABEL, bewareSentences, shortSource } from '../../model/evidence-labels.ts';
import { THEME_LABELS } from '../../model/labels.ts';
import type { TimelineEvent } from '../../model/facts.ts';
import { precisionOf } from '../../schemas/fact-date.ts';
import type { FileContext } from './chart-files.ts';

/** The most octets a line may have, without its end. */
const LINE_OCTETS = 75;

/** What is added to the title of an event whose day is not known. */
const PRECISION_NOTES = { day: '', month: ' (day not known)', year: ' (month and day not known)' } as const;

/**
 * The events as an iCalendar file (RFC 5545) of all-day entries. An event known only by its month or year
 * covers the whole of it, and its title says so. Stamps come from the events' dates, never from a clock.
 */
export function formatCalendar(events: readonly TimelineEvent[], { site, sources, siteUrl }: FileContext): string {
	const name = `${site.name}: timeline`;
	const inOrder = [...events].sort((a, b) => a.date.localeCompare(b.date, 'en') || a.id.localeCompare(b.id, 'en'));
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		`PRODID:-//${site.id}//timeline//EN`,
		'CALSCALE:GREGORIAN',
		`NAME:${escapeText(name)}`,
		`X-WR-CALNAME:${escapeText(name)}`,
		`X-WR-CALDESC:${escapeText(
			`Events chosen and sorted by the editors. Evidence reaches to ${site.evidenceReaches}. An event known only by its month or year covers the whole of it. Licence: CC BY 4.0.`,
		)}`,
		...inOrder.flatMap((event) => {
			const interval = { day: utcDay, month: utcMonth, year: utcYear }[precisionOf(event.date)];
			const from = new Date(event.date);
			const description = [
				event.text,
				...bewareSentences(event),
				`${HEADS.known}: ${STANDING_LABELS[event.standing].name}. ${STANDING_LABELS[event.standing].meaning}`,
				event.isWeak && `${WEAK_LABEL.name}. ${WEAK_LABEL.meaning}`,
				event.originals.length > 0 && `${HEADS.unseen}: ${event.originals.join('; ')}.`,
				...event.sources.map((id) => {
					const source = sources.get(id)!;
					return [shortSource(source), source.url].filter(Boolean).join(', ');
				}),
			];
			return [
				'BEGIN:VEVENT',
				`UID:${event.id}@${site.id}`,
				`DTSTAMP:${formatDay(from)}T000000Z`,
				`DTSTART;VALUE=DATE:${formatDay(from)}`,
				`DTEND;VALUE=DATE:${formatDay(interval.offset(from, 1))}`,
				`SUMMARY:${escapeText(event.title + PRECISION_NOTES[precisionOf(event.date)])}`,
				`DESCRIPTION:${escapeText(description.filter(Boolean).join('\n'))}`,
				`CATEGORIES:${escapeText(THEME_LABELS[event.theme])}`,
				...(siteUrl ? [`URL:${siteUrl}timeline.html#${event.id}`] : []),
				'TRANSP:TRANSPARENT',
				'END:VEVENT',
			];
		}),
		'END:VCALENDAR',
	];
	return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

/** Text with the signs escaped that would end a value or part it. */
export function escapeText(text: string): string {
	return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** A line in pieces of at most 75 octets, the later ones after a space. No letter is split between two. */
export function foldLine(line: string): string {
	const pieces: string[] = [];
	let piece = '';
	let octets = 0;
	for (const letter of line) {
		const size = Buffer.byteLength(letter);
		if (octets + size > LINE_OCTETS) {
			pieces.push(piece);
			piece = ' ';
			octets = 1;
		}
		piece += letter;
		octets += size;
	}
	return [...pieces, piece].join('\r\n');
}

function formatDay(date: Date): string {
	return date.toISOString().slice(0, 10).replaceAll('-', '');
}
