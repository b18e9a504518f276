import { parseFragment } from 'parse5';

/** A start tag of a page. */
export interface StartTag {
	/** In small letters. */
	name: string;
	attributes: Attribute[];
	/** Its text, if it is an element whose text holds no tags. */
	text?: string;
}

/** An attribute with its place in the page's text, from the first letter of its name to behind its value. */
export interface Attribute {
	/** In small letters, with its prefix: `xlink:href`. */
	name: string;
	/** Without character references; empty if there is none. */
	value: string;
	start: number;
	end: number;
}

/** A comment, or a start tag. A sign of greater inside quotation marks does not end a tag. */
const COMMENT_OR_TAG = /<!--[^]*?-->|<([a-z][^\s/>]*)([^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*)>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/g;
/** Elements whose text holds no tags, whatever it looks like. */
const TEXT_ONLY = new Set(['title', 'textarea', 'style', 'script']);

/** Every start tag of a page, in order: for valid HTML what parse5's tokenizer finds, in a tenth of the time, as a test holds it to. */
export function readStartTags(html: string): StartTag[] {
	const tags: StartTag[] = [];
	const pattern = new RegExp(COMMENT_OR_TAG);
	for (let match = pattern.exec(html); match; match = pattern.exec(html)) {
		if (match[1] === undefined) continue;
		const name = match[1].toLowerCase();
		const tag: StartTag = { name, attributes: readAttributes(match[2]!, match.index + 1 + name.length) };
		tags.push(tag);
		if (!TEXT_ONLY.has(name)) continue;
		const end = html.indexOf(`</${name}`, pattern.lastIndex);
		if (end === -1) break;
		tag.text = html.slice(pattern.lastIndex, end);
		pattern.lastIndex = end;
	}
	return tags;
}

function readAttributes(text: string, offset: number): Attribute[] {
	const attributes: Attribute[] = [];
	ATTRIBUTE.lastIndex = 0;
	for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
		const start = offset + match.index;
		attributes.push({
			name: match[1]!.toLowerCase(),
			value: decode(match[2] ?? match[3] ?? match[4] ?? ''),
			start,
			end: offset + ATTRIBUTE.lastIndex,
		});
	}
	return attributes;
}

function decode(value: string): string {
	if (!value.includes('&')) return value;
	const [element] = parseFragment(`<p title="${value.replaceAll('"', '&quot;')}">`).childNodes;
	return element && 'attrs' in element ? element.attrs[0]!.value : value;
}
