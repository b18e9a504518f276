import { max } from 'd3';
import { outlineBox, roundBox, roundPx } from '../../../charts/geometry.ts';
import { LEAD, wrapLead, writeLead, type LeadPicture } from '../../../charts/lead.ts';
import { path, rect, type Mark } from '../../../charts/marks.ts';
import type { PageLeadOf } from './lead-records.ts';

/** Names at the left; right of them a column for each part. */
const NAMES_PX = 126;
const GAP_PX = 6;
const { linePx } = LEAD;
/** What is seen is as high as this, and its row at least so high. */
const BAR_PX = 16;
const ROW_PX = 44;
/** Where nothing is seen: eight dots. */
const DOTS_PX = 42.8;

/** A row for each firm and a column for each part: filled where it sees, hollow where on a condition, dotted where not. */
export function placeParts({ question, parts, key, rows }: PageLeadOf<'parts'>): LeadPicture {
	const partPx = (LEAD.widthPx - NAMES_PX - GAP_PX * (parts.length - 1)) / parts.length;
	const left = (index: number) => NAMES_PX + index * (partPx + GAP_PX);
	const writeIn = (index: number, lines: readonly string[], y: number) =>
		writeLead(lines, 'quiet', { x: left(index) + partPx / 2, y, anchor: 'middle' });
	const heads = parts.map((part) => wrapLead(part, partPx, 'quiet'));
	const most = max(heads, ({ length }) => length)!;
	const headY = ({ length }: readonly string[]) => 15 + (most - length) * linePx;
	const asked = wrapLead(question, NAMES_PX - 8, 'quiet');
	let y = Math.max(most, asked.length) * linePx + 6;
	let rules = '';
	const firms = rows.flatMap(({ name, sees, unless }): Mark[] => {
		const own = wrapLead(name, NAMES_PX - 6, 'strong');
		const index = parts.indexOf(sees);
		const condition = unless === undefined ? [] : wrapLead(unless, partPx, 'quiet');
		const height = Math.max(ROW_PX, own.length * linePx + 10, BAR_PX + condition.length * linePx + 16);
		const nameY = y + (height - own.length * linePx) / 2 + 13;
		const bar = y + (height - BAR_PX - condition.length * linePx - (condition.length && 2)) / 2;
		const middle = roundPx(bar + BAR_PX / 2);
		const unseen = parts.map((part, at) =>
			part === sees ? '' : `M${roundPx(left(at) + partPx / 2 - DOTS_PX / 2)},${middle}h${DOTS_PX}`,
		);
		const box = roundBox({ x: left(index) + 5, y: bar, width: partPx - 10, height: BAR_PX });
		rules += `M0,${y}H${LEAD.widthPx}`;
		y += height;
		return [
			...writeLead(own, 'strong', { y: nameY }),
			path('line-unseen', unseen.join('')),
			path(condition.length > 0 ? 'dot-open' : 'dot', outlineBox(box)),
			...writeIn(index, condition, bar + BAR_PX + linePx - 2),
		];
	});
	const keyLines = wrapLead(key, LEAD.widthPx, 'quiet');
	return {
		heightPx: y + keyLines.length * linePx + 6,
		marks: [
			...parts.map((_, index) => rect('lead-ground', roundBox({ x: left(index), y: 0, width: partPx, height: y }))),
			...writeLead(asked, 'quiet', { y: headY(asked) }),
			...heads.flatMap((lines, index) => writeIn(index, lines, headY(lines))),
			path('line-rule', rules),
			...firms,
			...writeLead(keyLines, 'quiet', { y: y + linePx }),
		],
		inWords: rows.map(({ inWords }) => inWords),
	};
}
