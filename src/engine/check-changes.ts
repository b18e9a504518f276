import type { SiteGround } from './check.ts';
import { faultIn, type Fault } from './fault.ts';

export const CHANGES_FILE = 'content/changes.yaml';

/** Joins the changes with the chapters: newest first, ids unique, every chapter there. */
export function checkChanges({ changes, chapters, site }: SiteGround): Fault[] {
	const listed = site.chapters.map(({ file }) => file);
	// A chapter that is there and not in the order of chapters, or the other way round, has a fault of its own.
	const known = new Set([...listed, ...chapters.map(({ slug }) => slug)]);
	return changes.flatMap((change, index) => {
		const { value } = change;
		const fault = faultIn.bind(undefined, change);
		const earlier = changes.slice(0, index);
		return [
			...(earlier.some((other) => other.value.id === value.id)
				? [fault('id', value.id, 'is used twice: give the newer entry another id')]
				: []),
			...(earlier.some((other) => other.value.date < value.date)
				? [fault('date', value.date, 'stands below an older entry: put entries newest first')]
				: []),
			...value.chapters
				.filter((chapter) => !known.has(chapter))
				.map((chapter) =>
					fault('chapters', chapter, `is not a chapter of content/site.yaml: write one of ${listed.join(', ')}`),
				),
		];
	});
}
