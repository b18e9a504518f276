import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { serializeOuter } from 'parse5';
import { CONTENT_SECURITY_POLICY } from '../assets/content-security-policy.ts';
import { listFiles } from '../publish/read-pages.ts';
import { SHARE_FOLDER } from '../sharing/share-card.ts';
import { DECOY_PAGE, QUICK_EXIT_URL } from '../model/addresses.ts';
import { formatDate } from '../text/dates.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { describeCopy } from './about-copy.ts';
import { formatChecksums, packArchive } from './archive.ts';
import { readShortHelp } from './built-chapters.ts';
import { DOWNLOADS_PAGE, fillDownloads } from './downloads.ts';
import type { Copy } from './copy.ts';
import { DOWNLOADS_FOLDER } from '../model/export-formats.ts';
import { listExports } from './list-exports.ts';
import { htmlPage } from './html-page.ts';
import { addressOfPlace, rewriteLinks } from './rewrite-links.ts';
import { setAttribute } from '../text/html-tree.ts';

/** The folder of the site in the archive. Its name, like the archive's, does not tell what it is about. */
export const SITE_FOLDER = 'explainer';

const LEFT_OUT =
	'It holds every page of the site, with its search, data and pictures, and the one page with everything, “all.html”. Left out are the archive itself, the e-book, forms that come with releases, and the pictures that networks show beside a shared address.';

/** The checksums of the other files. They lie in the folder: beside it they would take the place of another archive's. */
const CHECKSUMS = `${SITE_FOLDER}/SHA256SUMS`;

/** Folders of the built site that are for the network alone: older versions would outgrow the archive. */
const OUTSIDE = [DOWNLOADS_FOLDER, SHARE_FOLDER].map((folder) => `${folder}/`);

/**
 * Packs the whole of a built site: its folder, a page to start from, and the checksums of all files. What lies in
 * `downloads` stays out, and the page of downloads says so; so do the cards for networks.
 */
export function packSite(folder: string, copy: Copy): Uint8Array {
	const files: Record<string, Uint8Array | string> = Object.fromEntries(
		listFiles(folder)
			.filter((file) => !OUTSIDE.some((outside) => file.startsWith(outside)))
			.map((file) => [`${SITE_FOLDER}/${file}`, readFileSync(join(folder, file))]),
	);
	const downloads = `${SITE_FOLDER}/${DOWNLOADS_PAGE}`;
	if (files[downloads])
		files[downloads] = fillDownloads(String(files[downloads]), listExports(folder), {
			isCopy: true,
			address: copy.address,
		});
	files['start-here.html'] = composeStart(folder, copy);
	const fromFolder = Object.entries(files).map(([path, content]) => [posix.relative(SITE_FOLDER, path), content]);
	return packArchive({ ...files, [CHECKSUMS]: formatChecksums(Object.fromEntries(fromFolder)) });
}

function composeStart(folder: string, copy: Copy): string {
	const help = readShortHelp(folder);
	rewriteLinks(help, 'index.html', (place) => `${SITE_FOLDER}/${addressOfPlace(place)}`, undefined);
	setAttribute(help, 'class', 'prose');
	return htmlPage({
		title: 'Start here',
		policy: CONTENT_SECURITY_POLICY,
		head: [
			`<link rel="icon" href="${SITE_FOLDER}/favicon.svg" type="image/svg+xml">`,
			`<link rel="stylesheet" href="${SITE_FOLDER}/assets/site.css">`,
			`<script defer src="${SITE_FOLDER}/assets/site.js"></script>`,
		],
		body: `<body>
<header class="site-header"><div class="site-header-inner">
<a class="quick-exit" href="${SITE_FOLDER}/${DECOY_PAGE}" data-quick-exit="${QUICK_EXIT_URL}">Leave this site</a>
</div></header>
<main>
<div class="prose">
<h1>Start here</h1>
<p class="content-note">${copy.contentNote}</p>
<p><a href="${SITE_FOLDER}/index.html">Open “${escapeHtml(copy.name)}”</a></p>
<p>This copy is version ${escapeHtml(copy.version)}, changed last on ${formatDate(copy.changed)}. Its evidence reaches to ${escapeHtml(copy.evidenceReaches)}. <a href="${SITE_FOLDER}/about.html#corrections">Corrections up to this version</a>. <a href="#this-copy">More about this copy</a></p>
<p>Unpack the whole archive first: the pages need the folder “${SITE_FOLDER}” beside this file. You need no network and no program but a browser.</p>
</div>
${serializeOuter(help)}
<section class="prose" aria-labelledby="this-copy">
<h2 id="this-copy">About this copy</h2>
${describeCopy(copy, `${SITE_FOLDER}/about.html#corrections`, LEFT_OUT)}
<p>The file SHA256SUMS in the folder “${SITE_FOLDER}” lists a checksum of every other file, so that you can see whether the copy is whole: in that folder, <code>sha256sum -c SHA256SUMS</code> compares them.</p>
</section>
</main>
</body>`,
	});
}
