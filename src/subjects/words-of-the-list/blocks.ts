import { z } from 'zod';
import { defineLead } from '../../charts/lead.ts';

/** What tells how the words of the demands changed. */
export const WORDS_BLOCKS = [
	defineLead({
		name: 'ThreadsLead',
		props: z.strictObject({}),
		loads: { styles: ['chart-pages', 'chart-panels'] },
	}),
] as const;
