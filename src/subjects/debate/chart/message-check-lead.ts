import { writeLead, type LeadPicture } from '../../../charts/lead.ts';
import { path, texts } from '../../../charts/marks.ts';
import type { SiteContent } from '../../../engine/site-content.ts';
import { words as allWords } from '../../../words/words.ts';
import { LOCKS, inOrder, stateId, type Lock } from '../message-check.ts';
import {
	LINE_PX,
	MARK_PX,
	drawWay,
	lastOf,
	placeLabel,
	placeNames,
	placeWay,
	type DrawnState,
	type Names,
} from './check-way.ts';

const { checks: words } = allWords.debate;
/** What stands alone in its line has more room. */
const ALONE_PX = 200;
/** From over a mark aside to its words. */
const LEADER_PX = 14;
/** From the last words of a way to the next way. */
const ROW_GAP_PX = 6;

/** A way with its name, and the states of it that are shown. */
type Row = { lock: Lock; name: string; states: readonly DrawnState[] };

/** The lead picture of a check: its way with the thread in sight and with the thread locked in, and some of its states, by their ids. */
export function drawCheckLead({ facts }: SiteContent, of: { check: string; states: string }): LeadPicture {
	const check = facts.messageChecks.find(({ id }) => id === of.check)!;
	const { locks, places } = check;
	const shown = inOrder(check).filter((state) => of.states.split(' ').includes(stateId(state)));
	const rows = LOCKS.map((lock) => ({
		lock,
		name: locks[lock].name,
		states: shown.filter((state) => state.lock === lock),
	}));
	const stations = { phone: places.phone.station, server: places.server.station, report: places.report.station };
	return {
		...placeCheckLead(stations, rows),
		inWords: rows.flatMap(({ name, states }) =>
			states.map(({ place, check }) => [words.state(places[place].name, name), words.told[check]].join(' ')),
		),
		more: { href: `#${check.id}`, text: words.more },
	};
}

/**
 * One way under another, each with its name, the names of its stations, and what the states that are shown say of their places: what
 * is in dispute over its station, with a stroke from its mark, and all else under it.
 */
export function placeCheckLead(stations: Names, rows: readonly Row[]): Omit<LeadPicture, 'inWords'> {
	let topPx = 0;
	const marks = rows.flatMap(({ lock, name, states }) => {
		const isDisputed = states.some(({ check }) => check === 'disputed');
		const top = topPx + LINE_PX + 4;
		const way = placeWay(isDisputed ? top + LINE_PX + 4 : top);
		const names = placeNames(stations, way.footPx + LINE_PX - 2);
		const under = lastOf(names) + LINE_PX;
		const over = way.phones[0]!.y - 7;
		const labels = states.map(({ place, check }) => {
			const isStrong = check === 'disputed';
			const { x, y } = way.marks[place];
			const lines = placeLabel({ place, text: words.drawn[check], isStrong }, isStrong ? over : under, ALONE_PX);
			if (!isStrong) return { lines, marks: texts(lines) };
			const aside = lines.map(({ text, y }) => ({ text, x: x + LEADER_PX + 4, y }));
			const leader = path('line-thin', `M${x},${y - MARK_PX}V${over - 5}h${LEADER_PX}`);
			return { lines, marks: [...texts(aside, 'lead-strong lead-accent'), leader] };
		});
		const titleY = topPx + LINE_PX - 3;
		topPx = lastOf([...names, ...labels.flatMap(({ lines }) => lines)]) + ROW_GAP_PX;
		return [
			...writeLead([name], 'strong', { y: titleY }),
			...drawWay(way, [lock], states),
			...texts(names, 'lead-quiet'),
			...labels.flatMap(({ marks }) => marks),
		];
	});
	return { heightPx: topPx - ROW_GAP_PX + 5, marks };
}
