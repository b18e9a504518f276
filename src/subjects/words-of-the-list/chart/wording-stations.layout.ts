import { scalePoint } from 'd3';
import type { ChartForm } from '../../../charts/chart.ts';
import { roundPx, stackLines, type PlacedText } from '../../../charts/geometry.ts';
import { words } from '../../../words/words.ts';
import { measureWidthPx, wrapWords } from '../../../text/wrap-words.ts';
import type { WordingComparison, WordingPart } from './wording-chart.model.ts';

/** Half the size of a sign on a thread, and half the length of the stroke of a station across it. */
export const SIGN_PX = 5;
const TICK_PX = 5;

export type Sheet = ReturnType<typeof measureSheet>;

/** What a form leaves room for: names beside the threads, or above where there is little room. */
export function measureSheet({ road }: Pick<WordingComparison, 'road'>, { form, widthPx }: ChartForm) {
	const isWide = form === 'wide';
	const textPx = form === 'narrow' ? 12 : 13;
	const [namesPx, outcomesPx] = isWide ? [226, 152] : [0, 0];
	const end = widthPx - outcomesPx - (isWide ? 12 : 4);
	const first = isWide ? namesPx + 26 : SIGN_PX + 1;
	const stations = scalePoint<number>(road.keys(), [first, end - 50]);
	return {
		widthPx,
		textPx,
		linePx: form === 'narrow' ? 15 : textPx + 4,
		/** Heads then leave out their days, and the name of the last branch runs to the left. */
		isTight: form === 'narrow',
		/** Room for names at the left of the threads and outcomes at their right; none where they stand above. */
		namesPx,
		outcomesPx,
		stations: [...road.keys()].map((index) => stations(index)!),
		end,
	};
}

/** The heads of the stations, the road between them, and where the threads begin. */
export function placeHeads(
	{ road }: Pick<WordingComparison, 'road'>,
	{ stations, widthPx, textPx, linePx, namesPx, isTight }: Sheet,
) {
	const bold = { textPx, weight: 'bold' } as const;
	const roomPx = (stations[1] ?? widthPx) - stations[0]! - 2;
	const texts = road.map(({ head, when }) => ({
		name: wrapWords(head, { ...bold, widthPx: roomPx }),
		notes: isTight || !when ? [] : wrapWords(when, { textPx, widthPx: roomPx }),
	}));
	const linesOf = ({ name, notes }: (typeof texts)[number]) => name.length + notes.length;
	const widest = ({ name }: (typeof texts)[number]) => Math.max(...name.map((line) => measureWidthPx(line, bold)));
	const [before, last] = [texts.at(-2), texts.at(-1)!];
	// The last head runs to the left, and stands over the others where it would meet the one before.
	const isRaised = namesPx === 0 && before && widest(last) > widthPx - stations.at(-2)! - widest(before) / 2;
	const most = Math.max(...texts.map(linesOf));
	const headLines = isRaised
		? Math.max(most, ...texts.slice(0, -1).map((text) => linesOf(text) + last.name.length))
		: most;
	const roadY = roundPx(headLines * linePx + 2);
	const heads = texts.map((text, index) => {
		const { name, notes } = text;
		const isLast = index === road.length - 1;
		const anchor = namesPx > 0 || (index > 0 && !isLast) ? 'middle' : isLast ? 'end' : 'start';
		const x = anchor === 'middle' ? stations[index]! : anchor === 'end' ? widthPx : 0;
		const y = roadY - 6 - ((isLast && isRaised ? headLines : linesOf(text)) - 1) * linePx;
		const stack = (lines: readonly string[], from: number) =>
			stackLines(lines, { x, y: y + from * linePx, linePx }).map((line): PlacedText => ({ ...line, anchor }));
		return { name: stack(name, 0), notes: stack(notes, name.length) };
	});
	return {
		heads,
		road: {
			y: roadY,
			steps: stations.slice(1).map((station, index) => ({
				line: { x1: roundPx(stations[index]!), y1: roadY, x2: roundPx(station), y2: roadY },
				isInferred: road[index + 1]!.inference !== undefined,
			})),
		},
		bottom: roadY + 5,
	};
}

/** Under all threads: how many of the parts are in each text. */
export function placeFoot(
	{ road, total }: Pick<WordingComparison, 'road' | 'total'>,
	top: number,
	{ stations, textPx, linePx, namesPx, widthPx }: Sheet,
) {
	const label = wrapWords(words.wordsOfTheList.foot(total), { textPx, widthPx: namesPx || widthPx });
	const y = top + textPx;
	const countsY = namesPx > 0 ? y : y + label.length * linePx;
	return {
		label: stackLines(label, { x: 0, y, linePx }),
		counts: road.map(({ counts }, index): PlacedText => ({
			text: String(counts.kept),
			x: roundPx(stations[index]!),
			y: roundPx(countsY),
			// The first and the last may stand at an edge of the drawing.
			anchor: index === 0 ? 'start' : index === road.length - 1 ? 'end' : 'middle',
		})),
		bottom: Math.max(countsY, y + (label.length - 1) * linePx) + 6,
	};
}

/** The strokes of all stations: short at the road, and across each thread that reaches them. */
export function tickStations(
	roadY: number,
	threads: readonly { part: WordingPart; y: number }[],
	{ stations }: Sheet,
): string {
	const tick = (x: number, y: number, halfPx: number) => `M${roundPx(x)},${roundPx(y - halfPx)}v${2 * halfPx}`;
	const reaching = (index: number) => threads.filter(({ part }) => part.road[index]!.status !== 'dropped');
	return stations
		.flatMap((x, index) => [tick(x, roadY, 3), ...reaching(index).map(({ y }) => tick(x, y, TICK_PX))])
		.join('');
}
