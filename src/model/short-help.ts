import type { Site } from '../schemas/site.ts';
import type { Facts } from './facts.ts';
import { linkNumbers } from './telephone.ts';

/** The few numbers that stand at the foot of every page, on screens and on paper, as their records have them. */
export interface ShortHelp {
	/** The emergency number of the EU: `112`. */
	emergencyEu: string;
	/** And of the UK: `999`. */
	emergencyUk: string;
	/** The number of child helplines in many European countries: `116 111`. */
	helplineEurope: string;
	/** The UK's helpline for children: who answers, and the number. */
	helplineUk: { name: string; phone: string };
}

/** The first number that a record of help across borders tells; none where there is no such record, or no number in it. */
export function numberAcross(id: string, { helpInternational }: Pick<Facts, 'helpInternational'>): string | undefined {
	const text = helpInternational.find((record) => record.id === id)?.text ?? '';
	return linkNumbers(text).find(({ href }) => href)?.text;
}

/** Reads the numbers from the records of help that the site names; undefined for each that its record lacks. */
export function findShortHelp(
	{ helpCountries, helpInternational }: Pick<Facts, 'helpCountries' | 'helpInternational'>,
	{ shortHelp }: Pick<Site, 'shortHelp'>,
): { [Number in keyof ShortHelp]: ShortHelp[Number] | undefined } {
	const firstNumber = (id: string) => numberAcross(id, { helpInternational });
	const country = helpCountries.find(({ id }) => id === shortHelp.country);
	const { name, phone } = country?.helpline ?? {};
	return {
		emergencyEu: firstNumber(shortHelp.emergency),
		emergencyUk: country?.emergency?.number,
		helplineEurope: firstNumber(shortHelp.helpline),
		helplineUk: name && phone ? { name, phone } : undefined,
	};
}

/** The same, of content whose check has found all of them: no page may be without. */
export function readShortHelp(facts: Facts, site: Pick<Site, 'shortHelp'>): ShortHelp {
	return findShortHelp(facts, site) as ShortHelp;
}

/** What can be called before what can only be written to or opened, each in the order it had: who needs help calls first. */
export function callableFirst<Entry>(
	entries: readonly Entry[],
	phoneOf: (entry: Entry) => string | undefined,
): Entry[] {
	return entries.toSorted((a, b) => Number(phoneOf(a) === undefined) - Number(phoneOf(b) === undefined));
}
