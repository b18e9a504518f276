import { defineLead } from '../../charts/lead.ts';
import { NO_PROPS } from '../../engine/block.ts';
import { drawNumbers } from './chart/numbers-lead.ts';

/** What tells what figures count. */
export const NUMBERS_BLOCKS = [
	defineLead({
		name: 'NumbersLead',
		about: 'A series in small, as its chart has it, with the figure that is most often met, and what that is not.',
		props: NO_PROPS,
		loads: { styles: ['chart-panels'] },
		draw: ({ facts }) => drawNumbers(facts.series.find(({ inShort }) => inShort)!),
	}),
] as const;
