import { z } from 'zod';
import { defineBareBlock, defineBlock } from '../engine/block.ts';

/** The kinds of passage that are set apart. */
const NOTE_KINDS = ['judgement', 'inference', 'unknown', 'care'] as const;

/** What gives running text its short answer, its asides and its ways on. */
export const PROSE_BLOCKS = [
	defineBareBlock('OneMinute'),
	defineBlock({ name: 'Note', props: z.strictObject({ kind: z.enum(NOTE_KINDS), title: z.string().min(1) }) }),
	defineBareBlock('TwoCases'),
	// The title names the side by what its holders want.
	defineBlock({ name: 'Case', props: z.strictObject({ title: z.string().min(1) }) }),
	defineBareBlock('Doors'),
	// Without a topic it says how far the evidence reaches at most. `check-reach.ts` compares its words with content/site.yaml.
	defineBlock({ name: 'Reach', props: z.strictObject({ topic: z.string().optional() }) }),
	defineBareBlock('ReachByTopic'),
	// Which forms there are, and that each has its place, is known when they are made: src/exports/downloads.ts.
	defineBlock({ name: 'Download', props: z.strictObject({ form: z.string().min(1) }) }),
	defineBareBlock('Corrections'),
	defineBareBlock('CorrectionRoute'),
	defineBareBlock('CreditLine'),
] as const;
