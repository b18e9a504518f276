import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_SECURITY_POLICY } from '../build/content-security-policy.ts';
import { DECOY_PAGE, QUICK_EXIT_URL } from '../engine/addresses.ts';
import { listFiles } from '../build/read-pages.ts';
import { SHARE_FOLDER } from '../sharing/share-card.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { formatChecksums, packArchive } from './archive.ts';
import { DOWNLOADS_FOLDER, type BuildRequest, type Made } from './define-export.ts';
import { DOWNLOADS_PAGE, fillDownloads, findExports } from './downloads.ts';
import { htmlPage } from './html-page.ts';
import { openingOf } from './opening.ts';
import { addressOfPlace } from './rewrite-links.ts';
import { words } from '../words/words.ts';

/** The folder of the site in the archive. Its name, like the archive's, does not tell what it is about. */
const SITE_FOLDER = 'explainer';
const { archive } = words.exports;
const START = 'start-here.html';
/** The checksums of the other files. They lie in the folder: beside it they would take the place of another archive's. */
const CHECKSUMS = 'SHA256SUMS';
/** Folders of the built site that are for the network alone: older versions would outgrow the archive. */
const OUTSIDE = [DOWNLOADS_FOLDER, SHARE_FOLDER].map((folder) => `${folder}/`);

/** Packs the whole of a built site: its files in a folder with their checksums, and a page to start from beside it. */
export async function packSite(request: Omit<BuildRequest, 'root'>): Promise<Made & { file: Uint8Array }> {
	const site = collectSite(request);
	const start = composeStart(request);
	site[CHECKSUMS] = formatChecksums({ ...site, [`../${START}`]: start });
	const inFolder = Object.entries(site).map(([file, content]) => [`${SITE_FOLDER}/${file}`, content]);
	return { file: packArchive({ ...Object.fromEntries(inFolder), [START]: start }) };
}

/** The files of a built site, to be taken away together, without its downloads, as its page of them says, and cards for networks. */
export function collectSite({ folder, copy, exports }: Omit<BuildRequest, 'root'>) {
	const site: Record<string, Uint8Array | string> = Object.fromEntries(
		listFiles(folder)
			.filter((file) => !OUTSIDE.some((outside) => file.startsWith(outside)))
			.map((file) => [file, readFileSync(join(folder, file))]),
	);
	const where = { isCopy: true, address: copy.address };
	site[DOWNLOADS_PAGE] = fillDownloads(String(site[DOWNLOADS_PAGE]), findExports(folder, exports), where);
	return site;
}

function composeStart({ folder, copy }: Pick<BuildRequest, 'folder' | 'copy'>): string {
	return htmlPage({
		title: archive.title,
		policy: CONTENT_SECURITY_POLICY,
		head: [
			`<link rel="icon" href="${SITE_FOLDER}/favicon.svg" type="image/svg+xml">`,
			`<link rel="stylesheet" href="${SITE_FOLDER}/assets/site.css">`,
			`<script defer src="${SITE_FOLDER}/assets/site.js"></script>`,
		],
		body: `<body>
<header class="site-header"><div class="site-header-inner">
<a class="quick-exit" href="${SITE_FOLDER}/${DECOY_PAGE}" data-quick-exit="${QUICK_EXIT_URL}">${archive.leave}</a>
</div></header>
<main class="prose">
<h1>${archive.title}</h1>
<p class="content-note">${copy.contentNote}</p>
<p><a href="${SITE_FOLDER}/index.html">${archive.open(escapeHtml(copy.name))}</a></p>
<p>${archive.unpack(SITE_FOLDER)}</p>
${openingOf({ folder, copy }, (place) => `${SITE_FOLDER}/${addressOfPlace(place)}`, archive.leftOut)}
<p>${archive.checksums(CHECKSUMS, SITE_FOLDER, `<code>sha256sum -c ${CHECKSUMS}</code>`)}</p>
</main>
</body>`,
	});
}
