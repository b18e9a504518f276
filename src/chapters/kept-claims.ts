import { CLAIM_PREFIX } from '../content/citing.ts';
import type { Citable } from '../content/citable.ts';
import { chapterHref } from '../model/navigation.ts';

/** What became of the addresses of facts that a page once had. */
export interface KeptClaims {
	/** Former ids of each fact that the page cites, by the id it has now: their addresses stand beside its entry. */
	former: ReadonlyMap<string, readonly string[]>;
	/** The addresses of facts that the page does not cite any more, each with the fact it leads to, where there is one. */
	uncited: readonly { id: string; record: Citable | undefined }[];
}

/**
 * Finds the addresses that a page promised and whose facts have other ids now, or are not cited there any more.
 *
 * @param slug the page's chapter
 * @param addresses every address that the site has promised
 * @param cited the ids that the page cites
 */
export function keptClaims(
	slug: string,
	addresses: readonly string[],
	cited: readonly string[],
	citable: ReadonlyMap<string, Citable>,
): KeptClaims {
	const prefix = chapterHref(slug, CLAIM_PREFIX).slice(1);
	const promised = addresses
		.filter((address) => address.startsWith(prefix))
		.map((address) => address.slice(prefix.length));
	const now = currentIds(citable);
	const here = new Set(cited);
	const former = new Map<string, string[]>();
	const uncited: KeptClaims['uncited'][number][] = [];
	for (const id of promised.filter((one) => !here.has(one))) {
		const current = now.get(id) ?? id;
		if (here.has(current)) former.set(current, [...(former.get(current) ?? []), id]);
		else uncited.push({ id, record: citable.get(current) });
	}
	return { former, uncited };
}

/** Current ids by former ids, cached for the last `citable`: all pages pass the same. */
let renamed: { of: ReadonlyMap<string, Citable>; ids: ReadonlyMap<string, string> } | undefined;

function currentIds(citable: ReadonlyMap<string, Citable>): ReadonlyMap<string, string> {
	if (renamed?.of !== citable) {
		const pairs = [...citable.values()].flatMap(({ id, formerIds = [] }) =>
			formerIds.map((former) => [former, id] as const),
		);
		renamed = { of: citable, ids: new Map(pairs) };
	}
	return renamed.ids;
}
