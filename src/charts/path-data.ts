/**
 * Writes path data of straight lines, `M1.5,2L3,4Z`, with each point as a step from the one before: the same shape in half the
 * letters. Steps are counted in tenths, as the points are given, so that nothing is lost on the way.
 */
export function stepByStep(path: string): string {
	let from = { x: 0, y: 0 };
	return path.replace(/([ML])(-?[\d.]+),(-?[\d.]+)/g, (_, command: string, x: string, y: string) => {
		const to = { x: Math.round(Number(x) * 10), y: Math.round(Number(y) * 10) };
		const step = command === 'M' ? to : { x: to.x - from.x, y: to.y - from.y };
		from = to;
		const down = inTenths(step.y);
		return `${command === 'M' ? 'M' : 'l'}${inTenths(step.x)}${down.startsWith('-') ? '' : ','}${down}`;
	});
}

/** A number of tenths, without the zero before its point: `-.3`. */
function inTenths(tenths: number): string {
	return String(tenths / 10).replace(/^(-?)0\./, '$1.');
}
