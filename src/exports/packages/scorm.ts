import { escapeXml } from '../../text/escape-html.ts';
import { packArchive, type ArchiveFiles } from '../archive.ts';
import { PACKAGE_SCRIPT, PACKAGE_STYLES } from './package-page.ts';

/** A page that a learning system starts and that tells it when it is finished. */
export interface Activity {
	/** Its name in the package: `what-was-asked`. */
	id: string;
	title: string;
	html: string;
}

/**
 * A SCORM 1.2 package: one item an activity, none with a score or a mastery, and beside them the files that all of them
 * load.
 */
export function packScorm(
	id: string,
	title: string,
	activities: readonly Activity[],
	beside: ArchiveFiles,
): Uint8Array {
	return packArchive({
		...beside,
		...Object.fromEntries(activities.map((activity) => [`${activity.id}.html`, activity.html])),
		'imsmanifest.xml': composeScormManifest(id, title, activities),
	});
}

export function composeScormManifest(
	id: string,
	title: string,
	activities: readonly Pick<Activity, 'id' | 'title'>[],
): string {
	const items = activities.map(
		(one) => `<item identifier="item-${one.id}" identifierref="page-${one.id}" isvisible="true">
<title>${escapeXml(one.title)}</title>
</item>`,
	);
	const resources = activities.map(
		(one) => `<resource identifier="page-${one.id}" type="webcontent" adlcp:scormtype="sco" href="${one.id}.html">
<file href="${one.id}.html"/>
<file href="${PACKAGE_STYLES}"/>
<file href="${PACKAGE_SCRIPT}"/>
</resource>`,
	);
	return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1.2" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata>
<schema>ADL SCORM</schema>
<schemaversion>1.2</schemaversion>
</metadata>
<organizations default="${id}-items">
<organization identifier="${id}-items">
<title>${escapeXml(title)}</title>
${items.join('\n')}
</organization>
</organizations>
<resources>
${resources.join('\n')}
</resources>
</manifest>
`;
}
