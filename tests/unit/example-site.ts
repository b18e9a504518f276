import { exampleTold } from '../../src/charts/coalition/coalition-chart.examples.ts';
import type { Site } from '../../src/schemas/site.ts';

const where = { short: 'one place', full: 'one place' };

/** What a small site says of itself. */
export const exampleSite: Site = {
	name: 'Example site',
	id: 'example-site',
	begun: '2026-11-25',
	tagline: 'What it is about',
	shortTagline: 'What it is about',
	contentNote: 'is an example.',
	reach: [],
	subject: 'announced',
	shortHelp: {
		emergency: 'many',
		helpline: 'children',
		country: 'one',
		where: { emergency: where, helpline: where, country: where },
	},
	helpGroups: [],
	helpInstead: { hotlines: 'a', helplines: 'b', survivors: 'c' },
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
	evidenceReaches: 'mid-September 2026',
	helpChecked: '2026-11',
	chapters: [],
};
