import { z } from 'zod';
import { defineBareBlock, defineBlock, idsOf } from '../engine/block.ts';

/** What the pages in other languages show of records, so that no page can say otherwise. */
export const LANGUAGE_BLOCKS = [
	/** How far a demand is met. */
	defineBlock({ name: 'Met', props: z.strictObject({ ask: idsOf('asks') }) }),
	/** The countries as tiles, those of the page with their names. */
	defineBareBlock('CountryMap'),
	/** How a country of the page is known, and where it stood; its sentences stand within. */
	defineBlock({ name: 'YourCountry', props: z.strictObject({ id: idsOf('countries') }) }),
	/** Whom to call and where to report in a country; what else must be known stands within. */
	defineBlock({ name: 'HelpIn', props: z.strictObject({ id: idsOf('helpCountries') }), loads: { styles: ['help'] } }),
	/** Who helps adults who were abused as children, in the countries of the page. */
	defineBareBlock('AdultServices'),
] as const;
