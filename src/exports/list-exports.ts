import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOWNLOADS_FOLDER, EXPORT_FORMATS, LESSON_PACKAGES, type ExportFormat } from '../model/export-formats.ts';
import { listFiles } from '../publish/read-pages.ts';

/** An export that is there, as a reader gets it. */
export interface ExportFile extends ExportFormat {
	bytes: number;
	/** In small hexadecimal letters. */
	sha256: string;
}

/** Where the PDF of each chapter lies, called as the chapter with `-` for `/`: `downloads/pdf/demands-openness.pdf`. */
const CHAPTER_PDF = new RegExp(`^${DOWNLOADS_FOLDER}/pdf/([^/]+)\\.pdf$`);

/**
 * The exports that are there in a built folder, whichever command made them: those of the whole in their order, then the
 * PDF of each chapter (`id` is `pdf-` and the chapter's name) and the package of each lesson (`scorm-`) by the alphabet.
 *
 * @param dist the folder of the built site
 */
export function listExports(dist: string): ExportFile[] {
	const kinds: ExportFormat[] = [...EXPORT_FORMATS, ...chapterPdfs(dist), ...lessonPackages(dist)];
	return kinds
		.filter(({ file }) => existsSync(join(dist, file)))
		.map((kind) => {
			const content = readFileSync(join(dist, kind.file));
			return { ...kind, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
		});
}

function chapterPdfs(dist: string): ExportFormat[] {
	return listFiles(dist).flatMap((file) => {
		const name = CHAPTER_PDF.exec(file)?.[1];
		return name ? [{ id: `pdf-${name}`, file, title: `PDF of ${name}`, mediaType: 'application/pdf' }] : [];
	});
}

function lessonPackages(dist: string): ExportFormat[] {
	const start = `${DOWNLOADS_FOLDER}/${LESSON_PACKAGES}/`;
	return listFiles(dist)
		.filter((file) => file.startsWith(start))
		.map((file) => {
			const name = file.slice(start.length).replace(/\.zip$/, '');
			return { id: `scorm-${name}`, file, title: `SCORM of ${name}`, mediaType: 'application/zip' };
		});
}
