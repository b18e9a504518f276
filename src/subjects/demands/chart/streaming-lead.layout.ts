import { roundPx, stackLines, type PlacedText } from '../../../charts/geometry.ts';
import { LEAD, wrapLead, type PlacedLead } from '../../../charts/lead.ts';
import type { PageLeadOf } from './lead-records.ts';

const LINE_PX = 17;
/** Between the parts of a line; from the words of a row to its line, and from its line to the next row. */
const GAP_PX = 8;
const UNDER_PX = 10;
const AFTER_PX = 20;
const HEAD_PX = 24;

interface PlacedFirm {
	name: PlacedText[];
	says: PlacedText[];
	/** The part of the whole that it sees, and the parts that it does not. */
	seen: string;
	unseen: string;
}

export type PlacedParts = PlacedLead & { heads: PlacedText[]; firms: PlacedFirm[] };

/** A line for each firm, of the same parts: whole where it sees, dotted where it does not. */
export function placeParts({ parts, rows }: PageLeadOf<'parts'>): PlacedParts {
	const partPx = (LEAD.widthPx - GAP_PX * (parts.length - 1)) / parts.length;
	const left = (index: number) => roundPx(index * (partPx + GAP_PX));
	let y = HEAD_PX;
	const firms = rows.map(({ name, says, sees }): PlacedFirm => {
		const names = wrapLead(name, LEAD.widthPx, 'strong');
		const notes = wrapLead(says, LEAD.widthPx, 'quiet');
		const first = y + 14;
		const line = roundPx(first + (names.length + notes.length - 1) * LINE_PX + UNDER_PX + 4);
		const stroke = (index: number) => `M${left(index)},${line}h${roundPx(partPx)}`;
		y = line + AFTER_PX;
		return {
			name: stackLines(names, { x: 0, y: first, linePx: LINE_PX }),
			says: stackLines(notes, { x: 0, y: first + names.length * LINE_PX, linePx: LINE_PX }),
			seen: stroke(parts.indexOf(sees)),
			unseen: parts.flatMap((part, index) => (part === sees ? [] : stroke(index))).join(''),
		};
	});
	const heads = parts.map((text, index) => ({ text, x: left(index), y: 13 }));
	return { heightPx: y - AFTER_PX + 4, heads, firms };
}
