import { defineLead } from '../../charts/lead.ts';
import { NO_PROPS } from '../../engine/block.ts';
import { drawThreads } from './chart/threads-lead.ts';

/** What tells how the words of the demands changed. */
export const WORDS_BLOCKS = [
	defineLead({
		name: 'ThreadsLead',
		about:
			'The threads of a few telling parts of the list: what reports left out, what one translation changed, and what it turned round.',
		props: NO_PROPS,
		loads: { styles: ['chart-pages', 'chart-panels'] },
		draw: drawThreads,
	}),
] as const;
