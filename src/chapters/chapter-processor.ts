import type { AstroUserConfig } from 'astro';

type MarkdownProcessor = NonNullable<NonNullable<AstroUserConfig['markdown']>['processor']>;
type MdxRenderer = Awaited<ReturnType<NonNullable<MarkdownProcessor['createMdxRenderer']>>>;
type Metadata = Awaited<ReturnType<MdxRenderer['process']>>['astroMetadata'];

/** What `@astrojs/mdx` makes of a chapter: a component that prints the tree that the checks have read, so that none is read twice. */
export const chapterProcessor: MarkdownProcessor = {
	name: 'chapters',
	options: {},
	createRenderer: () => Promise.reject(new Error('Pages are written in MDX: call the file .mdx')),
	createMdxRenderer: () =>
		Promise.resolve({
			process: (_text, file) => {
				const slug = /content[/\\]chapters[/\\](.*)\.mdx$/.exec(file)?.[1]?.replaceAll('\\', '/');
				if (!slug) throw new Error(`${file}: is no chapter; move it to content/chapters`);
				const code = `
import { jsx as _jsx } from 'astro/jsx-runtime';
import ChapterText from '/src/chapters/ChapterText.astro';
export const frontmatter = {};
export default function MDXContent() { return _jsx(ChapterText, { slug: ${JSON.stringify(slug)} }); }`;
				return Promise.resolve({ code, astroMetadata: NO_METADATA });
			},
		}),
};

/** Nothing of a chapter runs in browsers. */
const NO_METADATA: Metadata = {
	hydratedComponents: [],
	clientOnlyComponents: [],
	serverComponents: [],
	scripts: [],
	propagation: 'none',
	containsHead: false,
	pageOptions: {},
};
