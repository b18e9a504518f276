import type { SiteGround } from '../../engine/check.ts';
import type { Fault } from '../../engine/fault.ts';
import { numeralsIn } from '../../text/numerals.ts';

/** The headline of `<ReadingsLead>` holds how many sources there are and how many were read whole, so that a chapter can be read as it is written; they must be today's. */
export const staleReadings = ({ chapters, facts: { sources } }: Pick<SiteGround, 'chapters' | 'facts'>): Fault[] => {
	const counts = [sources.length, sources.filter(({ extent }) => extent === 'whole').length];
	return chapters.flatMap(({ file, components }) =>
		components.flatMap(({ name, text, line }) => {
			const told = numeralsIn(text).map(({ value }) => value);
			if (name !== 'ReadingsLead' || told.join() === counts.join()) return [];
			const message = `does not hold today's numbers of sources: write ${counts[0]} in all, then ${counts[1]} read whole, and no other number`;
			return [{ file, line, field: '<ReadingsLead>', value: text, message }];
		}),
	);
};
