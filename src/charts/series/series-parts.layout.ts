import { roundPx, type PlacedText } from '../geometry.ts';
import type { SeriesChartModel, SeriesFigure, SeriesPeriod } from './series-chart.model.ts';
import type { PlacedFigure, PlacedPeriod } from './series-chart.placed.ts';
import { LABEL_GAP_PX, drawBar, labelWidthPx, linkOf, roundBox, wholeLabel } from './series-marks.layout.ts';

/** What the bars of a drawing stand in: its width, where nought is, and from a figure to its length. */
interface Room {
	model: SeriesChartModel;
	widthPx: number;
	zeroX: number;
	lengthOf: (figure: SeriesFigure) => number;
}

interface Measures {
	textPx: number;
	barPx: number;
}

/** A whole as a bar with its part in it: the whole is named above, the part below, and a share where there is room. */
export function placeParts(
	room: Room,
	{ textPx, barPx }: Measures,
	{ short, figures }: SeriesPeriod,
	top: number,
): { placed: PlacedPeriod; bottom: number } {
	const { widthPx, zeroX, lengthOf } = room;
	const [whole, part] = figures;
	const barY = top + textPx + 5;
	const bottom = barY + barPx + textPx + 5;
	const middle = barY + barPx / 2;
	const y = roundPx(middle + textPx * 0.36);
	const fullPx = lengthOf(whole!);
	const beyond = part && placeRest(room, textPx, [whole!, part]);
	const placed = figures.map((figure): PlacedFigure => {
		const isWhole = figure === whole;
		const label = isWhole ? wholeLabel(figure) : labelPart(room, textPx, [whole!, figure]);
		const box = { x: zeroX, y: barY, width: isWhole ? fullPx : lengthOf(figure), height: barPx };
		return {
			...linkOf(figure),
			touch: roundBox({
				x: 0,
				y: isWhole ? top : middle,
				width: widthPx,
				height: isWhole ? middle - top : bottom - middle,
			}),
			label: {
				text: label,
				x: roundPx(zeroX + LABEL_GAP_PX),
				y: roundPx(isWhole ? barY - 4 : barY + barPx + textPx),
			},
			above: [],
			...(isWhole &&
				beyond?.text && {
					rest: {
						text: beyond.text,
						x: roundPx(beyond.x),
						y,
					} satisfies PlacedText,
				}),
			bar: drawBar(figure.segment.form, box, beyond?.clearPx ?? 0),
		};
	});
	return { placed: { label: { text: short, x: 0, y }, figures: placed }, bottom };
}

/** The label of a part, with its share of the whole where that is the one to write: as much of it as has room. */
function labelPart(
	{ model, widthPx, zeroX }: Room,
	textPx: number,
	[whole, part]: [SeriesFigure, SeriesFigure],
): string {
	if (model.share !== 'part') return wholeLabel(part);
	const share = `${Math.round((part.value / whole.value) * 100)}%`;
	const full = `${wholeLabel(part)} (${share})`;
	const hasRoom = labelWidthPx(full, textPx) <= widthPx - zeroX - LABEL_GAP_PX;
	return hasRoom ? full : `${part.label} (${share})`;
}

/**
 * The share of what is beyond the part, where that is the one to write: at the edge of it, with no stripes behind it, because words
 * on stripes are hard to read.
 */
function placeRest({ model, zeroX, lengthOf }: Room, textPx: number, [whole, part]: [SeriesFigure, SeriesFigure]) {
	const partPx = lengthOf(part);
	const endX = zeroX + lengthOf(whole);
	const x = zeroX + partPx + LABEL_GAP_PX;
	const share = `${Math.round((1 - part.value / whole.value) * 100)}%`;
	const isWritten = model.rest !== undefined && model.share === 'rest';
	const text = isWritten
		? [`${share} ${model.rest}`, share].find((one) => labelWidthPx(one, textPx) + LABEL_GAP_PX <= endX - x)
		: undefined;
	const clearPx = x - zeroX + (text ? labelWidthPx(text, textPx) - 3 : -LABEL_GAP_PX);
	return { text, x, clearPx };
}
