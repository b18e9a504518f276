import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../build/read-pages.ts';
import type { FormId } from '../schemas/form.ts';

/** The folder of the forms in the built site. It is itself no part of any form. */
export const DOWNLOADS_FOLDER = 'downloads';

/** The one page with everything. It stands among the pages, and is made from them. */
export const ONE_PAGE_FILE = 'all.html';

/** What a form is, before it is made. */
interface FormKind {
	/** Its name in addresses and tests: `zip`. */
	id: string;
	/** Its file, from the site's root. The names do not tell what it is about: others may see a list of downloads. */
	file: string;
	/** What readers call it. */
	title: string;
	/** Its IANA media type. */
	mediaType: string;
	/** What it may weigh, so that it fits where it is meant to go. */
	limitBytes?: number;
}

/** A form that is there, as a reader gets it. */
export interface TakeAwayForm extends FormKind {
	bytes: number;
	/** In small hexadecimal letters. */
	sha256: string;
}

/** The forms there can be, in the order in which readers are told of them. */
const FORMS: readonly (FormKind & { id: FormId })[] = [
	{ id: 'page', file: ONE_PAGE_FILE, title: 'One page', mediaType: 'text/html', limitBytes: 2_000_000 },
	{
		id: 'zip',
		file: `${DOWNLOADS_FOLDER}/explainer.zip`,
		title: 'The whole site',
		mediaType: 'application/zip',
		limitBytes: 4_000_000,
	},
	{
		id: 'epub',
		file: `${DOWNLOADS_FOLDER}/explainer.epub`,
		title: 'E-book',
		mediaType: 'application/epub+zip',
		limitBytes: 2_000_000,
	},
	{ id: 'pdf', file: `${DOWNLOADS_FOLDER}/explainer.pdf`, title: 'PDF of everything', mediaType: 'application/pdf' },
	{ id: 'zim', file: `${DOWNLOADS_FOLDER}/explainer.zim`, title: 'Archive for Kiwix', mediaType: 'application/x-zim' },
];

/** The file of a form, whether it is there or not. */
export function formFile(id: FormId): string {
	return FORMS.find((form) => form.id === id)!.file;
}

/** What a form may weigh, in bytes; none where nothing is set. */
export function formLimit(id: string): number | undefined {
	return FORMS.find((form) => form.id === id)?.limitBytes;
}

/** Where the PDF of each chapter lies, called as the chapter: `downloads/pdf/demands/openness.pdf`. */
const CHAPTER_PDF = new RegExp(`^${DOWNLOADS_FOLDER}/pdf/(.+)\\.pdf$`);

/**
 * The forms that are there in a built folder, whichever command made them: those of the whole in their order, then the
 * PDF of each chapter (`id` is `pdf-` and the chapter's name) by the alphabet.
 *
 * @param dist the folder of the built site
 */
export function listForms(dist: string): TakeAwayForm[] {
	const kinds: FormKind[] = [...FORMS, ...chapterPdfs(dist)];
	return kinds
		.filter(({ file }) => existsSync(join(dist, file)))
		.map((kind) => {
			const content = readFileSync(join(dist, kind.file));
			return { ...kind, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
		});
}

function chapterPdfs(dist: string): FormKind[] {
	return listFiles(dist).flatMap((file) => {
		const chapter = CHAPTER_PDF.exec(file)?.[1];
		if (chapter === undefined) return [];
		const name = chapter.replaceAll('/', '-');
		return [{ id: `pdf-${name}`, file, title: `PDF of ${name}`, mediaType: 'application/pdf' }];
	});
}
