import { z } from 'zod';
import { addressDigest, addressesIn, nameWords, shortDigest } from './refused-digests.ts';
import { plainText } from './fields.ts';
import type { Ground, Refused } from './check.ts';
import { faultIn, type Fault } from './fault.ts';
import { parseRecord } from './yaml-records.ts';
import type { ContentFiles } from './read-files.ts';

/** The list of what this site must not print, kept as digests: a list in plain words would itself be what it forbids. */
export const REFUSED_FILE = 'content/editorial/refused.yaml';

const digest = z
	.string()
	.regex(/^[0-9a-f]{16}$/, 'is not a digest: copy the 16 letters and figures that the build gives');

/** Addresses to which no reader is sent, and names that are not printed. */
const refusedSchema = z.strictObject({
	/** Web addresses, each as `addressDigest` gives it. */
	addresses: z.array(z.strictObject({ digest, why: plainText })),
	/** Names of people, each as `nameDigest` gives it. */
	names: z.array(z.strictObject({ digest, why: plainText })),
});

export function readRefused(files: ContentFiles): { refused: Refused; faults: Fault[] } {
	const { value, faults } = parseRecord(REFUSED_FILE, files[REFUSED_FILE] ?? '', refusedSchema);
	const set = (entries: readonly { digest: string }[] = []) => new Set(entries.map((entry) => entry.digest));
	return { refused: { addresses: set(value?.addresses), names: set(value?.names) }, faults };
}

/** The refused names that a text holds, each by its digest. A name is two words, one after the other. */
export const refusedNamesIn = (text: string, { names }: Refused): string[] =>
	names.size === 0 ? [] : pairsOf(text).filter((pair) => names.has(pair));

function pairsOf(text: string): string[] {
	const words = nameWords(text);
	return [...new Set(words.slice(1).map((word, index) => `${words[index]!} ${word}`))].map(shortDigest);
}

/** What no reader is led to, by the words of an address or of a title. */
const WITHHELD: readonly [RegExp, string][] = [
	[
		/\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen) (?:year|month)s? olds?\b/,
		'the age of a child',
	],
	[/\bpayments? (?:\w+ )?(?:child|abuse|exploitation)\b|\bprices?\b.*\babuse\b/, 'how abuse is paid for'],
	[/\b(?:abuse|exploitation)\b.*\b(?:persists?|thrives?|hid(?:es?|den|ing))\b/, 'where abuse goes on unseen'],
];

/** What the address of a text, or its title, tells that this site withholds. */
function withheldAt(address: string, title = ''): string | undefined {
	const words = [address, title].map((text) => text.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, ' '));
	return WITHHELD.find(([pattern]) => words.some((text) => pattern.test(text)))?.[1];
}

/** What records and chapters were found to hold: they are read again with each change of the content, and most are as they were. */
const held = new WeakMap<object, { addresses: string[]; pairs: string[] }>();

function heldBy(owner: object, text: () => string) {
	const known = held.get(owner);
	if (known) return known;
	const written = text();
	const found = { addresses: addressesIn(written), pairs: pairsOf(written) };
	held.set(owner, found);
	return found;
}

/** Records and chapters that give a refused address, or print a refused name. */
export function checkRefused({ placed, chapters, files, refused }: Ground): Fault[] {
	const advice = `is on the list of what this site must not print (${REFUSED_FILE}): take it out`;
	const isRefused = (address: string) => refused.addresses.has(addressDigest(address) ?? '');
	const namesIn = ({ pairs }: { pairs: string[] }) => pairs.filter((pair) => refused.names.has(pair));
	return [
		...placed.flatMap((record) => {
			const own = heldBy(record.value, () => JSON.stringify(record.value));
			return [
				...own.addresses
					.filter(isRefused)
					.map(() => faultIn(record, 'url', undefined, `${advice}, and write link: { none: … }`)),
				...own.addresses.flatMap((address) => {
					const told = withheldAt(address, record.kind === 'works' ? record.value.title : undefined);
					const message = `leads to a text that tells ${told}: take it out, write link: { none: … }, and add the digest ${addressDigest(address)} to ${REFUSED_FILE}`;
					return told ? [faultIn(record, 'url', undefined, message)] : [];
				}),
				...namesIn(own).map(() => faultIn(record, undefined, undefined, `names a person who ${advice}`)),
			];
		}),
		...chapters.flatMap((chapter) => [
			...chapter.links
				.filter(({ href }) => isRefused(href))
				.map(({ line }): Fault => ({ file: chapter.file, line, message: `the link ${advice}` })),
			...namesIn(heldBy(chapter, () => files[chapter.file] ?? '')).map((): Fault => ({
				file: chapter.file,
				message: `names a person who ${advice}`,
			})),
		]),
	];
}
