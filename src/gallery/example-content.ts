import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseChapter, CHAPTERS_FOLDER } from '../content/chapter-source.ts';
import { citableRecords } from '../content/citable.ts';
import { SITE_FILE } from '../content/check-site.ts';
import type { SiteContent } from '../content/content.ts';
import { ContentError } from '../content/fault.ts';
import { parseRecord } from '../content/yaml-records.ts';
import { PLACES } from '../schemas/event.ts';
import { siteSchema } from '../schemas/site.ts';
import { exampleFacts } from './example-facts.ts';

/** The slug of the example chapter: it stands between the site's own in the menus of the gallery. */
const EXAMPLE_SLUG = 'example';

/** The file of the example chapter. */
const EXAMPLE_FILE = 'src/gallery/example-chapter.mdx';

/**
 * The content that the gallery's components read instead of the site's: examples of every kind of record, and one
 * chapter. Only name and menus are the site's own, so that a corrected fact changes no picture of the gallery.
 *
 * @param root the project's root
 * @throws ContentError if `content/site.yaml` or the example chapter cannot be read
 */
export function readExampleContent(root: string): SiteContent {
	const site = parseRecord(SITE_FILE, readFileSync(join(root, SITE_FILE), 'utf8'), siteSchema);
	// A chapter's slug comes from its place in the folder of chapters.
	const { chapter, faults } = parseChapter(
		`${CHAPTERS_FOLDER}${EXAMPLE_SLUG}.mdx`,
		readFileSync(join(root, EXAMPLE_FILE), 'utf8'),
	);
	if (!site.value || !chapter || faults.length > 0) throw new ContentError([...site.faults, ...faults]);

	const [first, ...others] = site.value.chapters;
	return {
		site: {
			...site.value,
			reach: [
				{
					topic: 'example',
					name: 'Example topic',
					until: '2026-01-05',
					newest: 'An example of a newest text.',
					places: [...PLACES],
				},
			],
			evidenceReaches: 'early January 2026',
			subject: 'claim-quoted',
			helpInstead: { ...site.value.helpInstead, survivors: site.value.shortHelp.helpline },
			helpChecked: '2026-01',
			chapters: [first!, { file: EXAMPLE_SLUG, label: 'Example chapter' }, ...others],
		},
		facts: exampleFacts,
		sources: new Map(exampleFacts.sources.map((source) => [source.id, source])),
		citable: citableRecords(exampleFacts),
		// The others are only named: by menus, and as the chapter before and the one after.
		chapters: [
			chapter,
			...site.value.chapters.map(({ file, label }) => ({
				...chapter,
				slug: file,
				file: `${CHAPTERS_FOLDER}${file}.mdx`,
				meta: { title: label, summary: 'What this chapter answers, in a sentence.' },
				headings: [],
				components: [],
				links: [],
			})),
		],
		search: {
			help: [
				{
					id: 'someone-to-talk-to',
					address: 'help.html',
					label: 'If you need someone to talk to',
					lines: ['Choose your country to see who listens.'],
					whereNothingIsFound: true,
					words: ['talk to someone'],
				},
			],
			names: [],
			leads: [],
		},
		changes: [
			{
				id: 'example-correction',
				date: '2026-02-01',
				chapters: [EXAMPLE_SLUG],
				kind: 'correction',
				text: 'It said one thing. It now says another.',
			},
			{ id: 'example-change', date: '2026-01-01', chapters: [EXAMPLE_SLUG], kind: 'change', text: 'First published.' },
		],
	};
}
