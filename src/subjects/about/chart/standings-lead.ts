import { range } from 'd3';
import { roundPx } from '../../../charts/geometry.ts';
import { LEAD, wrapLead, writeLead, type LeadPicture } from '../../../charts/lead.ts';
import { path } from '../../../charts/marks.ts';
import { STANDINGS, type Evidence, type Standing } from '../../../evidence/ledger.ts';
import { words } from '../../../words/words.ts';

const { standings: names, disputed } = words.evidence;
const { lead: say } = words.about;

/** How many of the site's statements are known in a way; that sources differ comes on top of one of the others. */
export type StandingCount = { of: Standing | 'disputed'; name: string; count: number };

/** Counts statements by how they are known. */
export function countStatements(records: readonly Pick<Evidence, 'standing' | 'differs'>[]): StandingCount[] {
	return [
		...STANDINGS.map((of) => ({
			of,
			name: say.names[of] ?? names[of].name,
			count: records.filter(({ standing }) => standing === of).length,
		})),
		{ of: 'disputed' as const, name: disputed.name, count: records.filter(({ differs }) => differs).length },
	];
}

const FORMS: Readonly<Record<StandingCount['of'], string>> = {
	read: 'dot',
	reported: 'dot',
	inferred: 'dot',
	'not-found': 'line-unseen',
	disputed: 'line-thin',
};
/** From one row to the next, to the baseline of its words, and from there to its bar. */
const ROW_PX = 38;
const WORDS_PX = 12;
const BAR_PX = 12;
/** How thick a bar is. */
const THICK_PX = 10;
/** Before what is a part of the rows over it. */
const APART_PX = 16;
/** A broken line: a dash and a gap. */
const DASH_PX = { dash: 8, gap: 5 } as const;

/** A row for each way of knowing, with one bar in the form of its mark; the width of all bars is the total, and a line tells its half. */
export function placeStandings(counts: readonly StandingCount[], total: number): LeadPicture {
	const unitPx = LEAD.widthPx / Math.max(1, total);
	const halfX = LEAD.widthPx / 2;
	const rows = counts.flatMap(({ of, name, count }, index) => {
		const y = WORDS_PX + index * ROW_PX + (of === 'disputed' ? APART_PX : 0);
		return [
			...writeLead([of === 'disputed' ? say.ofThese(name) : name], 'strong', { y }),
			...writeLead([words.number(count)], 'text', { x: LEAD.widthPx, y, anchor: 'end' }),
			...(count > 0 ? [path(FORMS[of], pathOf(of, y + BAR_PX, count * unitPx))] : []),
		];
	});
	const y = WORDS_PX + counts.length * ROW_PX + APART_PX;
	const note = wrapLead(say.note(total), LEAD.widthPx, 'quiet');
	return {
		heightPx: Math.ceil(y + (note.length - 1) * LEAD.linePx + 4),
		marks: [
			path('line-rule', `M${halfX},${WORDS_PX + 4}V${y - ROW_PX - APART_PX - ROW_PX + BAR_PX + THICK_PX}`),
			...writeLead([say.half], 'quiet', { x: halfX, y: WORDS_PX, anchor: 'middle' }),
			...rows,
			path('line-rule', `M0,${y - ROW_PX - APART_PX - 1}h${LEAD.widthPx}`),
			...writeLead(note, 'quiet', { y }),
		],
		inWords: counts.map(({ of, name, count }) =>
			say.row(name, count, total, of === 'disputed' ? disputed.meaning : names[of].meaning),
		),
		more: { href: '#evidence-levels', text: say.more },
	};
}

/** Where sources differ, two thin lines; what was not found, dots in three; all else filled, in dashes where it is inferred. */
function pathOf(of: StandingCount['of'], y: number, lengthPx: number): string {
	const half = THICK_PX / 2;
	const at = (height: number) => `M0,${roundPx(height)}h${roundPx(lengthPx)}`;
	if (of === 'disputed') return at(y - half + 1) + at(y + half - 1);
	if (of === 'not-found') return at(y - half + 1) + at(y) + at(y + half - 1);
	const { dash, gap } = DASH_PX;
	const starts = of === 'inferred' ? range(0, lengthPx, dash + gap) : [0];
	return starts
		.map((x) => {
			// The last dash is cut, so that a bar is as long as what it counts.
			const width = roundPx(of === 'inferred' ? Math.min(dash, lengthPx - x) : lengthPx);
			return `M${x},${y - half}h${width}v${THICK_PX}h${-width}z`;
		})
		.join('');
}
