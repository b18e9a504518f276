import { z } from 'zod';
import { defineLead } from '../../charts/lead.ts';

/** What tells what figures count. */
export const NUMBERS_BLOCKS = [
	defineLead({ name: 'NumbersLead', props: z.strictObject({}), loads: { styles: ['chart-panels'] } }),
] as const;
