import type { Joined, Records } from '../engine/define-record.ts';
import { linkNumbers } from './telephone.ts';

/** What must be said beside a number: on what day a person checked it, or that nobody has, though its page has no date. */
export type NumberCheck = { checked: string } | 'unchecked';

/** A route or service, as far as its number goes. */
export type Numbered = Pick<Joined<'helpServices'>, 'phone' | 'checked' | 'support'> & {
	phoneMore?: string | undefined;
};

/** Whoever calls should know if a number may be old: where a dated text gives it, the list of sources tells; of the rest it is said beside it. */
export function checkOfNumber(
	{ phone, phoneMore, checked, support }: Numbered,
	sources: ReadonlyMap<string, Pick<Records['sources'][number], 'date'>>,
): NumberCheck | undefined {
	if (!phone) return undefined;
	if (checked) return { checked };
	const isDated = ({ reading }: { reading: string }) => sources.get(reading)?.date !== undefined;
	const isKnownByDate = (number: string) => {
		const giving = support.filter(({ passage }) => dialled(passage ?? '').includes(number));
		// Where no passage has the number, all that was read of the service stands for it.
		return (giving.length > 0 ? giving : support).some(isDated);
	};
	return dialled([phone, phoneMore].join(', ')).every(isKnownByDate) ? undefined : 'unchecked';
}

/** The numbers of a text as they are dialled, however they are printed. */
const dialled = (text: string): string[] => linkNumbers(text).flatMap(({ href }) => href?.replace(/^\w+:/, '') ?? []);
