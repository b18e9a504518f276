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
