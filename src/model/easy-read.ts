/** The first page of the easy-read edition; it stands for the site's first page. */
export const EASY_READ_HOME = 'easy-read';

/** The folder of its other pages: they are called as the pages they stand for. */
const FOLDER = `${EASY_READ_HOME}/`;

/** True for a chapter of the easy-read edition, by its slug. It is short as it stands, and has no depth to choose. */
export function isEasyRead(slug: string): boolean {
	return slug === EASY_READ_HOME || slug.startsWith(FOLDER);
}

/** The same page in the other edition, full or easy to read, if it is among `slugs`. */
export function counterpart(slug: string, slugs: readonly string[]): string | undefined {
	const other = isEasyRead(slug) ? fullSlug(slug) : easyReadSlug(slug);
	return slugs.includes(other) ? other : undefined;
}

function easyReadSlug(slug: string): string {
	return slug === 'index' ? EASY_READ_HOME : FOLDER + slug;
}

function fullSlug(slug: string): string {
	return slug === EASY_READ_HOME ? 'index' : slug.slice(FOLDER.length);
}
