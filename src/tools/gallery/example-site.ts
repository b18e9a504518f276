import { exampleTold } from '../../subjects/countries/chart/coalition-chart.examples.ts';
import { PLACES } from '../../engine/places.ts';
import type { Site } from '../../engine/site.ts';

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
