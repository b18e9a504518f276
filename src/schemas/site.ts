import { z } from 'zod';
import { singleDate } from './fact-date.ts';

/** The site's own facts, in `content/site.yaml`. */
export const siteSchema = z.strictObject({
	/** Its name. */
	name: z.string().min(1),
	/** What it is about, in a line. */
	tagline: z.string().min(1),
	/** The same, as short as catalogues of archives want it. */
	shortTagline: z.string().min(1).max(80, 'is longer than 80 letters: catalogues of archives refuse it; shorten it'),
	/** How far the evidence reaches, in words, as printed after "as of". */
	evidenceReaches: z.string().min(1),
	/** When the stored pages behind the help routes were last checked. */
	helpChecked: singleDate,
	/** The chapters in reading order. */
	chapters: z.array(
		z.strictObject({
			/** Its file in `content/chapters`, without `.mdx`; also its address, without `.html`. */
			file: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, 'is not a chapter file: write it without .mdx'),
			/** Its short name in menus. */
			label: z.string().min(1),
			/** True for a chapter that the menu at the head of each page leaves to the one at its foot. */
			footerOnly: z.literal(true).optional(),
			/** False for a chapter that the one page with everything (`all.html`) leaves out, to stay small enough. */
			onePage: z.literal(false).optional(),
		}),
	),
});
export type Site = z.infer<typeof siteSchema>;
