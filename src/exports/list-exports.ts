import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOWNLOADS_FOLDER, EXPORT_FORMATS, type ExportFormat } from '../model/export-formats.ts';
import { listFiles } from '../publish/read-pages.ts';
import { checksum } from './archive.ts';

/** An export that is there, as a reader gets it. */
export interface ExportFile extends ExportFormat {
	bytes: number;
	/** In small hexadecimal letters. */
	sha256: string;
}

/**
 * The exports that are there in a built folder, whichever command made them: those of the whole in their order, then the
 * PDF of each chapter (`id` is `pdf-` and the chapter's name) by the alphabet.
 */
export function listExports(dist: string): ExportFile[] {
	const kinds: ExportFormat[] = [...EXPORT_FORMATS, ...partsOf(dist, 'pdf', 'PDF', 'application/pdf')];
	return kinds
		.filter(({ file }) => existsSync(join(dist, file)))
		.map((kind) => {
			const content = readFileSync(join(dist, kind.file));
			return { ...kind, bytes: content.length, sha256: checksum(content) };
		});
}

/** The PDF of a chapter is called as the chapter with `-` for `/`: `downloads/pdf/demands-openness.pdf`. */
function partsOf(dist: string, folder: string, form: string, mediaType: string): ExportFormat[] {
	const start = `${DOWNLOADS_FOLDER}/${folder}/`;
	return listFiles(dist)
		.filter((file) => file.startsWith(start))
		.map((file) => {
			const name = file.slice(start.length).replace(/\.\w+$/, '');
			return { id: `${form.toLowerCase()}-${name}`, file, title: `${form} of ${name}`, mediaType };
		});
}
