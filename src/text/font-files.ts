import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ToldError } from './told-error.ts';

/** Atkinson Hyperlegible, its basic Latin with a zero without slash: docs/decisions/006-type.md. */
const PLAIN_ZERO = 'src/build/plain-zero';

/** The files of the letters that the site is set in, from the project's root: assets are cut from them, drawings measured in them. */
export const FONT_FILES = {
	regular: `${PLAIN_ZERO}/400.woff2`,
	bold: `${PLAIN_ZERO}/700.woff2`,
	display: 'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
} as const;

/** Makes something of a font; says which file is damaged where that fails. */
export async function useFont<Made>(root: string, file: string, make: (font: Buffer) => Promise<Made>): Promise<Made> {
	const font = readFileSync(join(root, file));
	try {
		return await make(font);
	} catch (error) {
		throw new ToldError(
			`${file} is damaged and cannot be read as a font: take it from the repository again or, where it is in node_modules, delete that folder.`,
			{ cause: error },
		);
	}
}
