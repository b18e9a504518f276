import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import subsetFont from 'subset-font';
import { readContentFiles } from '../engine/read-files.ts';
import { FONT_FILES } from '../text/font-files.ts';

/** A font file of the site: which package file it is cut from. */
interface FontCut {
	/** File name in `assets/fonts`, without `.woff2`. */
	name: string;
	/** File, from the project's root. */
	from: string;
	/** Characters to keep; all that are used if left out. */
	characters?: string;
	/** OpenType features to keep, by tag. */
	features: readonly string[];
}

const ATKINSON = 'node_modules/@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible';
/** Characters kept in the heading font; others fall back to a system font, which a test refuses. */
export const HEADING_CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 !%&()+,-./:;?‘’“”–äñ';
/** Kerning, and figures of one width for tables. */
const TEXT_FEATURES = ['kern', 'tnum'];

/** The fonts of the site, under the SIL Open Font License 1.1. Extended Latin is fetched only where it is used. */
export const FONT_CUTS: readonly FontCut[] = [
	{ name: 'display-600', from: FONT_FILES.display, characters: HEADING_CHARACTERS, features: [] },
	{ name: 'text-400', from: FONT_FILES.regular, features: TEXT_FEATURES },
	{ name: 'text-400-extended', from: `${ATKINSON}-latin-ext-400-normal.woff2`, features: TEXT_FEATURES },
	{ name: 'text-700', from: FONT_FILES.bold, features: TEXT_FEATURES },
	{ name: 'text-700-extended', from: `${ATKINSON}-latin-ext-700-normal.woff2`, features: TEXT_FEATURES },
];

/** Characters that components print beside the content's own. */
const INTERFACE_CHARACTERS = '“”‘’…·↑→←×–—•✓□■△▲○●◆◇≈ ';

/** Cuts a font down to the characters used, without hinting, which screens of today do not need. */
export async function cutFont(root: string, cut: FontCut, used: string): Promise<Uint8Array> {
	const font = readFileSync(join(root, cut.from));
	return subsetFont(font, cut.characters ?? used, {
		targetFormat: 'woff2',
		noHinting: true,
		keepFeatures: [...cut.features],
	});
}

/** Every character of the content and the components. */
export function usedCharacters(root: string): string {
	const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
	const used = new Set(ascii + INTERFACE_CHARACTERS);
	for (const text of Object.values(readContentFiles(root)))
		for (const [character] of text.matchAll(/[^\x20-\x7e]/gu)) used.add(character);
	return [...used].sort().join('');
}

/** Cuts all fonts into a folder on a thread of its own, which `stop` ends when the build has failed. */
export function cutFontsBeside(root: string, folder: string): { done: Promise<void>; stop: () => Promise<unknown> } {
	const worker = new Worker(new URL('./cut-fonts.worker.ts', import.meta.url), { workerData: { root, folder } });
	const done = new Promise<void>((resolve, reject) => {
		worker.once('message', () => resolve());
		worker.once('error', reject);
	});
	// Who awaits `done` gets the error. Until then Node must not take it for unhandled.
	done.catch(() => undefined);
	return { done, stop: () => worker.terminate() };
}
