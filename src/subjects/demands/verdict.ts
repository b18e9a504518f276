import { JUDGEMENT_LEVELS, type JudgementLevel } from './ask.ts';
import { roundPx, type PlacedText } from '../../charts/geometry.ts';
import { words } from '../../words/words.ts';

/** Where the line of a verdict lies: its first stop, the distance of stops, and how large its dot is. */
export type VerdictPlace = { x: number; y: number; stepPx: number; dotPx: number };
/** A verdict: a line with a stop for each level from least to most, and a dot at one of them. A place cannot be read as a share. */
export interface PlacedVerdict {
	/** Path data of the line and its stops. */
	scale: string;
	dot: { cx: number; cy: number; r: number };
}

/** Where the stop of a level stands on the line. */
const stopAt = (level: JudgementLevel, { x, stepPx }: Pick<VerdictPlace, 'x' | 'stepPx'>): number =>
	roundPx(x + JUDGEMENT_LEVELS.indexOf(level) * stepPx);

/** The names of the stops, each over its own. */
export const nameStops = (place: Pick<VerdictPlace, 'x' | 'stepPx'>, y: number): PlacedText[] =>
	JUDGEMENT_LEVELS.map((level) => ({
		text: words.demands.levels[level].stop,
		x: stopAt(level, place),
		y,
		anchor: 'middle',
	}));

/** A verdict at its place. */
export function placeVerdict(level: JudgementLevel, place: VerdictPlace): PlacedVerdict {
	const y = roundPx(place.y);
	const tickPx = roundPx(place.dotPx * 0.7);
	const stops = JUDGEMENT_LEVELS.map((one) => stopAt(one, place));
	const ticks = stops.map((x) => `M${x},${roundPx(y - tickPx)}v${2 * tickPx}`);
	return {
		scale: `M${stops[0]},${y}H${stops.at(-1)}${ticks.join('')}`,
		dot: { cx: stopAt(level, place), cy: y, r: place.dotPx },
	};
}
