import { expect, it } from 'vitest';
import { qrOutline } from '../../../src/sharing/qr-outline.ts';

/** The black squares of a code, as "x y". */
const squares = (outline: string) =>
	new Set([...outline.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));

it('a code has its three corner marks, and four modules of white around it', () => {
	const { size, outline } = qrOutline('https://example.org/five-demands/demands.html');
	const black = squares(outline);
	expect(outline).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
	const last = size - 1;
	for (const [left, top] of [
		[4, 4],
		[last - 10, 4],
		[4, last - 10],
	] as const)
		for (let step = 0; step < 7; step++) {
			expect(black).toContain(`${left + step} ${top}`);
			expect(black).toContain(`${left} ${top + step}`);
			expect(black).toContain(`${left + step} ${top + 6}`);
		}
	for (const square of black)
		for (const one of square.split(' ').map(Number)) expect(Math.min(one, last - one)).toBeGreaterThanOrEqual(4);
});
