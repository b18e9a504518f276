import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { listFiles } from '../../build/read-pages.ts';
import type { Made, ReleaseRequest } from '../define-export.ts';
import { collectSite } from '../site-archive.ts';
import { writeFile } from '../write-file.ts';
import { runProgram } from './programs.ts';

/** The programs that are needed: one writes an archive, the other reads it as Kiwix does and finds what is wrong with it. */
export const ZIM_PROGRAMS = ['zimwriterfs', 'zimcheck'] as const;
const [WRITER, CHECKER] = ZIM_PROGRAMS;
const ILLUSTRATION = 'illustration.png';

/** The archive for Kiwix holds what the ZIP of the site holds, so that no link in it leads to a file that is not there. */
export async function makeSiteZim(request: ReleaseRequest): Promise<Made> {
	const { root, work, content, copy } = request;
	const folder = join(work, 'collected');
	for (const [path, bytes] of Object.entries(collectSite(request))) writeFile(folder, path, bytes);
	const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string };
	// A library of archives shows at most 30 letters of the title, 80 of the description and 4,000 of the long one.
	const description = [
		`--name=${name}`,
		`--title=${copy.name}`,
		`--description=${content.site.shortTagline}`,
		`--longDescription=${copy.tagline}`,
		`--creator=${copy.author}`,
		`--publisher=${copy.author}`,
		`--scraper=${name} ${copy.version}`,
		'--language=eng',
		// The tag of the index is added by the program.
		'--tags=_category:other;_pictures:yes;_videos:no;_details:yes',
	];
	return { file: await makeZim(folder, work, description) };
}

/** Makes an archive for Kiwix from a folder of pages, with indexes. Throws a ProgramError if zimcheck finds a fault in it. */
export async function makeZim(folder: string, work: string, description: readonly string[]): Promise<Buffer> {
	const site = join(work, 'site');
	copySite(folder, site);
	writeFileSync(join(site, ILLUSTRATION), drawIllustration(join(site, 'favicon.svg')));
	const file = join(work, 'site.zim');
	await runProgram(WRITER, ['--welcome=index.html', `--illustration=${ILLUSTRATION}`, ...description, site, file]);
	await runProgram(CHECKER, ['--all', '--details', file]);
	return readFileSync(file);
}

/** Makes a page fit for zimcheck, which takes the shown code of an embed for a file that is loaded, and `sms:` for a missing page. */
function suitCheck(html: string): string {
	return html
		.replace(/&lt;iframe src="([^"<>]*)"/g, '&lt;iframe src=&quot;$1&quot;')
		.replace(/<a [^>]*href="sms:[^>]*>(.*?)<\/a>/gs, '$1');
}

/** Copies the site with its pages as zimcheck takes them, and without that for wrong addresses: Kiwix has its own. */
function copySite(from: string, to: string): void {
	cpSync(from, to, { recursive: true, filter: (path) => path !== join(from, '404.html') });
	for (const file of listFiles(to).filter((name) => name.endsWith('.html'))) {
		const path = join(to, file);
		writeFileSync(path, suitCheck(readFileSync(path, 'utf8')));
	}
}

function drawIllustration(icon: string): Uint8Array {
	const fitTo = { mode: 'width', value: 48 } as const;
	return new Resvg(readFileSync(icon, 'utf8'), { fitTo }).render().asPng();
}
