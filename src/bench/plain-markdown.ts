import { parse, stringify } from 'yaml';

/**
 * Rewrites a chapter as the plain Markdown another generator takes: the same prose without the site's own blocks.
 * Citations, quotations from records and generated lists are left out, which makes the page lighter than ours.
 */
export function plainMarkdown(chapter: string): string {
	const { front, body } = splitFrontMatter(chapter);
	const { title, summary } = parse(front) as { title: string; summary: string };
	const text = body
		.replace(/ ?<Cite [^>]*\/>/g, '')
		.replace(/<Term [^>]*>(.*?)<\/Term>/gs, '$1')
		.replace(/<H2 [^>]*>(.*?)<\/H2>/gs, '## $1')
		.replace(/<H3 [^>]*>(.*?)<\/H3>/gs, '### $1')
		.replace(/<Note [^>]*title="([^"]*)"[^>]*>/g, '**$1**')
		.replace(/<\/Note>/g, '')
		.replace(/<[A-Z]\w*(?:\s[^>]*)?\/>/g, '')
		.replace(
			/\]\((?:\.{1,2}\/)*([a-z0-9/-]+)\.mdx(#[a-z0-9-]+)?\)/g,
			(_, slug: string, fragment = '') => `](/${slug}/${fragment})`,
		)
		.replace(/\n{3,}/g, '\n\n')
		.trim();
	return `---\n${stringify({ title, description: summary }, { lineWidth: 0 })}---\n\n${text}\n`;
}

/**
 * A copy of a chapter for another place in `content/chapters`, with its links to other chapters made to fit.
 *
 * @param chapter the chapter's text
 * @param from its slug
 * @param to the slug of the copy
 */
export function movedChapter(chapter: string, from: string, to: string): string {
	return chapter.replace(/\]\(([^)\s#]+\.mdx)/g, (_, path: string) => {
		const target = new URL(path, `file:///${from}`).pathname.slice(1);
		const up = '../'.repeat(to.split('/').length - 1) || './';
		return `](${up}${target}`;
	});
}

function splitFrontMatter(chapter: string): { front: string; body: string } {
	const match = /^---\n(?<front>.*?)\n---\n(?<body>.*)$/s.exec(chapter);
	if (!match?.groups) throw new Error('The chapter has no front matter: choose another with --chapter.');
	return { front: match.groups.front!, body: match.groups.body! };
}
