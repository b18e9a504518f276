import { encode } from 'uqr';

/** The white that readers of codes need around one, in modules. */
const QUIET_ZONE = 4;

/** An address as a QR code that bears a seventh of damage: a path of squares of one unit, in a square of `size` units. */
export function qrOutline(address: string) {
	const { data, size } = encode(address, { ecc: 'M', border: QUIET_ZONE });
	const rows = data.map((row, y) => row.map((isBlack, x) => (isBlack ? `M${x} ${y}h1v1h-1z` : '')).join(''));
	return { size, outline: rows.join('') };
}
