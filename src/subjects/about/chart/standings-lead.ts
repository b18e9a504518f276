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
	read: 'line-whole',
	reported: 'line-whole',
	inferred: 'line-unsure',
	'not-found': 'line-unseen',
	disputed: 'line-thin',
};
/** From one row to the next, to the baseline of its words, and from there to its bar. */
const ROW_PX = 38;
const WORDS_PX = 12;
const BAR_PX = 11;
/** Before what is a part of the rows over it. */
const APART_PX = 16;
/** A broken line: a dash and a gap. */
const DASH_PX = { dash: 8, gap: 5 } as const;

/** A row for each way of knowing, with one bar in the form of its mark; all bars are on one scale. */
export function placeStandings(counts: readonly StandingCount[], total: number): LeadPicture {
	const unitPx = LEAD.widthPx / Math.max(1, ...counts.map(({ count }) => count));
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

/** Where sources differ, two thin lines. */
function pathOf(of: StandingCount['of'], y: number, lengthPx: number): string {
	const at = (height: number) => `M0,${roundPx(height)}h${roundPx(lengthPx)}`;
	// It ends on a whole dash: how many there are comes nearest to its length.
	const { dash, gap } = DASH_PX;
	if (of === 'inferred')
		return `M0,${roundPx(y)}h${Math.max(1, Math.round((lengthPx + gap) / (dash + gap))) * (dash + gap) - gap}`;
	return of === 'disputed' ? at(y - 2.5) + at(y + 2.5) : at(y);
}
