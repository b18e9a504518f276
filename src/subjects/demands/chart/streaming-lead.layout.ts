import { outlineBox, roundBox, roundPx, stackLines, type Box, type PlacedText } from '../../../charts/geometry.ts';
import { LEAD, wrapLead, type PlacedLead } from '../../../charts/lead.ts';
import type { PageLeadOf } from './lead-records.ts';

/** Names at the left; right of them a column for each part. */
const NAMES_PX = 126;
const GAP_PX = 6;
const LINE_PX = 17;
/** What is seen is as high as this, and its row at least so high. */
const BAR_PX = 16;
const ROW_PX = 44;
/** Where nothing is seen: eight dots. */
const DOTS_PX = 42.8;

interface PlacedFirm {
	name: PlacedText[];
	/** The part of the whole that it sees, and the parts that it does not. */
	seen: string;
	unseen: string;
	/** On what condition it does not see its part, under it. */
	unless: PlacedText[];
}

export type PlacedParts = PlacedLead & {
	heads: PlacedText[];
	columns: Box[];
	rules: string;
	firms: PlacedFirm[];
	key: PlacedText[];
};

/** A row for each firm and a column for each part: filled where it sees, hollow where on a condition, dotted where not. */
export function placeParts({ question, parts, key, rows }: PageLeadOf<'parts'>): PlacedParts {
	const partPx = (LEAD.widthPx - NAMES_PX - GAP_PX * (parts.length - 1)) / parts.length;
	const left = (index: number) => NAMES_PX + index * (partPx + GAP_PX);
	const stackAt = (lines: readonly string[], index: number, y: number) =>
		stackLines(lines, { x: left(index) + partPx / 2, y, linePx: LINE_PX }).map((line) => ({
			...line,
			anchor: 'middle' as const,
		}));
	const names = parts.map((part) => wrapLead(part, partPx, 'quiet'));
	const most = Math.max(...names.map(({ length }) => length));
	const heads = names.flatMap((lines, index) => stackAt(lines, index, 15 + (most - lines.length) * LINE_PX));
	const asked = wrapLead(question, NAMES_PX - 8, 'quiet');
	const top = Math.max(most, asked.length) * LINE_PX + 6;
	let y = top;
	let rules = '';
	const firms = rows.map(({ name, sees, unless }): PlacedFirm => {
		const own = wrapLead(name, NAMES_PX - 6, 'strong');
		const index = parts.indexOf(sees);
		const condition = unless === undefined ? [] : wrapLead(unless, partPx, 'quiet');
		const height = Math.max(ROW_PX, own.length * LINE_PX + 10, BAR_PX + condition.length * LINE_PX + 16);
		const bar = y + (height - BAR_PX - condition.length * LINE_PX - (condition.length && 2)) / 2;
		const middle = roundPx(bar + BAR_PX / 2);
		const placed = {
			name: stackLines(own, { x: 0, y: y + (height - own.length * LINE_PX) / 2 + 13, linePx: LINE_PX }),
			seen: outlineBox(roundBox({ x: left(index) + 5, y: bar, width: partPx - 10, height: BAR_PX })),
			unseen: parts
				.flatMap((part, at) =>
					part === sees ? [] : `M${roundPx(left(at) + partPx / 2 - DOTS_PX / 2)},${middle}h${DOTS_PX}`,
				)
				.join(''),
			unless: stackAt(condition, index, bar + BAR_PX + LINE_PX - 2),
		};
		rules += `M0,${y}H${LEAD.widthPx}`;
		y += height;
		return placed;
	});
	const keyLines = wrapLead(key, LEAD.widthPx, 'quiet');
	return {
		heightPx: y + keyLines.length * LINE_PX + 6,
		key: stackLines(keyLines, { x: 0, y: y + LINE_PX, linePx: LINE_PX }),
		heads: [...stackLines(asked, { x: 0, y: 15 + (most - asked.length) * LINE_PX, linePx: LINE_PX }), ...heads],
		columns: parts.map((_, index) => roundBox({ x: left(index), y: 0, width: partPx, height: y })),
		rules,
		firms,
	};
}
