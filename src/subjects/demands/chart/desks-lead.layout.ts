import { groups } from 'd3';
import { stackLines, type Box, type PlacedText } from '../../../charts/geometry.ts';
import { LEAD, wrapLead, type PlacedLead } from '../../../charts/lead.ts';
import type { CountingDesk } from './desks-lead.model.ts';

/** The country, the way from desk to desk, its names, and, apart from them, the figures, from the left. */
const COUNTRY_PX = 16;
const WAY_PX = 48;
const WORDS_PX = 71;
const FIGURES_PX = 219;
const RADIUS_PX = 14;
const ROW_PX = 40;
const GAP_PX = 6;
const LINE_PX = 17;
/** How large the picture of a station is, as a share of its 32 units. */
const PICTURE = 0.55;

interface PlacedDesk {
	desk: CountingDesk;
	/** How the picture of its station is brought to its place. */
	picture: string;
	at: { x: number; y: number };
	name: PlacedText;
	when: PlacedText;
	/** Its figure, and what that counts. */
	value: PlacedText;
	counts: PlacedText;
}

export type PlacedDesks = PlacedLead & {
	countries: { ground: Box; name: PlacedText }[];
	way: string;
	radiusPx: number;
	desks: PlacedDesk[];
	note: PlacedText[];
};

/** Desks below one another, on the ground of their country, joined by the way of a report; under them a note. */
export function placeDesks(desks: readonly CountingDesk[], note: string): PlacedDesks {
	const countries: PlacedDesks['countries'] = [];
	const placed: PlacedDesk[] = [];
	let top = 0;
	for (const [place, own] of groups(desks, ({ place }) => place)) {
		const ground = { x: 0, y: top, width: LEAD.widthPx, height: own.length * ROW_PX + 2 };
		countries.push({ ground, name: { text: place, x: COUNTRY_PX, y: top + ground.height / 2 + 5, anchor: 'middle' } });
		placed.push(...own.map((desk, index) => placeDesk(desk, top + 1 + index * ROW_PX)));
		top += ground.height + GAP_PX;
	}
	const [first, last] = [placed[0], placed.at(-1)];
	const lines = wrapLead(note, LEAD.widthPx, 'quiet');
	return {
		heightPx: top + lines.length * LINE_PX,
		countries,
		way: first && last ? `M${WAY_PX},${first.at.y}V${last.at.y}` : '',
		radiusPx: RADIUS_PX,
		desks: placed,
		note: stackLines(lines, { x: 0, y: top + 12, linePx: LINE_PX }),
	};
}

function placeDesk(desk: CountingDesk, top: number): PlacedDesk {
	const y = top + ROW_PX / 2;
	const [upper, lower] = [top + 16, top + 33];
	const side = 16 * PICTURE;
	return {
		desk,
		picture: `translate(${WAY_PX - side} ${y - side}) scale(${PICTURE})`,
		at: { x: WAY_PX, y },
		name: { text: desk.name, x: WORDS_PX, y: upper },
		when: { text: desk.when, x: WORDS_PX, y: lower },
		value: { text: desk.value, x: FIGURES_PX, y: upper },
		counts: { text: desk.counts, x: FIGURES_PX, y: lower },
	};
}
