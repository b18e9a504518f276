import { expect, it } from 'vitest';
import { stepByStep } from '../../../src/charts/path-data.ts';

/** The points of path data of moves, lines and steps, in tenths. */
function pointsOf(path: string): [string, number, number][] {
	let [x, y] = [0, 0];
	return [...path.matchAll(/([MLl])(-?\d*\.?\d+)(?:,|(?=-))(-?\d*\.?\d+)/g)].map(([, command, across, down]) => {
		const [dx, dy] = [Math.round(Number(across) * 10), Math.round(Number(down) * 10)];
		[x, y] = command === 'l' ? [x + dx, y + dy] : [dx, dy];
		return [command === 'M' ? 'M' : 'L', x, y];
	});
}

it('path data in steps goes through the same points, in fewer letters', () => {
	const path = 'M193.3,159L192.9,158.3L192.8,160L190,160ZM10,5.1L9.9,5L-0.3,5.2Z';
	const steps = stepByStep(path);
	expect(steps).toBe('M193.3,159l-.4-.7l-.1,1.7l-2.8,0ZM10,5.1l-.1-.1l-10.2,.2Z');
	expect(pointsOf(steps)).toEqual(pointsOf(path));
	expect(steps.length).toBeLessThan(path.length);
});
