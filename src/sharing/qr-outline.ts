import { encode } from 'uqr';

/** An address as a QR code that bears a seventh of damage: a path of squares of one unit, in a square of `size` units, four of them white on each side. */
export function qrOutline(address: string) {
	const { data, size } = encode(address, { ecc: 'M', border: 4 });
	const rows = data.map((row, y) => row.map((isBlack, x) => (isBlack ? `M${x} ${y}h1v1h-1z` : '')).join(''));
	return { size, outline: rows.join('') };
}
