import { describe, expect, it } from 'vitest';
import { LEAD, LEAD_LETTERS } from '../../../src/charts/lead.ts';
import { placeTry, placeWay } from '../../../src/subjects/debate/chart/check-way.ts';
import { placeCheckLead } from '../../../src/subjects/debate/chart/message-check-lead.ts';
import { linesOf, marksOf, wordsOf } from './read-marks.ts';
import { measureWidthPx } from '../../../src/text/wrap-words.ts';
import { words } from '../../../src/words/words.ts';

const NAMES = { phone: 'sender’s phone', server: 'company’s server', report: 'recipient’s phone' };
const label = (place: 'phone' | 'server' | 'report', text: string, isStrong = false) => ({ place, text, isStrong });
const ROWS = [
	{ lock: 'open', name: 'Open', states: [{ lock: 'open', place: 'server', check: 'possible' }] },
	{
		lock: 'locked',
		name: 'Locked',
		states: [
			{ lock: 'locked', place: 'phone', check: 'disputed' },
			{ lock: 'locked', place: 'server', check: 'none' },
		],
	},
] as const;

describe('the way of a message', () => {
	const way = placeWay(10);

	it('has three stations, as far from one another, and reaches both edges', () => {
		const { phone, server, report } = way.marks;
		expect(server.x - phone.x).toBe(report.x - server.x);
		expect(way.phones[0]!.x).toBeGreaterThanOrEqual(0);
		expect(way.phones[1]!.x + way.phones[1]!.width).toBeLessThanOrEqual(LEAD.widthPx);
	});

	it('has a channel from phone to phone, through the server', () => {
		const { x, width, y, height } = way.channel;
		expect(x).toBe(way.phones[0]!.x + way.phones[0]!.width);
		expect(x + width).toBe(way.phones[1]!.x);
		expect(y + height / 2).toBe(way.marks.server.y);
	});

	it('brings a report back under its stations', () => {
		expect(way.report).toMatch(new RegExp(`^M${way.marks.report.x},${way.footPx}v`));
		expect(way.bottomPx).toBeGreaterThan(way.footPx);
	});
});

describe('the drawing that is tried', () => {
	const { names, labels, heightPx } = placeTry(NAMES, [
		{ ...label('server', 'can match here', true), id: 'open-server' },
		{ ...label('phone', 'proposed, disputed', true), id: 'open-phone' },
	]);

	it('says what each state says under the names of the stations, and no two words meet', () => {
		const lowest = Math.max(...names.map(({ y }) => y));
		for (const { lines } of labels) for (const { y } of lines) expect(y).toBeGreaterThan(lowest);
		for (const { text } of names)
			expect(measureWidthPx(text, LEAD_LETTERS.quiet)).toBeLessThanOrEqual(LEAD.widthPx / 3);
		expect(heightPx).toBeGreaterThan(Math.max(...labels.flatMap(({ lines }) => lines.map(({ y }) => y))));
	});
});

describe('the lead picture of checks', () => {
	it('has a row for each lock, one under the other, each with the names of its stations, and a stroke to what is in dispute; and fits the head of its page', () => {
		const { marks, heightPx } = placeCheckLead(NAMES, ROWS);
		const titles = linesOf(marks, 'lead-strong');
		expect(titles.map(({ text }) => text)).toEqual(['Open', 'Locked']);
		const said = wordsOf(marks, 'lead-quiet').join(' ');
		for (const name of ['sender’s', 'server', 'recipient’s']) expect(said.split(name)).toHaveLength(3);
		expect(marksOf(marks, 'line-thin')).toHaveLength(1);
		expect(wordsOf(marks, 'lead-strong lead-accent').join(' ')).toBe(words.debate.checks.drawn.disputed);
		const under = linesOf(marks).find(({ text }) => words.debate.checks.drawn.possible.startsWith(text))!;
		expect(titles[1]!.y).toBeGreaterThan(under.y);
		expect(heightPx).toBeLessThanOrEqual(LEAD.mostHeightPx);
	});
});
