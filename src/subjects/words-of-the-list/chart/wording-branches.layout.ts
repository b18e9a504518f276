import { scaleBand } from 'd3';
import type { ChartForm } from '../../../charts/chart.ts';
import { roundPx, stackLines } from '../../../charts/geometry.ts';
import { group, texts, type Mark } from '../../../charts/marks.ts';
import { words } from '../../../words/words.ts';
import { wrapWords } from '../../../text/wrap-words.ts';
import type { WordingComparison, WordingPart } from './wording-chart.model.ts';
import { measureSheet } from './wording-stations.layout.ts';
import { drawThread, joinMarks, paintThread } from './wording-threads.ts';

/** Half the size of a sign on these threads. */
const SIGN_PX = 4;
/** The height of a row whose name stands at its left; from a name over its threads to them; between two rows. */
const ROW_PX = 21;
const UNDER_PX = 10;
const ROW_GAP_PX = 6;

/** The versions that left the road, side by side: a row for each part that did not arrive whole in all of them. */
export function placeBranches(model: WordingComparison, form: ChartForm) {
	const { branches, groups } = model;
	const { widthPx, textPx, linePx, isTight, namesPx, stations } = measureSheet(model, form);
	const statusIn = (part: WordingPart, id: string) => part.cells.find((cell) => cell.version === id)!.status;
	const parts = groups.flatMap((group) => group.parts);
	const lost = parts.filter((part) => branches.some(({ version }) => statusIn(part, version.id) !== 'kept'));
	const left = namesPx > 0 ? namesPx + 26 : roundPx(stations[0]!);
	const column = scaleBand<number>(branches.keys(), [left, widthPx]).paddingInner(0.12);
	const type = { textPx };
	const lines = branches.map(({ version }) =>
		wrapWords(words.wordsOfTheList.counted(version.counts.kept, parts.length), {
			...type,
			widthPx: column.bandwidth(),
		}),
	);
	const nameY = 4 + textPx;

	let y = nameY + Math.max(...lines.map(({ length }) => length)) * linePx + 8;
	const names: Mark[] = [];
	const rows = lost.map((part) => {
		const own = wrapWords(part.text, { ...type, widthPx: namesPx > 0 ? namesPx : widthPx - left });
		const heightPx = namesPx > 0 ? Math.max(ROW_PX, own.length * linePx + 4) : own.length * linePx + UNDER_PX;
		const middle = namesPx > 0 ? y + heightPx / 2 : y + heightPx - UNDER_PX / 2;
		const firstY = namesPx > 0 ? middle - ((own.length - 1) * linePx) / 2 + textPx * 0.36 : y + textPx;
		names.push(...texts(stackLines(own, { x: namesPx > 0 ? 0 : left, y: firstY, linePx })));
		y += heightPx + (namesPx > 0 ? 0 : ROW_GAP_PX);
		return { part, y: middle };
	});
	const rest = parts.length - lost.length;
	const restLines = rest > 0 ? wrapWords(words.wordsOfTheList.rest(rest, parts.length), { ...type, widthPx }) : [];
	names.push(...texts(stackLines(restLines, { x: namesPx > 0 ? 0 : left, y: y + textPx + 6, linePx })));

	const placed = branches.flatMap(({ version, from }, index) => {
		const x = column(index)!;
		const end = x + column.bandwidth();
		const marks = rows.flatMap(({ part, y }) =>
			drawThread(
				[from, version].map(({ id }) => statusIn(part, id)),
				{ stations: [x, x + column.bandwidth() * 0.4], end, y, sign: SIGN_PX, turnPx: 5, backTo: x },
			),
		);
		// The last name may be wider than its threads.
		const isEnd = isTight && index === branches.length - 1;
		const anchor = isEnd ? 'end' : 'start';
		const head = { text: version.head, x: roundPx(isEnd ? widthPx : x), y: roundPx(nameY), anchor } as const;
		return [
			...texts([head], 'strong'),
			...texts(stackLines(lines[index]!, { x, y: nameY + linePx, linePx }), 'remark'),
			...paintThread(joinMarks(marks)),
		];
	});
	const heightPx = Math.ceil(y + 6 + restLines.length * linePx + 6);
	return { widthPx, heightPx, marks: [group({ class: 'branches' }, [...names, ...placed])] };
}
