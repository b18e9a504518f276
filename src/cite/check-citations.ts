import { SITE_FILE } from '../content/check-site.ts';
import { CITATION_FILE, citedAddress, type Identity } from '../content/identity.ts';
import type { Fault } from '../content/fault.ts';
import { citedPages, type CitedContent } from './cited-pages.ts';
import { itemOf, siteItemOf, type CslItem } from './csl-item.ts';
import { CITATION_STYLES, type CitationStyle } from './styles.ts';

/** For fields that all references share: where an author sets them. */
const SHARED: Partial<Record<keyof CslItem, { file: string; field: string }>> = {
	author: { file: SITE_FILE, field: 'name' },
	issued: { file: CITATION_FILE, field: 'date-released' },
	version: { file: 'package.json', field: 'version' },
};

/** Fields of the site and its pages without which a style's references cannot be written, each told once. */
export function checkCitations(content: CitedContent, identity: Identity): Fault[] {
	const pages = citedPages(content).map(({ slug, title, file }) => ({
		item: itemOf({ slug, title, address: citedAddress(identity, `${slug}.html`) }, identity),
		file,
	}));
	const faults = [{ item: siteItemOf(identity, identity.address), file: SITE_FILE }, ...pages].flatMap(
		({ item, file }) => itemFaults(item, file),
	);
	const seen = new Set<string>();
	return faults.filter(({ file, field }) => {
		const key = `${file} ${field}`;
		return !seen.has(key) && seen.add(key);
	});
}

/**
 * What an item lacks for the styles.
 *
 * @param file where its title is written
 */
export function itemFaults(
	item: CslItem,
	file: string,
	styles: readonly Pick<CitationStyle, 'name' | 'needs' | 'suit'>[] = CITATION_STYLES,
): Fault[] {
	const lacking = new Map<keyof CslItem, string[]>();
	for (const { name, needs, suit } of styles) {
		const suited = suit(item);
		for (const field of needs)
			if (isEmpty(suited[field] ?? item[field])) lacking.set(field, [...(lacking.get(field) ?? []), name]);
	}
	return [...lacking].map(([field, names]) => ({
		...(SHARED[field] ?? { file, field }),
		value: item[field],
		message: `is missing for references to "${item.id}": write it, for these styles need it: ${names.join('; ')}`,
	}));
}

/** True if a reader would see nothing: no words, no names, or no valid date. */
function isEmpty(value: unknown): boolean {
	if (typeof value === 'number') return !value;
	if (typeof value === 'string') return value.trim() === '';
	if (Array.isArray(value)) return value.length === 0 || value.some(isEmpty);
	if (value && typeof value === 'object') return Object.values(value).every(isEmpty);
	return true;
}
