import { CLAIM_PREFIX } from '../content/citing.ts';
import { SOURCE_NOTES } from '../model/evidence-labels.ts';
import { PASSAGE, SOURCES, STATUS, statusOf } from '../model/page-parts.ts';
import { firstSentence } from '../text/first-sentence.ts';
import {
	appendNodes,
	attributeOf,
	elementsIn,
	findElement,
	hasClass,
	isElement,
	parseNodes,
	replaceNode,
	setAttribute,
	type Element,
} from '../text/html-tree.ts';

/**
 * Leaves out what the page says elsewhere: the kind of a source beside each link to its entry, what changed in each
 * chapter (corrections stand in About), dates for machines, and the links and names of single marks in drawings, whose
 * tables stand below them, and links of entries to themselves. Written out, they were a tenth of its bytes.
 */
export function leaveOutRepeats(root: Element): void {
	for (const element of elementsIn(root)) {
		// A tip for the mouse, of what the words beside it say.
		if (element.tagName === 'a') setAttribute(element, 'title', undefined);
		if (hasClass(element, 'change-log'))
			replaceNode(
				element,
				...parseNodes(
					`<p class="small" id="${attributeOf(element, 'id')!}"><a href="#about--corrections">Corrections</a></p>`,
				),
			);
		else if (element.tagName === 'li' && attributeOf(element, 'id')?.startsWith(CLAIM_PREFIX)) shortenListed(element);
		else if (hasClass(element, PASSAGE)) replaceNode(element);
		else if (hasClass(element, SOURCES)) joinItems(element);
		else if (element.tagName === 'time') replaceNode(element, ...element.childNodes);
		// What was simply read needs no frame: the word says it.
		else if (hasClass(element, statusOf('read'))) replaceNode(element, ...element.childNodes);
		else if (element.tagName === 'a' && leadsToItself(element))
			replaceNode(
				element,
				...element.childNodes.filter((node) => !(isElement(node) && hasClass(node, 'visually-hidden'))),
			);
		else if (element.tagName === 'svg' && attributeOf(element, 'role') === 'group') flattenDrawing(element);
		else if (element.tagName === 'a' && attributeOf(element, 'href')?.startsWith('#sources--')) dropNote(element);
	}
}

/** Makes one picture of a drawing whose marks are links: its name, its summary and its table stay. */
function flattenDrawing(drawing: Element): void {
	setAttribute(drawing, 'role', 'img');
	for (const element of elementsIn(drawing)) {
		if (element === drawing) continue;
		if (element.tagName === 'title') replaceNode(element);
		else if (element.tagName === 'a') replaceNode(element, ...element.childNodes);
		else setAttribute(element, 'aria-hidden', undefined);
	}
}

/** Makes one line of a list of sources. Throws where one does not say what it is: the page would keep words that it need not. */
function joinItems(list: Element): void {
	const items = list.childNodes.filter((node): node is Element => isElement(node) && node.tagName === 'li');
	for (const [link] of items.map((item) => item.childNodes.filter(isElement)))
		if (!link || !dropNote(link))
			throw new Error('The one page finds a source in the evidence without what it is behind it');
	replaceNode(list, ...items.flatMap((item, index) => [...(index > 0 ? parseNodes('; ') : []), ...item.childNodes]));
}

/** True for a link within an entry of a list that leads to the entry. */
function leadsToItself(link: Element): boolean {
	const parent = link.parentNode;
	const entry = parent && isElement(parent) ? parent.parentNode : undefined;
	const id = entry && isElement(entry) ? attributeOf(entry, 'id') : undefined;
	return id !== undefined && attributeOf(link, 'href') === `#${id}`;
}

/**
 * Leads from the entries of lists to the evidence of the same fact, in the place of its originals and sources, which stand
 * there.
 */
export function leadToEvidence(articles: readonly Element[], evidence: Element): void {
	const claims = new Map<string, string>();
	for (const entry of elementsIn(evidence).filter(({ tagName }) => tagName === 'li'))
		for (const link of elementsIn(entry)) {
			const [, id] = /^#((?:timeline|arguments)--.+)/.exec(attributeOf(link, 'href') ?? '') ?? [];
			const claim = attributeOf(entry, 'id');
			if (id && claim && !claims.has(id)) claims.set(id, claim);
		}
	for (const entry of articles.flatMap(elementsIn)) {
		const claim = entry.tagName === 'li' && claims.get(attributeOf(entry, 'id') ?? '');
		const last = claim && elementsIn(entry).findLast((element) => hasClass(element, STATUS));
		const known = last && last.parentNode;
		if (!claim || !known || !('childNodes' in known)) continue;
		known.childNodes.length = known.childNodes.indexOf(last) + 1;
		appendNodes(known as Element, ...parseNodes(` <a href="#${claim}">Evidence</a>`));
	}
}

/** Of a record that a list of this page tells in full, the entry of evidence keeps the first sentence. */
function shortenListed(entry: Element): void {
	const text = findElement(entry, ({ tagName }) => tagName === 'p');
	const words = text?.childNodes[0];
	const isListed =
		text && elementsIn(text).some((element) => /^#(timeline|arguments)--/.test(attributeOf(element, 'href') ?? ''));
	if (isListed && words && 'value' in words) words.value = `${firstSentence(words.value)} `;
}

/**
 * Drops what a source is behind the link to it, if that stands there. It has no element to be found by: one behind each source
 * would cost every page more than its limit leaves.
 */
function dropNote(link: Element): boolean {
	const { childNodes } = link.parentNode!;
	const next = childNodes[childNodes.indexOf(link) + 1];
	if (!next || !('value' in next)) return false;
	const note = SOURCE_NOTES.find((one) => next.value.startsWith(one));
	next.value = next.value.slice(note?.length ?? 0);
	return note !== undefined;
}

/**
 * Gives short ids to the marks that entries of evidence lead back to, and to the entries of sources, which thousands of
 * links name: the addresses that last are those of the chapters.
 */
export function shortIds(html: string): string {
	const short = new Map<string, string>();
	for (const [pattern, name] of [
		[/ id="([a-z-]+--cite-[^"]+)"/g, 'mark'],
		[/<li id="(sources--[^"]+)"/g, 's'],
	] as const)
		for (const [index, [, id]] of [...html.matchAll(pattern)].entries()) short.set(id!, `${name}-${index + 1}`);
	return html.replace(/ (id="|href="#)([a-z-]+--[^"]+)"/g, (whole, before: string, id: string) =>
		short.has(id) ? ` ${before}${short.get(id)!}"` : whole,
	);
}

/** Spares what has no style and no sense here: there are over a thousand marks. */
export function slimMarks(article: Element): void {
	for (const element of elementsIn(article)) {
		if (hasClass(element, 'cites')) replaceNode(element, ...element.childNodes);
		if (hasClass(element, 'cite-read')) setAttribute(element, 'class', 'cite');
	}
}
