import { roundPx, stackLines, type Box, type PlacedText } from '../../../charts/geometry.ts';
import { LEAD, wrapLead } from '../../../charts/lead.ts';
import { PLACES, type Place } from '../message-check.ts';

/** From the middle of a station to that of the next: they stand evenly. */
const EDGE_PX = 16;
const STATION_X: Readonly<Record<Place, number>> = {
	phone: EDGE_PX,
	server: LEAD.widthPx / 2,
	report: LEAD.widthPx - EDGE_PX,
};
const PHONE = { width: 30, height: 36 };
const SERVER = { width: 46, height: 15, gap: 4 };
/** Half of the mark of a check. */
export const MARK_PX = 12;
const CHANNEL_PX = 14;
/** A wave of the thread: how long and how high. */
const WAVE = { longPx: 10, highPx: 5 };
/** How far under its stations a report passes back. */
const REPORT_PX = 14;
const LINE_PX = 16;
/** Words stand under their station, this wide at most: no two meet, whatever spacing their reader sets. */
const LABEL_PX = 108;
/** What stands alone in its line has more room. */
const ALONE_PX = 200;
/** From over a mark aside to its words. */
const LEADER_PX = 14;
/** From the last words of a way to the next way. */
const ROW_GAP_PX = 6;

/** The way of a message, drawn once: stations, the channel between them, the thread in it, and the way back of a report. */
export interface Way {
	phones: readonly Box[];
	servers: readonly Box[];
	channel: Box;
	/** What can be read of the message, from phone to phone; and where it leaves the lock, on the phones alone. */
	thread: string;
	ends: string;
	report: string;
	/** Where the mark of a check stands: on its station. */
	marks: Readonly<Record<Place, { x: number; y: number }>>;
	/** Where its stations end, and where a report passes back. */
	footPx: number;
	bottomPx: number;
}

/** Places a way whose stations begin at a height. */
export function placeWay(topPx: number): Way {
	const y = topPx + PHONE.height / 2;
	const { phone, server, report } = STATION_X;
	const from = phone + PHONE.width / 2;
	const centred = (x: number, middle: number, { width, height }: { width: number; height: number }): Box => ({
		x: roundPx(x - width / 2),
		y: roundPx(middle - height / 2),
		width,
		height,
	});
	const halves = [-1, 1].map((side) => y + (side * (SERVER.height + SERVER.gap)) / 2);
	const footPx = topPx + PHONE.height;
	const serverBottom = y + SERVER.height + SERVER.gap / 2;
	return {
		phones: [phone, report].map((x) => centred(x, y, PHONE)),
		servers: halves.map((middle) => centred(server, middle, SERVER)),
		channel: { x: from, y: y - CHANNEL_PX / 2, width: report - PHONE.width / 2 - from, height: CHANNEL_PX },
		thread: wave(phone - WAVE.longPx, report + WAVE.longPx, y),
		ends: [phone, report].map((x) => wave(x - WAVE.longPx, x + WAVE.longPx, y)).join(''),
		report: `M${report},${footPx}v${REPORT_PX - 6}q0,6 -6,6H${server + 6}q-6,0 -6,-6V${serverBottom + 3}m-5,6l5,-6l5,6`,
		marks: { phone: { x: phone, y }, server: { x: server, y }, report: { x: report, y } },
		footPx,
		bottomPx: footPx + REPORT_PX,
	};
}

/** A thread with a wave, so that it is taken for what is written and not for a line of the drawing. */
function wave(from: number, to: number, y: number): string {
	const count = Math.round((to - from) / WAVE.longPx);
	const longPx = roundPx((to - from) / count);
	return `M${from},${y}q${roundPx(longPx / 2)},${-WAVE.highPx} ${longPx},0${`t${longPx},0`.repeat(count - 1)}`;
}

const ANCHORS = { phone: 'start', server: 'middle', report: 'end' } as const satisfies Record<
	Place,
	PlacedText['anchor']
>;

/** What stands under a station. */
interface Label {
	place: Place;
	text: string;
	/** Whether it is what the drawing is about. */
	isStrong: boolean;
}

/** Words under a station, in lines, from the baseline of the first. */
function placeUnder(
	{ place, text }: Omit<Label, 'isStrong'>,
	y: number,
	letters: 'quiet' | 'text' | 'strong',
	widthPx = LABEL_PX,
): PlacedText[] {
	const aside = { phone: -PHONE.width / 2, server: 0, report: PHONE.width / 2 }[place];
	return stackLines(wrapLead(text, widthPx, letters), { x: STATION_X[place] + aside, y, linePx: LINE_PX }).map(
		(line) => ({ ...line, anchor: ANCHORS[place] }),
	);
}

const placeNames = (names: Names, y: number) =>
	PLACES.flatMap((place) => placeUnder({ place, text: names[place] }, y, 'quiet'));
const placeLabel = (label: Label, y: number, widthPx?: number) =>
	placeUnder(label, y, label.isStrong ? 'strong' : 'text', widthPx);
const lastOf = (lines: readonly PlacedText[]) => Math.max(...lines.map(({ y }) => y));

/** The names of the stations. */
type Names = Readonly<Record<Place, string>>;

/** The way with the names of its stations, and under them what a state says of its place. */
export function placeTry(names: Names, told: readonly (Label & { id: string })[]) {
	const way = placeWay(1);
	const placed = placeNames(names, way.bottomPx + LINE_PX - 2);
	const y = lastOf(placed) + LINE_PX + 2;
	const labels = told.map((label) => ({ ...label, lines: placeLabel(label, y) }));
	return { way, names: placed, labels, heightPx: lastOf(labels.flatMap(({ lines }) => lines)) + 5 };
}

/**
 * One way under another, each with its name, the names of its stations, and what the states that are shown say of their places: what
 * is strong over its station, with a stroke from its mark, and all else under it.
 */
export function placeCheckLead<Row extends { name: string; labels: readonly Label[] }>(
	stations: Names,
	rows: readonly Row[],
) {
	let topPx = 0;
	const placed = rows.map((row) => {
		const title = { text: row.name, x: 0, y: topPx + LINE_PX - 3 };
		const overPx = row.labels.some(({ isStrong }) => isStrong) ? LINE_PX + 4 : 0;
		const way = placeWay(topPx + LINE_PX + 4 + overPx);
		const names = placeNames(stations, way.footPx + LINE_PX - 2);
		const under = lastOf(names) + LINE_PX;
		const over = way.footPx - PHONE.height - 7;
		const labels = row.labels.map((label) => {
			const { x, y } = way.marks[label.place];
			const lines = placeLabel(label, label.isStrong ? over : under, ALONE_PX);
			if (!label.isStrong) return { ...label, lines, leader: undefined };
			const leader = `M${x},${y - MARK_PX}V${over - 5}h${LEADER_PX}`;
			return {
				...label,
				leader,
				lines: lines.map((line) => ({ ...line, x: x + LEADER_PX + 4, anchor: 'start' as const })),
			};
		});
		topPx = lastOf([...names, ...labels.flatMap(({ lines }) => lines)]) + ROW_GAP_PX;
		return { row, title, way, names, labels };
	});
	return { rows: placed, heightPx: topPx - ROW_GAP_PX + 5 };
}
