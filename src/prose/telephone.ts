import type { Records } from '../engine/define-record.ts';

/** A piece of a printed text: plain words, or a number with the address that dials it. */
export interface DialPiece {
	text: string;
	/** `tel:` or `sms:`; left out for words. */
	href?: string;
}

/** A number as it is printed: `112`, `116 111`, `0800-0432`, `+44 1372 847 161`, `1-800-THE-LOST`. */
const NUMBER = /\+?\d+(?:[ -]\d+|-[A-Z]{2,})*/g;
/** What comes before a number to which one writes: `text CONNECT to 686868`. */
const WRITTEN_TO = /\btext \S+ to $/i;
/** The letters on the keys of a telephone, by key from 2. */
const KEYS = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** The address that dials a printed number. No country's code is added, which would make 112 or 116 111 another number. */
export function telHref(number: string): string {
	const dialled = number
		.replace(/[A-Z]/g, (letter) => String(KEYS.findIndex((letters) => letters.includes(letter)) + 2))
		.replace(/[^+\d]/g, '');
	return `tel:${dialled}`;
}

/** A printed text in pieces, its numbers (all, or those `known`) ready to be tapped. One to which one writes opens a message. */
export function linkNumbers(text: string, known?: ReadonlySet<string>): DialPiece[] {
	const pieces: DialPiece[] = [];
	let from = 0;
	for (const { 0: number, index } of text.matchAll(NUMBER)) {
		if (known && !known.has(number)) continue;
		const before = text.slice(from, index);
		if (before) pieces.push({ text: before });
		const isWritten = WRITTEN_TO.test(text.slice(0, index));
		pieces.push({ text: number, href: isWritten ? telHref(number).replace('tel:', 'sms:') : telHref(number) });
		from = index + number.length;
	}
	if (from < text.length) pieces.push({ text: text.slice(from) });
	return pieces;
}

/** The addresses that dial a number of the help records: what a chapter may link to with `tel:`. */
export function dialledByRecords({
	helpCountries,
	helpInternational,
	helpServices,
}: Pick<Records, 'helpCountries' | 'helpInternational' | 'helpServices'>): Set<string> {
	const texts = [
		...phoneNumbers({ helpCountries }),
		...helpInternational.map(({ text }) => text),
		...helpServices.map(({ phone }) => phone ?? ''),
	];
	return new Set(texts.flatMap((text) => linkNumbers(text).flatMap(({ href }) => href ?? [])));
}

/** Every number that the help routes of the countries print. */
export function phoneNumbers({ helpCountries }: Pick<Records, 'helpCountries'>): Set<string> {
	const routes = helpCountries.flatMap(({ report, helpline, other = [], worriedAboutThoughts = [] }) =>
		[report, helpline, ...other, ...worriedAboutThoughts].filter((route) => route !== undefined),
	);
	const printed = [
		...helpCountries.map(({ emergency }) => emergency?.number),
		...routes.flatMap((route) => ('service' in route ? [] : [route.phone, route.phoneMore])),
	];
	return new Set(printed.filter((number) => number !== undefined));
}
