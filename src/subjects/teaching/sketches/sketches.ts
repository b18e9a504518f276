import { sketchDemands, sketchMarks, sketchThreads, sketchTurn, sketchWays } from './sketch-lines.ts';
import { sketchArguments, sketchChannels, sketchColumns, sketchCountries, sketchEvents } from './sketch-marks.ts';
import { joinMarks, type Sketch, type SketchOf } from './sketch.ts';

const BY_NAME = {
	demands: sketchDemands,
	ways: sketchWays,
	marks: sketchMarks,
	threads: sketchThreads,
	turn: sketchTurn,
	countries: sketchCountries,
	events: sketchEvents,
	channels: sketchChannels,
	arguments: sketchArguments,
	columns: sketchColumns,
} as const satisfies Readonly<Record<string, (of: SketchOf) => Sketch>>;
export type SketchName = keyof typeof BY_NAME;
/** What a lesson or a slide may show. */
export const SKETCH_NAMES = Object.keys(BY_NAME) as [SketchName, ...SketchName[]];

/** Draws a sketch from the records, with marks of one form as one. */
export function drawSketch(name: SketchName, of: SketchOf): Sketch {
	const { marks, ...sketch } = BY_NAME[name](of);
	return { ...sketch, marks: joinMarks(marks) };
}
