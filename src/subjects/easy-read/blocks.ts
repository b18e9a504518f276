import { z } from 'zod';
import { EASY_PICTURE_NAMES } from '../../prose/easy-pictures.ts';
import { defineBareBlock, defineBlock, idsOf } from '../../engine/block.ts';

/** What tells in easy words. The full edition shows the sources of these records, and the search finds them there. */
export const EASY_READ_BLOCKS = [
	defineBlock({ name: 'Idea', props: z.strictObject({ picture: z.enum(EASY_PICTURE_NAMES) }) }),
	defineBlock({
		name: 'EasyService',
		props: z.strictObject({ of: idsOf('helpServices') }),
		anchors: ({ helpServices }, { of }) => helpServices.filter(({ id }) => id === of).map(({ id }) => id),
	}),
	defineBareBlock('EasyHelpCountries', {
		prints: ({ helpCountries }) => helpCountries.map((record) => ({ record, id: record.id })),
	}),
	defineBareBlock('EasyMemberStates'),
] as const;
