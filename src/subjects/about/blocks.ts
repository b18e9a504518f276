import { defineLead } from '../../charts/lead.ts';
import { NO_PROPS } from '../../engine/block.ts';
import { placeReadings } from './chart/readings-lead.ts';
import { countStatements, placeStandings } from './chart/standings-lead.ts';

/** What tells of the site itself. */
export const ABOUT_BLOCKS = [
	defineLead({
		name: 'StandingsLead',
		about: 'How sure the site is: how many of its statements are known in which way, each by its line.',
		props: NO_PROPS,
		draw: ({ citable }) => placeStandings(countStatements([...citable.values()]), citable.size),
	}),
	defineLead({
		name: 'ReadingsLead',
		about: 'How much of the site’s sources was read: one bar of all of them.',
		props: NO_PROPS,
		draw: ({ facts }) => placeReadings(facts.sources),
	}),
] as const;
