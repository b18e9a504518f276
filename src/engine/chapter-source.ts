import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { mdxToMdast } from 'satteri';
import { visit } from 'unist-util-visit';
import { curlQuotes } from '../text/typography.ts';
import { describeUnsound, findUnsound } from '../text/sound-text.ts';
import type { z } from 'zod';
import { chapterSchema, type ChapterMeta } from './chapter.ts';
import type { Fault } from './fault.ts';
import { words } from '../words/words.ts';
import { attributesOf, isMdxElement, lineOf, type MdxElement } from './mdx-nodes.ts';
import { parseRecord } from './yaml-records.ts';

/** A heading with its permanent address on the page. */
export type Heading = { id: string; level: 2 | 3; text: string; line: number };

/** A use of a component in a chapter: `<Cite id="…" />`. */
export interface ComponentUse {
	name: string;
	attributes: Record<string, string | undefined>;
	/** The words between its tags. */
	text: string;
	line: number;
}

export type ChapterLink = { href: string; line: number };

/** A chapter as its author wrote it: what the checks and the frame of its page need to know of it. */
export interface ChapterSource<Meta = ChapterMeta> {
	/** Its file in its folder of the content, without `.mdx`; also its address without `.html`. */
	slug: string;
	file: string;
	meta: Meta;
	tree: Root;
	headings: Heading[];
	components: ComponentUse[];
	links: ChapterLink[];
}

/** The heading that the answer in one minute brings. */
export const MINUTE_HEADING = { id: 'one-minute', text: words.prose.oneMinute } as const;

export const CHAPTERS_FOLDER = 'content/chapters/';

/** Headings are written as components, because a heading's address must be chosen by hand. */
const HEADING_COMPONENTS: ReadonlyMap<string, 2 | 3> = new Map([
	['H2', 2],
	['H3', 3],
]);

/** What a chapter is made of; all else that Markdown and MDX know is refused. */
const OWN: ReadonlySet<string> = new Set(
	[
		'root yaml paragraph text emphasis strong inlineCode break link list listItem table tableRow tableCell heading',
		'mdxJsxFlowElement mdxJsxTextElement',
	].flatMap((types) => types.split(' ')),
);

/** What stands in Markdown files elsewhere, in an author's words. */
const FOREIGN: Readonly<Record<string, string>> = {
	image: 'a picture',
	imageReference: 'a picture',
	html: 'HTML',
	code: 'code',
	mdxjsEsm: 'code',
	mdxFlowExpression: 'code, as all in { } is',
	mdxTextExpression: 'code, as all in { } is',
	definition: 'an address apart from its link',
	linkReference: 'a link without its address',
	footnoteReference: 'a footnote',
	footnoteDefinition: 'a footnote',
	delete: 'text struck out',
	blockquote: 'a quotation set apart',
	thematicBreak: 'a line across the page',
};

/** The most characters of a paragraph, of an attribute of a block, and of a chapter's file. */
const LIMITS = { paragraph: 2_000, attribute: 300, file: 100_000 } as const;

/** Parses the text of a chapter's file; throws if it cannot be read as MDX. */
export const chapterTree = (text: string): Root =>
	mdxToMdast(text, { features: { gfm: true, frontmatter: true } }) as Root;

/** Reads a chapter from the text of its file. One with faults in its front matter or syntax gives no source. */
export const parseChapter = (file: string, text: string): Parsed<ChapterMeta> =>
	parsePage(file, text, { folder: CHAPTERS_FOLDER, schema: chapterSchema });

/** The pages of a folder of the content: what may stand at their top. */
interface PageForm<Meta> {
	folder: string;
	schema: z.ZodType<Meta>;
}
/** A chapter, or none where it cannot be read, and what is wrong with it. */
type Parsed<Meta> = { chapter: ChapterSource<Meta> | undefined; faults: Fault[] };

/** Reads a page of any folder of the content, as {@link parseChapter} reads chapters. */
export function parsePage<Meta>(file: string, text: string, form: PageForm<Meta>): Parsed<Meta> {
	const last = lastRead.get(file);
	if (last?.text === text) return last.parsed as Parsed<Meta>;
	const parsed = readPage(file, text, form);
	lastRead.set(file, { text, parsed });
	return parsed;
}

const lastRead = new Map<string, { text: string; parsed: Parsed<unknown> }>();

function readPage<Meta>(file: string, text: string, { folder, schema }: PageForm<Meta>): Parsed<Meta> {
	const unfit = fileFault(file, text);
	if (unfit) return { chapter: undefined, faults: [unfit] };
	let tree: Root;
	try {
		tree = chapterTree(text);
	} catch (error) {
		return { chapter: undefined, faults: [syntaxFault(file, error)] };
	}

	const front = tree.children[0];
	if (front?.type !== 'yaml') return { chapter: undefined, faults: [{ file, line: 1, message: NO_HEAD }] };
	const { value: meta, faults: metaFaults } = parseRecord(file, front.value, schema);
	// The front matter begins below the line of dashes that opens it.
	const faults = metaFaults.map((fault): Fault => ({ ...fault, line: (fault.line ?? 1) + 1 }));
	const parts: Parts = { headings: [], components: [], links: [] };
	visit(tree, (node) => {
		for (const message of nodeFaults(node))
			faults.push({ file, line: lineOf(node), ...(node.type !== 'table' && { value: wordsOf(node) }), message });
		collect(node, parts);
	});
	if (!meta) return { chapter: undefined, faults };
	const slug = file.slice(folder.length, -'.mdx'.length);
	return { chapter: { slug, file, meta, tree, ...parts }, faults };
}

type Parts = Pick<ChapterSource, 'headings' | 'components' | 'links'>;

/** Adds what a node is to the parts of its chapter. */
function collect(node: Nodes, { headings, components, links }: Parts): void {
	const line = lineOf(node);
	if (node.type === 'link') links.push({ href: node.url, line });
	if (!isMdxElement(node)) return;
	const use = { name: node.name ?? '', attributes: attributesOf(node), text: toString(node), line };
	const level = HEADING_COMPONENTS.get(use.name);
	if (use.name === 'OneMinute') headings.push({ ...MINUTE_HEADING, level: 2, line });
	if (level === undefined) components.push(use);
	else if (use.attributes['id']) headings.push({ id: use.attributes['id'], level, text: curlQuotes(use.text), line });
}

function fileFault(file: string, text: string): Fault | undefined {
	const unsound = findUnsound(text);
	if (unsound) return { file, line: text.slice(0, unsound.at).split('\n').length, message: unsound.message };
	return text.length > LIMITS.file ? { file, message: tooLong(text, LIMITS.file, 'divide the chapter') } : undefined;
}

const foreign = ({ type }: Nodes): string =>
	`is ${FOREIGN[type] ?? type}, which is not for chapters: write plain Markdown and blocks (docs/authoring.md)`;

/** What an author recognises a node by. */
const wordsOf = (node: Nodes): string => ('value' in node ? node.value : 'url' in node ? node.url : toString(node));

/** What is wrong with a node by itself: its kind, what entities such as "&#x202E;" put into it, its length. */
function nodeFaults(node: Nodes): string[] {
	if (!OWN.has(node.type)) return [foreign(node)];
	switch (node.type) {
		case 'heading':
			return ['is a heading without an id: write <H2 id="a-short-id">…</H2> or <H3 id="…">…</H3>'];
		case 'table':
			return node.align?.some(Boolean)
				? ['is a table with aligned columns: remove the colons from the line of dashes']
				: [];
		case 'text':
		case 'inlineCode':
			return [describeUnsound(node.value) ?? []].flat();
		case 'listItem':
			return typeof node.checked === 'boolean' ? ['is a box to tick: take out the brackets'] : [];
		case 'link':
			return [describeUnsound(node.url + (node.title ?? '')) ?? []].flat();
		case 'paragraph':
		case 'tableCell': {
			const text = toString(node);
			return text.length > LIMITS.paragraph ? [tooLong(text, LIMITS.paragraph, 'make two paragraphs of it')] : [];
		}
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return blockFaults(node);
		default:
			return [];
	}
}

function blockFaults(node: MdxElement): string[] {
	const faults = node.attributes.flatMap((attribute) => {
		const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{ }';
		const { value } = attribute;
		if (attribute.type !== 'mdxJsxAttribute' || typeof value === 'object')
			return value ? [`has ${name} with code: put what follows = into straight quotation marks`] : [];
		const wrong = value && describeUnsound(value);
		if (wrong) return [`has ${name}, which ${wrong}`];
		return value && value.length > LIMITS.attribute
			? [`has ${name}, which ${tooLong(value, LIMITS.attribute, 'shorten it')}`]
			: [];
	});
	const isNameless = HEADING_COMPONENTS.has(node.name ?? '') && !attributesOf(node)['id'];
	return isNameless ? [...faults, `is a heading without an id: write <${node.name} id="a-short-id">`] : faults;
}

const tooLong = ({ length }: string, limit: number, advice: string): string =>
	`is ${length} characters long, and may have ${limit}: ${advice}`;

const NO_HEAD =
	'has no head: begin the file with a line of three hyphens, then title and summary, then three hyphens again';

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
