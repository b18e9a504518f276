import { z } from 'zod';
import { defineLead } from '../../charts/lead.ts';

/** What tells of the site itself. */
export const ABOUT_BLOCKS = [
	defineLead({ name: 'StandingsLead', props: z.strictObject({}) }),
	defineLead({ name: 'ReadingsLead', props: z.strictObject({}) }),
] as const;
