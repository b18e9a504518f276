import { describe, expect, it } from 'vitest';
import { escapeText, foldLine, formatCalendar } from '../../../../src/charts/files/calendar.ts';
import { timelineExamples } from '../../../../src/charts/timeline/timeline-chart.examples.ts';
import { exampleContext, exampleSource } from './example-context.ts';

const [convention, , , , report] = timelineExamples.usual;
const context = exampleContext(timelineExamples.usual.flatMap(({ sources }) => sources).map((id) => exampleSource(id)));

describe('a calendar', () => {
	it('gives a day known to the day as that day', () => {
		const text = formatCalendar([convention!], context);
		expect(text).toContain('DTSTART;VALUE=DATE:19891120\r\nDTEND;VALUE=DATE:19891121\r\n');
		expect(text).toContain('UID:convention@example-site\r\nDTSTAMP:19891120T000000Z\r\n');
	});

	it('spreads an event known by its month over the month, and says so', () => {
		const text = formatCalendar([report!], context);
		expect(text).toContain('DTSTART;VALUE=DATE:20191101\r\nDTEND;VALUE=DATE:20191201\r\n');
		expect(text).toContain('SUMMARY:What happened: report (day not known)\r\n');
	});

	it('spreads an event known by its year over the year, and says so', () => {
		const text = formatCalendar(
			timelineExamples.usual.filter(({ date }) => date === '1999'),
			context,
		);
		expect(text).toContain('DTSTART;VALUE=DATE:19990101\r\nDTEND;VALUE=DATE:20000101\r\n');
		expect(text).toContain('(month and day not known)');
	});

	it('is the same whatever the order of the events', () => {
		expect(formatCalendar([...timelineExamples.usual].reverse(), context)).toBe(
			formatCalendar(timelineExamples.usual, context),
		);
	});

	it('without events is a calendar still', () => {
		const text = formatCalendar([], context);
		expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
		expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
	});

	it('links each event to its entry only where the site’s address is known', () => {
		const siteUrl = 'https://example.org/site/';
		expect(formatCalendar([convention!], context)).not.toContain('URL:');
		expect(formatCalendar([convention!], { ...context, siteUrl })).toContain(
			'URL:https://example.org/site/timeline.html#convention\r\n',
		);
	});
});

describe('a text in a calendar', () => {
	it('has its commas, semicolons, backslashes and line ends escaped', () => {
		expect(escapeText('a, b; c\\d\ne')).toBe('a\\, b\\; c\\\\d\\ne');
	});

	it('cannot begin a line of its own', () => {
		expect(escapeText('x\r\nEND:VEVENT')).toBe('x\\nEND:VEVENT');
	});
});

describe('a line of a calendar', () => {
	it('of 75 octets stays whole', () => {
		expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75));
	});

	it('of more is folded, and unfolds to what it was, no letter split', () => {
		const line = `SUMMARY:${'é’😀'.repeat(40)}`;
		const pieces = foldLine(line).split('\r\n');
		expect(pieces.every((piece) => Buffer.byteLength(piece) <= 75)).toBe(true);
		expect(pieces.map((piece, index) => (index === 0 ? piece : piece.slice(1))).join('')).toBe(line);
		expect(pieces.join('')).not.toContain('\uFFFD');
	});
});
