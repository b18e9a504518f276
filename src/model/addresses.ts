import { ONE_PAGE_FILE } from './export-formats.ts';

/** Ids that come and go with the rendering: marks, words explained in the text, and parts of a chart's frame. */
const PASSING_ID = /^(cite|word)-|-(title|desc|summary|hatch|clip)$/;

/** The file that lists every address the site has promised, from the project's root. */
export const REGISTER_FILE = 'content/addresses.txt';

/** Where "Leave this site" leads. It must tell nothing of the site, so it is none of its pages and has no address here. */
export const DECOY_PAGE = 'measures.html';

/** Where it leads with a network: a page that tells nothing either. */
export const QUICK_EXIT_URL = 'https://www.bbc.co.uk/weather';

/**
 * The permanent addresses of a page: the page itself and every id that others may link to. What stands on the one page
 * with everything has its address in its chapter.
 */
export function permanentAddresses(page: { file: string; ids: readonly string[] }): string[] {
	if (page.file === ONE_PAGE_FILE) return [page.file];
	return [page.file, ...page.ids.filter((id) => !PASSING_ID.test(id)).map((id) => `${page.file}#${id}`)];
}

/** The addresses in the register's text. Lines that begin with # are remarks. */
export function parseRegister(text: string): string[] {
	return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** The first line of the register's text that is no address of a page, and its number; all may be quoted in faults and pages. */
export function strangeLine(text: string): { line: number; value: string } | undefined {
	const lines = text.split('\n');
	const index = lines.findIndex(
		(line) => line !== '' && !/^(#[ -~]*|[a-z0-9/.-]{1,200}(#[A-Za-z0-9_-]{1,200})?)$/.test(line),
	);
	return index < 0 ? undefined : { line: index + 1, value: lines[index]! };
}

/** The register's text with new addresses added. Nothing is ever taken out. */
export function extendRegister(text: string, addresses: readonly string[]): string {
	const remarks = text.split('\n').filter((line) => line.startsWith('#'));
	const all = [...new Set([...parseRegister(text), ...addresses])].sort();
	return [...remarks, ...all, ''].join('\n');
}
