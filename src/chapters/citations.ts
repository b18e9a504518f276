import { CLAIM_PREFIX, citedBy } from '../content/citing.ts';
import type { ChapterSource, ComponentUse } from '../content/chapter-source.ts';
import type { Citable } from '../content/citable.ts';
import { elementsIn, hasClass, type Element, type ParentNode } from '../text/html-tree.ts';

/** A record cited on a page, with its number there. */
export interface Citation {
	/** Its place in the page's list of evidence, from 1, in the order of first use. */
	number: number;
	record: Citable;
	/** Id of its entry in the list of evidence. */
	entryId: string;
	/** Ids of the marks in the text that lead to it, filled as the page is rendered. */
	markIds: string[];
}

/** The numbered evidence of one page. */
export interface Citations {
	/** All of it, in the order of the numbers. */
	all: readonly Citation[];
	/** The citation of a record, and the id for one more mark that leads to it. */
	mark(recordId: string): { citation: Citation; markId: string };
}

/** Numbers the records that a chapter cites or whose marks its blocks show, in the order in which readers meet them. */
export function createCitations(
	chapter: Pick<ChapterSource, 'file' | 'components'>,
	citable: ReadonlyMap<string, Citable>,
	shownBy: (use: ComponentUse) => readonly string[] = () => [],
): Citations {
	const ids = chapter.components.flatMap((use) => [...citedBy(use), ...shownBy(use)]);
	const all = [...new Set(ids)].map((id, index): Citation => {
		const record = citable.get(id);
		if (!record) throw new Error(`${chapter.file} cites "${id}", which is no record`);
		return { number: index + 1, record, entryId: CLAIM_PREFIX + id, markIds: [] };
	});
	const byId = new Map(all.map((citation) => [citation.record.id, citation]));
	return {
		all,
		mark(recordId) {
			const citation = byId.get(recordId);
			if (!citation) throw new Error(`${chapter.file} shows a mark for "${recordId}" without citing it`);
			const markId = `cite-${citation.number}-${citation.markIds.length + 1}`;
			citation.markIds.push(markId);
			return { citation, markId };
		},
	};
}

/** Sets the marks of a rendered chapter close behind their sentences. */
export function setMarks(chapter: ParentNode): void {
	for (const element of elementsIn(chapter)) if (hasClass(element, 'cites')) trimBefore(element, /\s+$/);
}

/** Takes what matches off the end of the text before an element. */
function trimBefore(element: Element, end: RegExp): void {
	const { childNodes } = element.parentNode!;
	const before = childNodes[childNodes.indexOf(element) - 1];
	if (before && 'value' in before) before.value = before.value.replace(end, '');
}
