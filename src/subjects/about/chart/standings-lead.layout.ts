import { roundPx, stackLines, type PlacedText } from '../../../charts/geometry.ts';
import { LEAD, wrapLead, type PlacedLead } from '../../../charts/lead.ts';
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
			name: names[of].name,
			count: records.filter(({ standing }) => standing === of).length,
		})),
		{ of: 'disputed' as const, name: disputed.name, count: records.filter(({ differs }) => differs).length },
	];
}

/** A line in its form, which goes on below where it is longer than the room. */
export type StandingRow = { name: PlacedText; count: PlacedText; lines: { form: string; d: string }[] };
export type PlacedStandings = PlacedLead & { rows: StandingRow[]; note: PlacedText[] };

const FORMS: Readonly<Record<StandingCount['of'], string>> = {
	read: 'line-whole',
	reported: 'line-whole',
	inferred: 'line-unsure',
	'not-found': 'line-unseen',
	disputed: 'line-thin',
};
const COUNT_END_PX = 140;
const LINES_FROM_PX = 150;
const ROOM_PX = LEAD.widthPx - LINES_FROM_PX;
/** At most so many lines for the largest count. */
const MOST_LINES = 3;
const LINE_PX = 12;
const ROW_PX = 30;

/** A row for each way of knowing: as long as there are statements, so that no form takes more room than it has. */
export function placeStandings(counts: readonly StandingCount[], total: number): PlacedStandings {
	const most = Math.max(...counts.map(({ count }) => count));
	const unitPx = Math.min(1, (MOST_LINES * ROOM_PX) / most);
	let y = 10;
	const rows = counts.map(({ of, name, count }): StandingRow => {
		const lengthPx = count * unitPx;
		const pieces = Array.from({ length: Math.ceil(lengthPx / ROOM_PX) }, (_, index) => ({
			y: y + index * LINE_PX,
			end: LINES_FROM_PX + Math.min(ROOM_PX, lengthPx - index * ROOM_PX),
		}));
		const row = {
			name: { text: name, x: 0, y: y + 5 },
			count: { text: words.number(count), x: COUNT_END_PX, y: y + 5, anchor: 'end' as const },
			lines: pieces.map((piece) => ({ form: FORMS[of], d: pathOf(of, piece) })),
		};
		y += Math.max(0, pieces.length - 1) * LINE_PX + ROW_PX;
		return row;
	});
	const note = stackLines(wrapLead(say.note(total), LEAD.widthPx, 'quiet'), { x: 0, y: y + 2, linePx: 17 });
	return { heightPx: Math.ceil((note.at(-1)?.y ?? y) + 5), rows, note };
}

/** Where sources differ, two thin lines. */
function pathOf(of: StandingCount['of'], { y, end }: { y: number; end: number }): string {
	const at = (height: number) => `M${LINES_FROM_PX},${roundPx(height)}H${roundPx(end)}`;
	return of === 'disputed' ? at(y - 2.5) + at(y + 2.5) : at(y);
}

/** The same in sentences. */
export const tellStandings = (counts: readonly StandingCount[], total: number): string[] =>
	counts.map(({ of, name, count }) =>
		say.row(name, count, total, of === 'disputed' ? disputed.meaning : names[of].meaning),
	);
