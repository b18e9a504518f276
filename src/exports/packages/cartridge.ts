import { escapeXml } from '../../text/escape-html.ts';
import { packArchive, type ArchiveFiles } from '../archive.ts';

/** A page in a cartridge: a link to the site, or the page itself. */
export interface CartridgePage {
	/** Its name in the cartridge: `what-was-asked-plan`. */
	id: string;
	title: string;
	/** True for a plan: systems may then show it to teachers. */
	isPlan: boolean;
	/** Its address on the site, or its HTML where no address is known. */
	content: { address: string } | { html: string };
}

/** Pages under one name, as a folder of the cartridge. */
export interface CartridgeFolder {
	id: string;
	title: string;
	pages: readonly CartridgePage[];
}

/** An IMS Common Cartridge 1.3: folders of links where the site's address is known, else of pages. */
export function packCartridge(title: string, folders: readonly CartridgeFolder[], beside: ArchiveFiles): Uint8Array {
	const pages = folders.flatMap((folder) => folder.pages);
	const isThin = pages.every(({ content }) => 'address' in content);
	return packArchive({
		'imsmanifest.xml': composeCartridgeManifest(title, folders, Object.keys(beside)),
		...(isThin ? {} : beside),
		...Object.fromEntries(
			pages.map((page) => [
				fileOf(page),
				'html' in page.content ? page.content.html : composeWebLink(page.title, page.content.address),
			]),
		),
	});
}

function fileOf({ id, content }: CartridgePage): string {
	return 'html' in content ? `${id}.html` : `links/${id}.xml`;
}

function composeWebLink(title: string, address: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<webLink xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3">
<title>${escapeXml(title)}</title>
<url href="${escapeXml(address)}" target="_blank"/>
</webLink>
`;
}

function composeCartridgeManifest(
	title: string,
	folders: readonly CartridgeFolder[],
	beside: readonly string[],
): string {
	const items = folders.map(
		({ id, title: name, pages }) => `<item identifier="folder-${id}">
<title>${escapeXml(name)}</title>
${pages
	.map(
		(page) =>
			`<item identifier="item-${page.id}" identifierref="page-${page.id}"><title>${escapeXml(page.title)}</title></item>`,
	)
	.join('\n')}
</item>`,
	);
	const resources = folders.flatMap(({ pages }) =>
		pages.map((page) => {
			const file = fileOf(page);
			if ('address' in page.content)
				return `<resource identifier="page-${page.id}" type="imswl_xmlv1p3"><file href="${file}"/></resource>`;
			const use = page.isPlan ? ' intendeduse="lessonplan"' : '';
			const files = [file, ...beside].map((one) => `<file href="${one}"/>`).join('');
			return `<resource identifier="page-${page.id}" type="webcontent" href="${file}"${use}>${files}</resource>`;
		}),
	);
	return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="lessons" xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1" xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest">
<metadata>
<schema>IMS Common Cartridge</schema>
<schemaversion>1.3.0</schemaversion>
<lomimscc:lom><lomimscc:general><lomimscc:title><lomimscc:string language="en-GB">${escapeXml(title)}</lomimscc:string></lomimscc:title></lomimscc:general></lomimscc:lom>
</metadata>
<organizations>
<organization identifier="lessons-folders" structure="rooted-hierarchy">
<item identifier="lessons-root">
${items.join('\n')}
</item>
</organization>
</organizations>
<resources>
${resources.join('\n')}
</resources>
</manifest>
`;
}
