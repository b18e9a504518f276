import { ONE_PAGE_FILE } from './export-formats.ts';

/** Ids that come and go with the rendering: marks, words explained in the text, and parts of a chart's frame. */
const PASSING_ID = /^(cite|word)-|-(title|desc|summary|hatch|clip|files)$/;

/** The file that lists every address the site has promised, from the project's root. */
export const REGISTER_FILE = 'content/addresses.txt';

/** The page to which "Leave this site" leads. It must not name this site, so it is not in the register. */
export const DECOY_PAGE = 'measures.html';

/** The page to which it leads where there is a network: elsewhere, on another subject. */
export const QUICK_EXIT_URL = 'https://www.bbc.co.uk/weather';

/**
 * The permanent addresses of a page: the page itself and every id that others may link to. What stands on the one page
 * with everything has its address in its chapter.
 */
export function permanentAddresses(page: { file: string; ids: readonly string[] }): string[] {
	if (page.file === ONE_PAGE_FILE) return [page.file];
	return [page.file, ...page.ids.filter((id) => !PASSING_ID.test(id)).map((id) => `${page.file}#${id}`)];
}

/** An address that the site has promised. */
export interface Address {
	/** From the site's root: `coalition.html#estonia`. */
	address: string;
	/** What it stands for, in the words of its page: a title, a heading, the first words of a fact. */
	meaning: string;
}

/** The first line of the register that has not the form "address, what it stands for", with its number; it may be quoted in a fault. */
export function strangeLine(text: string): { line: number; value: string } | undefined {
	const lines = text.split('\n');
	const index = lines.findIndex(
		(line) => line !== '' && !/^(#[ -~]*|[a-z0-9/.-]{1,200}(#[A-Za-z0-9_-]{1,200})?(\t[^\t]{1,300})?)$/.test(line),
	);
	return index < 0 ? undefined : { line: index + 1, value: lines[index]! };
}

/** What became of an address whose words are not those of the register. */
export type Drift = Address & {
	/** The words of the register. */
	was: string;
	/** `reworded`: half of the words are still there. `other`: most likely it stands for another thing. */
	kind: 'reworded' | 'other';
};

/** The addresses in the register's text, each with what it stands for. Lines that begin with # are remarks. */
export function readRegister(text: string): Address[] {
	return text.split('\n').flatMap((line) => {
		if (line === '' || line.startsWith('#')) return [];
		const [address = '', meaning = ''] = line.split('\t');
		return [{ address, meaning }];
	});
}

/** The addresses in the register's text. */
export function parseRegister(text: string): string[] {
	return readRegister(text).map(({ address }) => address);
}

/**
 * The register's text with new addresses added, and with the new words of those that were accepted. Nothing is ever taken
 * out.
 *
 * @param addresses those of the built site
 * @param isAccepted whether an address that is registered may have other words from now on
 */
export function extendRegister(
	text: string,
	addresses: readonly Address[],
	isAccepted: (address: string) => boolean = () => false,
): string {
	const remarks = text.split('\n').filter((line) => line.startsWith('#'));
	const meanings = new Map(readRegister(text).map(({ address, meaning }) => [address, meaning]));
	for (const { address, meaning } of addresses)
		if (!meanings.get(address) || isAccepted(address)) meanings.set(address, meaning);
	const lines = [...meanings].map(([address, meaning]) => `${address}\t${meaning}`);
	return [...remarks, ...lines.sort(), ''].join('\n');
}

/**
 * The addresses whose words are others than those of the register. Capitals and punctuation do not count.
 *
 * @param register what was promised
 * @param present what the pages say now
 */
export function findDrift(register: readonly Address[], present: readonly Address[]): Drift[] {
	const promised = new Map(register.map(({ address, meaning }) => [address, meaning]));
	return present.flatMap(({ address, meaning }) => {
		const was = promised.get(address);
		if (!was) return [];
		const [before, now] = [wordsIn(was), wordsIn(meaning)];
		if (before.join(' ') === now.join(' ')) return [];
		const kept = now.filter((word) => before.includes(word)).length;
		const kind = kept * 2 >= Math.max(before.length, now.length) ? 'reworded' : 'other';
		return [{ address, meaning, was, kind }];
	});
}

/** What to do about an address whose words have changed. */
export function adviseOn({ address, meaning, was, kind }: Drift): string {
	const accept =
		kind === 'reworded'
			? 'accept it with `npm run addresses -- --reworded`'
			: `give the new thing an id of its own, or, if it is the same, accept it with \`npm run addresses -- --accept '${address}'\``;
	return `${REGISTER_FILE}: ${address}: stood for "${was}" and now says "${meaning}": ${accept}`;
}

function wordsIn(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
