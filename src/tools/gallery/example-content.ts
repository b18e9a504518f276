import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHAPTERS_FOLDER, parseChapter } from '../../engine/chapter-source.ts';
import { citableRecords } from '../../content/citable-records.ts';
import type { SiteContent } from '../../engine/site-content.ts';
import { ContentError } from '../../engine/fault.ts';
import { exampleFacts } from './example-facts.ts';
import { exampleTold } from '../../subjects/countries/chart/coalition-chart.examples.ts';
import { PLACES } from '../../engine/places.ts';
import type { Site } from '../../engine/site.ts';

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

const where = { short: 'one place', full: 'one place' };

/** What a small site says of itself. */
export const exampleSite: Site = {
	name: 'Example site',
	id: 'example-site',
	begun: '2026-11-25',
	tagline: 'What it is about',
	shortTagline: 'What it is about',
	contentNote: 'is an example.',
	reach: [
		{
			topic: 'example',
			name: 'Example topic',
			until: '2026-09-15',
			newest: 'An example of a newest text.',
			places: [...PLACES],
		},
	],
	evidenceReaches: 'mid-September 2026',
	sourcesRead: '2026-09-14/2026-09-15',
	subject: 'claim-quoted',
	shortHelp: {
		emergency: 'many',
		helpline: 'children',
		country: 'one',
		where: { emergency: where, helpline: where, country: where },
	},
	helpGroups: [
		{ id: 'here', name: 'Here' },
		{ id: 'there', name: 'There' },
	],
	helpInstead: { hotlines: 'example-service', helplines: 'example-service', survivors: 'children' },
	helpChecked: '2026-01',
	countries: exampleTold,
	specimen: {
		reported: 'One.',
		doubtful: 'Two.',
		publisher: 'A paper',
		date: '2020-05-04',
		carrier: 'a library',
		original: 'a notice',
		quote: 'one',
	},
	wordings: { earlier: 'Before', announced: 'Announced', measure: 'The first is the measure.' },
	chapters: [
		{ file: 'index', label: 'The story', menu: 'The story' },
		{ file: 'example', label: 'Example chapter', menu: 'Example' },
		{ file: 'demands', label: 'Five demands', menu: 'Demands' },
		{ file: 'demands/block-at-upload', label: '1. Block on detection' },
		{ file: 'demands/stop-grooming', label: '2. Stop grooming' },
		{ file: 'demands/stop-live-streaming', label: '3. Stop live-streaming' },
		{ file: 'demands/help-police', label: '4. Help police' },
		{ file: 'demands/openness', label: '5. Openness' },
		{ file: 'help', label: 'Help', menu: 'Help' },
		{ file: 'easy-read', label: 'Easy read' },
	],
};
