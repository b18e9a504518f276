import { DOWNLOADS_FOLDER, ONE_PAGE_FILE, defineExport, type Export } from './define-export.ts';
import { words } from '../words/words.ts';

/** Every export, in the order in which they are made. Each has its `<Download>` in `content/chapters/downloads.mdx`. */
export const EXPORTS: readonly Export[] = [
	defineExport({
		id: 'page',
		file: ONE_PAGE_FILE,
		limitBytes: 3_000_000,
		savedAs: 'explainer.html',
		inArchive: true,
		madeBy: 'build',
		make: async (request) => (await import('./one-page.ts')).makeOnePage(request),
	}),
	defineExport({
		id: 'zip',
		file: `${DOWNLOADS_FOLDER}/explainer.zip`,
		limitBytes: 5_000_000,
		madeBy: 'build',
		make: async (request) => (await import('./site-archive.ts')).packSite(request),
	}),
	defineExport({
		id: 'epub',
		file: `${DOWNLOADS_FOLDER}/explainer.epub`,
		limitBytes: 2_000_000,
		madeBy: 'build',
		make: async (request) => (await import('./e-book.ts')).makeEBook(request),
	}),
	defineExport({
		id: 'pdf',
		file: `${DOWNLOADS_FOLDER}/explainer.pdf`,
		parts: { start: `${DOWNLOADS_FOLDER}/pdf/`, says: words.exports.downloads.pdfs },
		madeBy: 'release',
		make: async (request) => (await import('./release/pdf.ts')).printAll(request),
	}),
	defineExport({
		id: 'zim',
		file: `${DOWNLOADS_FOLDER}/explainer.zim`,
		madeBy: 'release',
		make: async (request) => (await import('./release/zim.ts')).makeSiteZim(request),
	}),
];
