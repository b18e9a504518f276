import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { readContentFiles } from '../engine/read-files.ts';
import { FONT_FILES, useFont } from '../text/font-files.ts';

/** A font file of the site: which package file it is cut from. */
interface FontCut {
	/** File name in `assets/fonts`, without `.woff2`. */
	name: string;
	from: string;
	/** Characters to keep; all that English pages use if left out. */
	characters?: string;
	/** True for letters that pages in other languages alone load. */
	isForLanguages?: true;
}

const ATKINSON = 'node_modules/@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible';
/** Characters kept in the heading font; others fall back to a system font, which a test refuses. */
export const HEADING_CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 !%&()+,-./:;?‘’“”–äñ';

/** The fonts of the site, under the SIL Open Font License 1.1. Extended Latin is fetched only where it is used. */
export const FONT_CUTS: readonly FontCut[] = [
	{ name: 'display-600', from: FONT_FILES.display, characters: HEADING_CHARACTERS },
	{ name: 'text-400', from: FONT_FILES.regular },
	{ name: 'text-400-extended', from: `${ATKINSON}-latin-ext-400-normal.woff2` },
	{ name: 'text-700', from: FONT_FILES.bold },
	{ name: 'text-700-extended', from: `${ATKINSON}-latin-ext-700-normal.woff2` },
	...(['400', '700'] as const).flatMap((weight): FontCut[] => [
		{
			name: `languages-${weight}`,
			from: weight === '400' ? FONT_FILES.regular : FONT_FILES.bold,
			isForLanguages: true,
		},
		{
			name: `languages-${weight}-extended`,
			from: `${ATKINSON}-latin-ext-${weight}-normal.woff2`,
			isForLanguages: true,
		},
	]),
];

/** Characters that components print beside the content's own. */
const INTERFACE_CHARACTERS = '“”‘’…·↑→←×–—•✓□■△▲○●◆◇≈ ';

/**
 * Cuts a font down to the characters used and to figures of one width for tables: without hinting, which screens of today do not
 * need, and kerning, which is a seventh of each file and hardly seen.
 */
export async function cutFont(root: string, cut: FontCut): Promise<Uint8Array> {
	const { english, languages } = usedCharacters(root);
	const characters = cut.characters ?? (cut.isForLanguages ? languages : english);
	const form = {
		targetFormat: 'sfnt' as const,
		noHinting: true,
		keepFeatures: ['tnum'],
		preserveNameIds: LICENCE_NAME_IDS,
	};
	return useFont(root, cut.from, async (font) => convert(rename(await subsetFont(font, characters, form)), 'woff2'));
}

/** A font's words on its licence and the address of it, which go with every copy: the one page holds nothing but the fonts themselves. */
const LICENCE_NAME_IDS = [13, 14];

/** Gives the heading font another name of the same length: its licence keeps “Source” for fonts that nobody changed. */
function rename(font: Uint8Array): Uint8Array {
	const inFont = (name: string) => Buffer.from(name, 'utf16le').swap16().toString('latin1');
	const renamed = ['Source Serif', 'SourceSerif'].reduce(
		(bytes, name) => bytes.replaceAll(inFont(name), inFont(name.replace('Source', 'Demand'))),
		Buffer.from(font).toString('latin1'),
	);
	return Buffer.from(renamed, 'latin1');
}

/** The characters that pages are set in. */
interface Used {
	/** Those of the English content and the components. */
	english: string;
	/** Those of the pages in other languages and of their words, without ASCII. */
	languages: string;
}

/** Asked for each font, and the content is long to read. */
const usedIn = new Map<string, Used>();

function usedCharacters(root: string): Used {
	const known = usedIn.get(root) ?? readUsed(root);
	usedIn.set(root, known);
	return known;
}

function readUsed(root: string): Used {
	const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
	const files = Object.entries(readContentFiles(root));
	// What services call themselves in their own countries stands on pages in those languages alone.
	const isOwnName = /^ *ownName: .*$/gm;
	const textsOf = (areOfLanguages: boolean) =>
		files.filter(([path]) => path.startsWith('content/languages/') === areOfLanguages).map(([, text]) => text);
	const words = readdirSync(join(root, 'src/words')).filter((name) => /^[a-z]{2,3}\.ts$/.test(name));
	return {
		english: lettersOf(
			textsOf(false).map((text) => text.replace(isOwnName, '')),
			ascii + INTERFACE_CHARACTERS,
		),
		languages: lettersOf([
			...textsOf(true),
			...textsOf(false).flatMap((text) => text.match(isOwnName) ?? []),
			...words.map((name) => readFileSync(join(root, 'src/words', name), 'utf8')),
		]),
	};
}

function lettersOf(texts: readonly string[], first = ''): string {
	const used = new Set(first);
	for (const text of texts) for (const [character] of text.matchAll(/[^\x20-\x7e]/gu)) used.add(character);
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
