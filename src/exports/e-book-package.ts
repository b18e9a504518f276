import { LICENCE } from '../charts/files/chart-files.ts';
import { FULL_EDITION } from '../engine/editions.ts';
import { escapeXml } from '../text/escape-html.ts';
import type { ArchiveFiles } from './archive.ts';
import type { Copy } from '../engine/copy.ts';
import { words } from '../words/words.ts';

const { language } = FULL_EDITION;
/** By this, a random UUID that stays, reading systems know the book again in a newer version. */
const IDENTIFIER = 'urn:uuid:5a5ee3b1-6a4e-4c0f-9a57-1c4f2d0b8e32';

/** The package document: what the book is, all files of its folder, and the documents in the order in which they are read. */
export function packageDocument(copy: Copy, spine: readonly string[], files: ArchiveFiles): string {
	const { description, rights, accessibility } = words.exports.eBook;
	const meta = (property: string, value: string) => `<meta property="${property}">${escapeXml(value)}</meta>`;
	const ofKind = (file: string) => {
		if (file === 'nav.xhtml') return ' properties="nav"';
		if (file === 'cover.svg') return ' properties="cover-image"';
		return String(files[file]).includes('<svg') ? ' properties="svg"' : '';
	};
	const manifest = Object.keys(files).map(
		(file) => `<item id="${idOf(file)}" href="${file}" media-type="${mediaTypeOf(file)}"${ofKind(file)}/>`,
	);
	return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${IDENTIFIER}</dc:identifier>
<dc:title>${escapeXml(copy.name)}</dc:title>
<dc:language>${language}</dc:language>
<dc:creator>${escapeXml(copy.author)}</dc:creator>
<dc:description>${escapeXml(description(copy.tagline, copy.contentNote, copy.version, copy.evidenceReaches))}</dc:description>
<dc:date>${copy.date}</dc:date>
<dc:rights>${rights(LICENCE.shortTitle, LICENCE.path)}</dc:rights>
${meta('dcterms:modified', `${copy.date}T00:00:00Z`)}
${meta('schema:version', copy.version)}
${['textual', 'visual'].map((mode) => meta('schema:accessMode', mode)).join('\n')}
${meta('schema:accessModeSufficient', 'textual')}
${ACCESSIBILITY_FEATURES.map((feature) => meta('schema:accessibilityFeature', feature)).join('\n')}
${meta('schema:accessibilityHazard', 'none')}
${meta('schema:accessibilitySummary', accessibility)}
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine>
${spine.map((file) => `<itemref idref="${idOf(file)}"/>`).join('\n')}
</spine>
</package>
`;
}

const ACCESSIBILITY_FEATURES =
	'alternativeText ARIA displayTransformability longDescription readingOrder structuralNavigation tableOfContents unlocked'.split(
		' ',
	);

const idOf = (file: string) => `file-${file.replace('.', '-')}`;

function mediaTypeOf(file: string): string {
	if (file.endsWith('.svg')) return 'image/svg+xml';
	return file.endsWith('.css') ? 'text/css' : 'application/xhtml+xml';
}
