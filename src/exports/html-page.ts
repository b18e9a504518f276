import { escapeHtml } from '../text/escape-html.ts';
import { FULL_EDITION } from '../engine/editions.ts';
import type { PaperLines } from '../site/paper.ts';

/** A page of HTML that is not one of the site's own. */
interface HtmlPage {
	title: string;
	/** What it prints at the head and the foot of its sheets, if it is meant to be printed. */
	paper?: PaperLines;
	policy: string;
	/** More elements of its head, after the policy. */
	head: readonly string[];
	/** Its body, with start and end tag. */
	body: string;
}

/** Writes a page, with the policy before all that it governs. */
export function htmlPage({ title, paper, policy, head, body }: HtmlPage): string {
	const attributes = Object.entries(paper ?? {})
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
		.join('');
	return `<!doctype html>
<html lang="${FULL_EDITION.language}"${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(title)}</title>
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${head.join('\n')}
</head>
${body}
</html>
`;
}
