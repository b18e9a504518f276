import { roundBox, roundPx } from '../../../charts/geometry.ts';
import { words } from '../../../words/words.ts';
import type { SeriesFigure, SeriesPeriod } from './series-chart.model.ts';
import type { PlacedFigure, PlacedRow } from './series-chart.placed.ts';
import { BAR_PX, type Frame } from './series-frame.layout.ts';
import { LABEL_GAP_PX, drawBar, labelWidthPx, linkOf, wholeLabel } from './series-marks.layout.ts';

const { numbers: said } = words;

/** A whole as a bar with its part in it: the whole is named above, the part below, and a share where there is room. */
export function placeParts(frame: Frame, { short, figures }: SeriesPeriod, top: number): PlacedRow {
	const { widthPx, zeroX, textPx, lengthOf } = frame;
	const [whole, part] = figures;
	const barY = top + textPx + 5;
	const bottom = barY + BAR_PX + textPx + 5;
	const middle = barY + BAR_PX / 2;
	const y = roundPx(middle + textPx * 0.36);
	const under = { y: middle, height: bottom - middle };
	const beyond = part && placeRest(frame, whole!, part);
	const placed = figures.map((figure): PlacedFigure => {
		const isWhole = figure === whole;
		const text = isWhole ? wholeLabel(figure) : labelPart(frame, whole!, figure);
		const box = { x: zeroX, y: barY, width: lengthOf(figure), height: BAR_PX };
		return {
			...linkOf(figure),
			touch: roundBox({ x: 0, width: widthPx, ...(isWhole ? { y: top, height: middle - top } : under) }),
			label: { text, x: roundPx(zeroX + LABEL_GAP_PX), y: roundPx(isWhole ? barY - 4 : barY + BAR_PX + textPx) },
			above: [],
			...(isWhole && beyond?.text && { rest: { text: beyond.text, x: roundPx(beyond.x), y } }),
			bar: drawBar(figure.segment.form, box, beyond?.clearPx ?? 0),
		};
	});
	return { name: { text: short, x: 0, y }, figures: placed, bottom };
}

/** The label of a part, with its share of the whole where that is the one to write: as much of it as has room. */
function labelPart({ model, widthPx, zeroX, textPx }: Frame, whole: SeriesFigure, part: SeriesFigure): string {
	if (model.share !== 'part') return wholeLabel(part);
	const share = said.share(part.value / whole.value);
	const full = said.withShare(wholeLabel(part), share);
	const hasRoom = labelWidthPx(full, textPx) <= widthPx - zeroX - LABEL_GAP_PX;
	return hasRoom ? full : said.withShare(part.label, share);
}

/** The share of what is beyond the part, where that is written: clear of stripes, on which words are hard to read. */
function placeRest({ model, zeroX, textPx, lengthOf }: Frame, whole: SeriesFigure, part: SeriesFigure) {
	const partPx = lengthOf(part);
	const endX = zeroX + lengthOf(whole);
	const x = zeroX + partPx + LABEL_GAP_PX;
	const share = 1 - part.value / whole.value;
	const isWritten = model.rest !== undefined && model.share === 'rest';
	const text = isWritten
		? [said.share(share, model.rest), said.share(share)].find(
				(one) => labelWidthPx(one, textPx) + LABEL_GAP_PX <= endX - x,
			)
		: undefined;
	const clearPx = x - zeroX + (text ? labelWidthPx(text, textPx) - 3 : -LABEL_GAP_PX);
	return { text, x, clearPx };
}
