import { createHash } from 'node:crypto';

/** The digest of a web address, whatever its scheme, "www.", capitals, part after "#", campaign codes and last slash; none for anything else. */
export function addressDigest(address: string): string | undefined {
	if (!URL.canParse(address)) return undefined;
	const url = new URL(address);
	if (!/^https?:$/.test(url.protocol)) return undefined;
	for (const code of campaignCodes(address)) url.searchParams.delete(code);
	return shortDigest(`${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}`);
}

/** The digest of a name: its words in lower case and without accents. */
export const nameDigest = (name: string): string => shortDigest(nameWords(name).join(' '));

/** Parameters of an address that tell its owner in which campaign it was followed. */
export function campaignCodes(address: string): string[] {
	if (!URL.canParse(address)) return [];
	return [...new URL(address).searchParams.keys()].filter((key) => /^(utm_|fbclid$|gclid$|mc_|igshid$)/.test(key));
}

/** The web addresses in a text of any kind: a page, a feed, a table. */
export function addressesIn(text: string): string[] {
	const found = text.match(/https?:(?:\\?\/){2}[^\s"'<>\]}|]+/g) ?? [];
	return [
		...new Set(
			found.map((address) =>
				address
					.replaceAll('\\/', '/')
					.replaceAll('&amp;', '&')
					.replace(/[.,;:!?)]+$/, ''),
			),
		),
	];
}

/** The words of a text, in lower case and without accents. */
export const nameWords = (text: string): string[] =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.match(/[\p{L}'’-]+/gu) ?? [];

/** The first 16 letters and figures of a text’s SHA-256. */
export const shortDigest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
