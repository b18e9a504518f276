import { z } from 'zod';
import { ADVICE_KINDS, ADVICE_SECTIONS, type HelpAdvice, type HelpInternational, type HelpService } from './help.ts';
import { defineBareBlock, defineBlock, type Printed } from '../../engine/block.ts';
import { findHelp, findHelpCountry, findService } from './find-help.ts';

/** What leads to help. */
export const HELP_BLOCKS = [
	defineBareBlock('HelpAdvice', {
		prints: ({ helpAdvice }) => helpAdvice.filter(({ of }) => !of).map((record) => printHelp(record, 'advice')),
		anchors: () => ADVICE_KINDS.map((kind) => `advice-${kind}`),
	}),
	defineBlock({
		name: 'HelpSteps',
		props: z.strictObject({ of: z.enum(ADVICE_SECTIONS) }),
		prints: ({ helpAdvice }, { of }) =>
			helpAdvice.filter((advice) => advice.of === of).map((record) => printHelp(record, 'advice')),
	}),
	defineBareBlock('HelpServices', {
		prints: ({ helpServices }) => helpServices.filter(({ forSurvivorsIn }) => !forSurvivorsIn).map(printService),
	}),
	defineBareBlock('HelpSurvivors', {
		prints: ({ helpServices }) => helpServices.filter(({ forSurvivorsIn }) => forSurvivorsIn).map(printService),
	}),
	defineBareBlock('HelpInternational', {
		prints: ({ helpInternational }) => helpInternational.map((record) => printHelp(record, 'across borders')),
	}),
	defineBareBlock('HelpChooser', { loads: { styles: ['help'], scripts: ['help'] } }),
	defineBareBlock('HelpDirectory', {
		prints: (facts) =>
			facts.helpCountries.map((record) => ({
				record,
				id: record.id,
				citedAs: record.name,
				find: () => findHelpCountry(record, facts),
			})),
	}),
	defineBareBlock('HelpChecked'),
] as const;

function printHelp(record: HelpAdvice | HelpInternational, citedAs: string): Printed {
	return { record, id: record.id, citedAs, find: () => findHelp(record) };
}

function printService(record: HelpService): Printed {
	return { record, id: record.id, citedAs: record.name, find: () => findService(record) };
}
