import { serializeOuter } from 'parse5';
import { CONTENT_SECURITY_POLICY } from '../../assets/content-security-policy.ts';
import { LICENCE } from '../../charts/files/chart-files.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { attributeOf, elementsIn, hasClass, replaceNode, setAttribute, type Element } from '../../text/html-tree.ts';
import { readArticle } from '../built-chapters.ts';
import type { Copy } from '../copy.ts';
import { htmlPage } from '../html-page.ts';
import { addressOfPlace, rewriteLinks } from '../rewrite-links.ts';

/** The files that every page of a package loads, beside it. */
export const PACKAGE_STYLES = 'package.css';
export const PACKAGE_SCRIPT = 'scorm.js';

/** Parts of a page that have no use, or a wrong one, in a learning system: the ways to answers and to paper. */
const LEFT_OUT = ['lesson-parts', 'sheet-name', 'paper-only', 'screen-only', 'slide-next', 'heading-link'];

/** How a page is taken over. */
interface Taken {
	folder: string;
	/** The page, from the site's root. */
	file: string;
	title: string;
	copy: Copy;
}

/**
 * A built page as a learning system shows it: its article alone. Links lead to the site where its address is known, and are
 * words otherwise, beside which the sheet says which page to open.
 */
export function packagePage({ folder, file, title, copy }: Taken): string {
	const article = readArticle(folder, file);
	for (const element of elementsIn(article)) if (LEFT_OUT.some((name) => hasClass(element, name))) replaceNode(element);
	rewriteLinks(
		article,
		file,
		(place) => (place.file === file && place.fragment ? addressOfPlace({ ...place, file: '' }) : undefined),
		copy.address,
	);
	openElsewhere(article);
	return htmlPage({
		title,
		policy: CONTENT_SECURITY_POLICY,
		head: [`<link rel="stylesheet" href="${PACKAGE_STYLES}">`, `<script defer src="${PACKAGE_SCRIPT}"></script>`],
		body: `<body>
<main>
${serializeOuter(article)}
</main>
<footer><p><small>${escapeHtml(copy.name)}, version ${escapeHtml(copy.version)}. Text: <a rel="license" href="${LICENCE.path}" target="_blank">${LICENCE.shortTitle}</a>, ${escapeHtml(copy.author)}. Evidence reaches to ${escapeHtml(copy.evidenceReaches)}; what came after is not known here.</small></p></footer>
</body>`,
	});
}

/** A link out of a frame opens beside it: the site does not let itself be framed, and the frame is the system's. */
function openElsewhere(article: Element): void {
	for (const element of elementsIn(article))
		if (element.tagName === 'a' && /^https?:/.test(attributeOf(element, 'href') ?? ''))
			setAttribute(element, 'target', '_blank');
}
