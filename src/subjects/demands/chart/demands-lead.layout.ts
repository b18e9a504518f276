import { JUDGEMENT_LEVELS } from '../ask.ts';
import { nameStops, placeVerdict, type PlacedVerdict } from '../verdict.ts';
import { roundPx, stackLines, type Box, type PlacedText } from '../../../charts/geometry.ts';
import { LEAD, wrapLead, type PlacedLead } from '../../../charts/lead.ts';
import type { DemandsLead } from './demands-lead.model.ts';

/** A demand in its place: its name over the line of its verdict, and its drawing before them. */
export interface PlacedRow {
	name: PlacedText[];
	verdict: PlacedVerdict;
	/** The verb of the demand in a tile over the end of its line: a must is filled. */
	verb: { tile: Box; text: PlacedText; isMust: boolean };
	/** How its drawing of 96 units is moved and made smaller. */
	picture: string;
}

export type PlacedDemandsLead = PlacedLead & { heads: PlacedText[]; rows: PlacedRow[] };

const HEAD_PX = 14;
const LINE_PX = 17;
/** The verb, where demands have their drawings. */
const VERB = { width: 56, height: 18 } as const;
const DOT_PX = 8;
/** The side of a drawing, with the room after it. */
const PICTURE = { sidePx: 30, roomPx: 40 } as const;
/** From the edges to the first and the last stop: half of what their names need. */
const EDGE = { leastPx: 37, mostPx: 17 } as const;

/** Sets the demands below one another on lines with the same stops, which are named once, at the head. */
export function placeDemandsLead({ demands }: DemandsLead, hasPictures: boolean): PlacedDemandsLead {
	// Over the drawings there is room for a name.
	const x = Math.max(hasPictures ? PICTURE.roomPx + DOT_PX : 0, EDGE.leastPx);
	// Names begin where their lines do.
	const left = x - DOT_PX;
	const stops = { x, stepPx: (LEAD.widthPx - EDGE.mostPx - x) / (JUDGEMENT_LEVELS.length - 1) };
	let top = HEAD_PX + 6;
	const rows = demands.map(({ name, strength, level }): PlacedRow => {
		const lines = wrapLead(name, LEAD.widthPx - left - (hasPictures ? VERB.width : 0));
		const y = top + lines.length * LINE_PX + 9;
		const placed = {
			name: stackLines(lines, { x: left, y: top + 14, linePx: LINE_PX }),
			verdict: placeVerdict(level, { ...stops, y, dotPx: DOT_PX - 0.5 }),
			verb: {
				tile: { x: LEAD.widthPx - VERB.width, y: top, ...VERB },
				text: { text: strength, x: LEAD.widthPx - VERB.width / 2, y: top + 13, anchor: 'middle' as const },
				isMust: strength === 'must',
			},
			picture: `translate(0 ${roundPx(y - PICTURE.sidePx + 8)}) scale(${PICTURE.sidePx / 96})`,
		};
		top = y + 15;
		return placed;
	});
	return { heightPx: Math.ceil(top - 6), heads: nameStops(stops, 12), rows };
}
