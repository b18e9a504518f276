import type { Nodes, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { mdxToMdast } from 'satteri';
import { visit } from 'unist-util-visit';
import { chapterSchema, type ChapterMeta } from '../schemas/chapter.ts';
import { DEPTH_HEADINGS, readDepth, type ChapterDepth } from './chapter-depth.ts';
import type { Fault } from './fault.ts';
import { parseRecord } from './yaml-records.ts';

/** A heading with its permanent address on the page. */
export interface Heading {
	id: string;
	level: 2 | 3;
	text: string;
	line: number;
}

/** A use of a component in a chapter: `<Cite id="…" />`. */
export interface ComponentUse {
	name: string;
	attributes: Record<string, string | undefined>;
	/** The words between its tags. */
	text: string;
	line: number;
}

/** A link in a chapter, as written. */
export interface ChapterLink {
	href: string;
	line: number;
}

/** A chapter as its author wrote it: what the checks and the frame of its page need to know of it. */
export interface ChapterSource {
	/** Its file in `content/chapters`, without `.mdx`; also its address without `.html`. */
	slug: string;
	/** The file from the project's root. */
	file: string;
	meta: ChapterMeta;
	headings: Heading[];
	components: ComponentUse[];
	links: ChapterLink[];
	/** What it offers to a reader with one minute, with five, and with more. */
	depth: ChapterDepth;
}

export const CHAPTERS_FOLDER = 'content/chapters/';

/** Headings are written as components, because a heading's address must be chosen by hand. */
const HEADING_COMPONENTS: Readonly<Record<string, 2 | 3>> = { H2: 2, H3: 3 };

/** What stands in Markdown files elsewhere, and not in chapters. */
const FOREIGN = {
	image: 'a picture',
	html: 'HTML',
	mdxjsEsm: 'code',
	mdxFlowExpression: 'code, as all in { } is',
	mdxTextExpression: 'code, as all in { } is',
} as const;

/**
 * Parses the text of a chapter's file.
 *
 * @throws if it cannot be read as MDX
 */
export function chapterTree(text: string): Root {
	return mdxToMdast(text, { features: { gfm: true, frontmatter: true } }) as Root;
}

/**
 * Reads one chapter. A chapter with faults in its front matter or syntax gives no source.
 *
 * @param file path from the project's root
 * @param text the file's text
 */
export function parseChapter(file: string, text: string): { chapter: ChapterSource | undefined; faults: Fault[] } {
	let tree: Root;
	try {
		tree = chapterTree(text);
	} catch (error) {
		return { chapter: undefined, faults: [syntaxFault(file, error)] };
	}

	const faults: Fault[] = [];
	const front = tree.children[0];
	if (front?.type !== 'yaml') return { chapter: undefined, faults: [{ file, line: 1, message: NO_HEAD }] };
	const { value: meta, faults: metaFaults } = parseRecord(file, front.value, chapterSchema);
	// The front matter begins below the line of dashes that opens it.
	faults.push(...metaFaults.map((fault) => ({ ...fault, line: (fault.line ?? 1) + 1 })));

	const headings: Heading[] = [];
	const components: ComponentUse[] = [];
	const links: ChapterLink[] = [];

	const lineOf = (node: Nodes) => node.position?.start.line ?? 1;
	const refuse = (node: Nodes, message: string) =>
		faults.push({ file, line: lineOf(node), value: toString(node), message });

	visit(tree, (node) => {
		const line = lineOf(node);
		switch (node.type) {
			case 'heading':
				refuse(node, 'is a heading without an id: write <H2 id="a-short-id">…</H2> or <H3 id="…">…</H3>');
				break;
			case 'link':
				links.push({ href: node.url, line });
				break;
			case 'image':
			case 'html':
			case 'mdxjsEsm':
			case 'mdxFlowExpression':
			case 'mdxTextExpression':
				faults.push({
					file,
					line,
					value: 'value' in node ? node.value : node.url,
					message: `is ${FOREIGN[node.type]}, which is not for chapters: write plain Markdown and the blocks of docs/authoring/chapters.md`,
				});
				break;
			case 'table':
				if (node.align?.some(Boolean))
					faults.push({
						file,
						line,
						message: 'is a table with aligned columns: remove the colons from the line of dashes',
					});
				break;
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement': {
				const use = componentUse(node, line);
				const level = HEADING_COMPONENTS[use.name];
				if (use.name === 'OneMinute' || use.name === 'NotSaid')
					headings.push({ ...DEPTH_HEADINGS[use.name], level: 2, line });
				if (level === undefined) components.push(use);
				else if (use.attributes.id) headings.push({ id: use.attributes.id, level, text: toString(node), line });
				else refuse(node, `is a heading without an id: write <${use.name} id="a-short-id">`);
				break;
			}
		}
	});

	if (!meta) return { chapter: undefined, faults };
	return {
		chapter: {
			slug: file.slice(CHAPTERS_FOLDER.length, -'.mdx'.length),
			file,
			meta,
			headings,
			components,
			links,
			depth: readDepth(tree),
		},
		faults,
	};
}

const NO_HEAD =
	'has no head: begin the file with a line of three hyphens, then title and summary, then three hyphens again';

function componentUse(node: MdxJsxFlowElement | MdxJsxTextElement, line: number): ComponentUse {
	const attributes = node.attributes.filter(
		(attribute): attribute is MdxJsxAttribute => attribute.type === 'mdxJsxAttribute',
	);
	return {
		name: node.name ?? '',
		attributes: Object.fromEntries(
			attributes.map(({ name, value }) => [name, typeof value === 'string' ? value : undefined]),
		),
		text: toString(node),
		line,
	};
}

/** The parser's message begins with line and column: `12:3: Expected a closing tag …`. */
function syntaxFault(file: string, error: unknown): Fault {
	const { message } = error as Error;
	const [, line, reason] = /^(\d+):\d+: ([^(]*)/.exec(message) ?? [undefined, undefined, message];
	return {
		file,
		line: line === undefined ? undefined : Number(line),
		message: `cannot be read as MDX (${reason!.trim()}): close every <Tag>, put what follows = into straight quotation marks, and write no { } or < in text`,
	};
}
