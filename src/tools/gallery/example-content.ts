import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHAPTERS_FOLDER, parseChapter } from '../../engine/chapter-source.ts';
import { citableRecords } from '../../content/citable-records.ts';
import type { SiteContent } from '../../engine/site-content.ts';
import { ContentError } from '../../engine/fault.ts';
import { exampleFacts } from './example-facts.ts';
import { exampleSite } from './example-site.ts';

/** Examples of every kind of record and a chapter, for the gallery: no change of the site's content changes what tests compare. */
export function readExampleContent(root: string): SiteContent {
	// A chapter's slug comes from its place in the folder of chapters.
	const { chapter, faults } = parseChapter(
		`${CHAPTERS_FOLDER}example.mdx`,
		readFileSync(join(root, 'src/tools/gallery/example-chapter.mdx'), 'utf8'),
	);
	if (!chapter || faults.length > 0) throw new ContentError(faults);

	return {
		site: exampleSite,
		facts: exampleFacts,
		sources: new Map(exampleFacts.sources.map((source) => [source.id, source])),
		citable: citableRecords(exampleFacts),
		// The others are only named: by menus, and as the chapter before and the one after.
		chapters: exampleSite.chapters.map(({ file, label }) =>
			file === 'example'
				? chapter
				: {
						...chapter,
						slug: file,
						file: `${CHAPTERS_FOLDER}${file}.mdx`,
						meta: { title: label, summary: 'What this chapter answers, in a sentence.' },
						headings: [],
						components: [],
						links: [],
					},
		),
		languages: [],
		changes: [
			{
				id: 'example-correction',
				date: '2026-02-01',
				chapters: ['example'],
				kind: 'correction',
				text: 'It said one thing. It now says another.',
			},
			{ id: 'example-change', date: '2026-01-01', chapters: ['example'], kind: 'change', text: 'First published.' },
		],
	};
}
