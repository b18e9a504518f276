import fc from 'fast-check';

const PARTS = [
	'<img src=x onerror=1>',
	'\u202e',
	'\ud800',
	'__proto__',
	'constructor',
	'%E0%A4',
	'%00',
	'%',
	'+',
	'&',
	'"',
	'NCA',
	' ',
	'?',
	'\\',
];

/** Any text a query or an address may hold: halves of characters, control characters, markup, every script's letters. */
export const anyText = fc.oneof(
	fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
	fc.string({ unit: 'grapheme', maxLength: 60 }),
	fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }).map((parts) => parts.join('')),
	fc.string({ unit: 'grapheme', minLength: 300, maxLength: 2000 }),
);
