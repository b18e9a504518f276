import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { compressedBytes, DIST } from './built-site.ts';
import { ROOM, type Figures } from './budgets.ts';

/** A font of the built styles, and the characters that it is loaded for; without ranges, for any. */
interface Face {
	file: string;
	family: string;
	ranges: readonly (readonly [number, number])[];
}

/** The fonts that a stylesheet names. */
function facesOf(css: string, sheet: string): Face[] {
	return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, rule]) => {
		const url = /url\(["']?([^"')]+)/.exec(rule!)?.[1];
		if (!url) return [];
		const range = /unicode-range:([^;}]*)/.exec(rule!)?.[1] ?? '';
		const family = /font-family:\s*["']?([^"';]+)/.exec(rule!)![1]!;
		return [{ file: fileAt(sheet, url), family, ranges: range.split(',').filter(Boolean).map(rangeOf) }];
	});
}

function rangeOf(written: string): [number, number] {
	const [first, last] = written.trim().slice(2).split('-');
	// As CSS shortens them: a question mark stands for any figure.
	return [parseInt(first!.replaceAll('?', '0'), 16), parseInt((last ?? first!).replaceAll('?', 'f'), 16)];
}

/** The files that a page has a browser load, by kind. */
function filesOf(file: string, html: string): Record<'css' | 'js' | 'fonts' | 'images', string[]> {
	const urls = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, url]) => fileAt(file, url!));
	const css = urls(/<link\s(?=[^>]*rel="stylesheet")[^>]*href="([^"]+)"/g);
	// The names of the languages are in the machine's letters.
	const characters = new Set(html.replace(/<ul class="languages[^]*?<\/ul>/g, ''));
	const isAsked = (ranges: Face['ranges']) =>
		ranges.length === 0 || [...characters].some((character) => isIn(character, ranges));
	const inside = [...html.matchAll(/<style[^>]*>([^<]*)/g)].flatMap(([, sheet]) => facesOf(sheet!, file));
	const declared = [...inside, ...css.flatMap((sheet) => facesOf(readFileSync(`${DIST}/${sheet}`, 'utf8'), sheet))];
	// Pages in other languages have extended letters of their own, and their headings are in the letters of the text.
	const isInOthers = declared.some(({ family }) => family.endsWith('Languages'));
	const faces = declared.filter(({ family }) => !isInOthers || /Hyperlegible( Languages)?$/.test(family));
	return {
		css,
		js: urls(/<script\s[^>]*src="([^"]+)"/g),
		// A file that several faces name is loaded once.
		fonts: [...new Set(faces.filter((face) => isAsked(face.ranges)).map((face) => face.file))],
		// Of the icons a browser takes one; the drawn one, where it can.
		images: [
			...urls(/<img\s[^>]*src="(?!data:)([^"]+)"/g),
			...urls(/<link\s(?=[^>]*type="image\/svg\+xml")[^>]*href="([^"]+)"/g),
		],
	};
}

function isIn(character: string, ranges: Face['ranges']): boolean {
	const code = character.codePointAt(0)!;
	return ranges.some(([first, last]) => code >= first && code <= last);
}

/** The file that a relative address leads to; what a query says of its version is left away. */
function fileAt(from: string, url: string): string {
	return posix.join(posix.dirname(from), url.replace(/[?#].*$/, ''));
}

/** What a page of the built site has a browser load and hold. */
export function countPage(file: string, html: string): Figures & { files: readonly string[] } {
	const { css, js, fonts, images } = filesOf(file, html);
	const weigh = (names: readonly string[]) => names.reduce((sum, name) => sum + compressedBytes(name), 0) / 1000;
	const files = [...css, ...js, ...fonts, ...images];
	return {
		html: weigh([file]),
		css: weigh(css),
		js: weigh(js),
		fonts: weigh(fonts),
		images: weigh(images),
		requests: 1 + files.length,
		elements: html.match(/<[a-z]/g)!.length,
		files,
	};
}

/**
 * What of a page has grown beyond its record by more than its room, each with the record: empty where all is well.
 *
 * @param figures what the page has
 * @param recorded the record of its kind
 */
export function grown(figures: Figures, recorded: Figures): string[] {
	return (
		(Object.keys(ROOM) as (keyof Figures)[])
			// Half a unit of the last figure that is written.
			.filter((name) => figures[name] > recorded[name] * (1 + ROOM[name]) + 0.05)
			.map((name) => `${name}: ${shown(figures[name])}, recorded ${shown(recorded[name])}`)
	);
}

/** A figure with at most one decimal. */
export function shown(figure: number): string {
	return String(Math.round(figure * 10) / 10);
}
