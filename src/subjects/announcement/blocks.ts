import { z } from 'zod';
import { defineLead } from '../../charts/lead.ts';
import { drawAnnouncement } from './chart/announcement-lead.ts';

/** What tells of the announcement. */
export const ANNOUNCEMENT_BLOCKS = [
	defineLead({
		name: 'AnnouncementLead',
		about: 'Who asked what of whom, one line for each demand; what was not found is dotted, the way back too.',
		props: z.strictObject({
			/** Who backs the demands, one for each country, and the bodies beside them, with commas between. */
			backers: z.string().min(1),
			bodies: z.string().min(1),
			/** Who makes them and of whom. */
			by: z.string().min(1),
			to: z.string().min(1),
			/** What was not found, in a few words: the maker's text, and an answer. */
			text: z.string().min(1),
			reply: z.string().min(1),
		}),
		draw: drawAnnouncement,
	}),
] as const;
