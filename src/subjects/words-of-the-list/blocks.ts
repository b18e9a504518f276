import { z } from 'zod';
import { defineBlock } from '../../engine/block.ts';

/** What tells how the words of the demands changed. */
export const WORDS_BLOCKS = [
	defineBlock({
		name: 'TurnedThread',
		/** Who asked whom, before it was turned round. */
		props: z.strictObject({ from: z.string().min(1), to: z.string().min(1) }),
	}),
] as const;
