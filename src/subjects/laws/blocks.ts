import { z } from 'zod';
import { defineLead } from '../../charts/lead.ts';
import { NO_PROPS, defineBareBlock, defineBlock, idsOf } from '../../engine/block.ts';
import { placeDeciders } from './chart/deciders-lead.ts';
import { drawLaws } from './chart/laws-lead.ts';

/** What tells what became law, and who decides. */
export const LAWS_BLOCKS = [
	defineBareBlock('LawsGlance'),
	defineLead({
		name: 'LawsLead',
		about: 'A few of the laws as bars: how long each took to apply, and what lapsed.',
		/** The laws that it shows, four at most. */
		props: z.strictObject({ laws: idsOf('laws') }),
		loads: { styles: ['chart-pages', 'chart-panels'] },
		draw: (content, { laws }) => drawLaws(content, laws.split(' ')),
	}),
	defineLead({
		name: 'DecidersLead',
		about:
			'Who decides what is safe enough: ways from an agreement to a court on one line, each with one who has tried it.',
		props: NO_PROPS,
		draw: ({ facts }) => placeDeciders(facts.deciders),
	}),
	defineBlock({ name: 'DeciderStep', props: z.strictObject({ of: idsOf('deciders') }) }),
] as const;
