import { JUDGEMENT_LEVELS, type JudgementLevel } from './ask.ts';
import { roundPx, type PlacedText } from '../../charts/geometry.ts';
import { circle, path, type Mark } from '../../charts/marks.ts';
import { words } from '../../words/words.ts';

/** Where the line of a verdict lies: its first stop, the distance of stops, and how large its dot is. */
export type VerdictPlace = { x: number; y: number; stepPx: number; dotPx: number };
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

/** A verdict: a line with a stop for each level from least to most, and a dot at one of them. A place cannot be read as a share. */
export function drawVerdict(level: JudgementLevel, place: VerdictPlace): Mark[] {
	const y = roundPx(place.y);
	const tickPx = roundPx(place.dotPx * 0.7);
	const stops = JUDGEMENT_LEVELS.map((one) => stopAt(one, place));
	const ticks = stops.map((x) => `M${x},${roundPx(y - tickPx)}v${2 * tickPx}`);
	return [
		path('verdict-scale', `M${stops[0]},${y}H${stops.at(-1)}${ticks.join('')}`),
		circle('verdict-dot', { x: stopAt(level, place), y }, place.dotPx),
	];
}
