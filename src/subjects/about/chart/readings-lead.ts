import { roundBox, roundPx } from '../../../charts/geometry.ts';
import { LEAD, writeLead, type LeadPicture } from '../../../charts/lead.ts';
import { path, rect } from '../../../charts/marks.ts';
import type { Source } from '../../../evidence/work.ts';
import { words } from '../../../words/words.ts';

const { shares } = words.evidence;
const { readings: say } = words.about;
/** How much of a text was read, from the most to the least. */
const EXTENTS = ['whole', 'abstract', 'passage', 'opening', 'title'] as const satisfies readonly Source['extent'][];
const BAR_PX = 28;
/** Over it stands what it is about: the words of its first part. */
const BAR_Y = 21;
/** Between two parts of the bar, from it to the first line of words, and between lines. */
const GAP_PX = 1;
const WORDS_PX = 22;
const LINE_PX = 22;
/** From a stroke to its words. */
const ASIDE_PX = 6;

/** Counts sources by how much of them was read: one bar, with the words of its first part over it, and under it those of the others, from the last on. */
export function placeReadings(sources: readonly Pick<Source, 'extent'>[]): LeadPicture {
	const counts = EXTENTS.map((extent) => ({ extent, count: sources.filter((one) => one.extent === extent).length }));
	const shown = counts.filter(({ count }) => count > 0);
	const unitPx = (LEAD.widthPx - GAP_PX * (shown.length - 1)) / Math.max(1, sources.length);
	const bottom = BAR_Y + BAR_PX;
	let x = 0;
	const parts = shown.map(({ extent, count }, index) => {
		const width = count * unitPx;
		const isFirst = index === 0;
		const isHollow = extent !== 'whole';
		const edge = isHollow ? 1 : 0;
		const box = roundBox({ x: x + edge, y: BAR_Y + edge, width: width - 2 * edge, height: BAR_PX - 2 * edge });
		const strokeX = x + Math.min(width, 2 * ASIDE_PX) / 2 + edge;
		const y = isFirst ? BAR_Y - 7 : bottom + WORDS_PX + (shown.length - 1 - index) * LINE_PX;
		x += width + GAP_PX;
		const label = say.part(count, shares[extent]);
		return {
			label,
			marks: [
				rect(isHollow ? 'dot-open' : 'dot', box),
				...(isFirst ? [] : [path('line-thin', `M${roundPx(strokeX)},${bottom}V${y}`)]),
				...writeLead([label], isFirst ? 'strong' : 'text', { x: isFirst ? 0 : strokeX + ASIDE_PX, y }),
			],
		};
	});
	const heightPx = bottom + WORDS_PX + Math.max(0, shown.length - 2) * LINE_PX + 6;
	return { heightPx, marks: parts.flatMap(({ marks }) => marks), inWords: parts.map(({ label }) => `${label}.`) };
}
