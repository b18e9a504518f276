import {
	attributeOf,
	appendNodes,
	parseNodes,
	replaceNode,
	setAttribute,
	textIn,
	type Element,
} from '../text/html-tree.ts';
import { selectAll, selectFirst } from '../text/select.ts';
import { words } from '../words/words.ts';

const { onePage } = words.exports;
/** The id of the list of evidence, in each chapter and in an export that has one for all of them. */
export const EVIDENCE = 'evidence';

/** Makes one list of the evidence of articles on one page: a record stands in it once, and the marks are numbered anew. */
export function gatherEvidence(articles: readonly Element[]): Element {
	const entries = new Map<string, Element>();
	for (const article of articles) {
		for (const entry of selectAll('.evidence-list > li', article)) {
			const address = `#${attributeOf(entry, 'id')}`;
			if (!entries.has(address)) entries.set(address, entry);
		}
		for (const own of selectAll('.evidence', article)) replaceNode(own);
	}
	const numbers = new Map([...entries.keys()].map((address, index) => [address, index + 1]));
	for (const mark of articles.flatMap((article) => selectAll('a.cite', article)))
		renumber(mark, numbers.get(attributeOf(mark, 'href')!)!);
	const section = parseNodes(
		`<section class="evidence" aria-labelledby="${EVIDENCE}"><h2 id="${EVIDENCE}">${onePage.evidence}</h2><p>${onePage.evidenceAbout} <a href="#about--evidence-levels">${onePage.evidenceWords}</a></p><ol class="evidence-list"></ol></section>`,
	)[0] as Element;
	appendNodes(selectFirst('ol', section)!, ...entries.values());
	return section;
}

/** Writes a number into a mark, in what is seen and in what is said. Behind the number a mark may have a word in a frame. */
function renumber(mark: Element, number: number): void {
	const word = selectFirst('.cite-word', mark);
	mark.childNodes = [];
	appendNodes(mark, ...parseNodes(word ? `${number} ` : String(number)), ...(word ? [word] : []));
	setAttribute(mark, 'aria-label', onePage.mark(number, word && textIn(word)));
}
