import { roundPx, stackLines, type Box, type PlacedText } from '../../../charts/geometry.ts';
import { LEAD, wrapLead } from '../../../charts/lead.ts';
import { circle, group, path, rect, type Mark } from '../../../charts/marks.ts';
import { PLACES, stateId, type CheckKind, type Lock, type Place } from '../message-check.ts';

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
export const LINE_PX = 16;
/** Words stand under their station, this wide at most: no two meet, whatever spacing their reader sets. */
const LABEL_PX = 108;
/** The ring of a check: broken where it is disputed, dotted and empty where it sees nothing. */
const RINGS: Partial<Record<CheckKind, Record<string, string>>> = {
	disputed: { 'stroke-dasharray': '6 4' },
	none: { 'stroke-dasharray': '0.1 5', 'stroke-linecap': 'round' },
};

/** The way of a message, drawn once: stations, the channel between them, the thread in it, and the way back of a report. */
export type Way = ReturnType<typeof placeWay>;

/** Places a way whose stations begin at a height. */
export function placeWay(topPx: number) {
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
		/** What can be read of the message, from phone to phone; and where it leaves the lock, on the phones alone. */
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

/** A state as it is drawn. */
export type DrawnState = { lock: Lock; place: Place; check: CheckKind };

/** The way in a drawing: pale with its thread in sight, or solid; the mark of a check stands on its station. All locks are drawn, and styles show one, where readers try them. */
export function drawWay(way: Way, locks: readonly Lock[], states: readonly DrawnState[]): Mark[] {
	const { x, width } = way.channel;
	return [
		path('line-rule', `M${x},${way.marks.phone.y}h${width}`),
		...way.servers.map((box) => rect('way-station', box)),
		...locks.map((lock) =>
			group({ class: `drawn-${lock}` }, [
				rect(`way-${lock}`, way.channel),
				...(lock === 'open' ? [path('way-thread', way.thread)] : []),
			]),
		),
		...way.phones.map((box) => rect('way-station', box, { rx: 5 })),
		path('way-thread', way.ends),
		...states.map((state) => {
			const { place, check } = state;
			const at = way.marks[place];
			return group({ class: `check-at at-${stateId(state)} check-${check}` }, [
				...(check === 'reported' ? [path('way-thread', way.report)] : []),
				circle(check in RINGS ? 'dot-open' : 'dot', at, MARK_PX, RINGS[check]),
				...(check === 'none' ? [] : [path('check-sign', `M${at.x - 6},${at.y - 3}h12m-12,6h12`)]),
			]);
		}),
	];
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
	const x = STATION_X[place] + { phone: -PHONE.width / 2, server: 0, report: PHONE.width / 2 }[place];
	return stackLines(wrapLead(text, widthPx, letters), { x, y, linePx: LINE_PX, anchor: ANCHORS[place] });
}

export const placeNames = (names: Names, y: number): PlacedText[] =>
	PLACES.flatMap((place) => placeUnder({ place, text: names[place] }, y, 'quiet'));
export const placeLabel = (label: Label, y: number, widthPx?: number): PlacedText[] =>
	placeUnder(label, y, label.isStrong ? 'strong' : 'text', widthPx);
export const lastOf = (lines: readonly PlacedText[]): number => Math.max(...lines.map(({ y }) => y));

/** The names of the stations. */
export type Names = Readonly<Record<Place, string>>;

/** The way with the names of its stations, and under them what a state says of its place. */
export function placeTry<Told extends Label>(names: Names, told: readonly Told[]) {
	const way = placeWay(1);
	const placed = placeNames(names, way.bottomPx + LINE_PX - 2);
	const y = lastOf(placed) + LINE_PX + 2;
	const labels = told.map((label) => ({ ...label, lines: placeLabel(label, y) }));
	return { way, names: placed, labels, heightPx: lastOf(labels.flatMap(({ lines }) => lines)) + 5 };
}
