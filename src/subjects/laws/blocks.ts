import { z } from 'zod';
import { defineLead } from '../../charts/lead.ts';
import { defineBareBlock, defineBlock, idsOf } from '../../engine/block.ts';

/** What tells what became law, and who decides. */
export const LAWS_BLOCKS = [
	defineBareBlock('LawsGlance'),
	defineLead({
		name: 'LawsLead',
		/** The laws that it shows, four at most. */
		props: z.strictObject({ laws: idsOf('laws') }),
		loads: { styles: ['chart-pages', 'chart-panels'] },
	}),
	defineLead({ name: 'DecidersLead', props: z.strictObject({}) }),
	defineBlock({ name: 'DeciderStep', props: z.strictObject({ of: idsOf('deciders') }) }),
] as const;
