import type { Site } from '../engine/site.ts';
import { formatDate } from '../text/dates.ts';
import { hostName } from '../text/host-name.ts';
import type { Records } from '../engine/define-record.ts';
import { words } from '../words/words.ts';
import { linkNumbers } from './telephone.ts';

/** The few numbers that stand at the foot of every page, on screens and on paper, as their records have them. */
export interface ShortHelp {
	/** The emergency number of many countries: `112`. */
	emergency: string;
	/** The emergency number of the country that stands beside: `999`. */
	countryEmergency: string;
	/** The number of child helplines in many countries: `116 111`. */
	helpline: string;
	/** The helpline for children of the one country: who answers, and the number. */
	countryHelpline: { name: string; phone: string };
}

/** The first number in a record of international help; undefined if there is no such record, or no number in it. */
export function numberAcross(
	id: string,
	{ helpInternational }: Pick<Records, 'helpInternational'>,
): string | undefined {
	const text = helpInternational.find((record) => record.id === id)?.text ?? '';
	return linkNumbers(text).find(({ href }) => href)?.text;
}

/** Reads the numbers from the records of help that the site names; undefined for each that its record lacks. */
export function findShortHelp(
	{ helpCountries, helpInternational }: Pick<Records, 'helpCountries' | 'helpInternational'>,
	{ shortHelp }: Pick<Site, 'shortHelp'>,
): { [Number in keyof ShortHelp]: ShortHelp[Number] | undefined } {
	const firstNumber = (id: string) => numberAcross(id, { helpInternational });
	const country = helpCountries.find(({ id }) => id === shortHelp.country);
	const { name, phone } = country?.helpline ?? {};
	return {
		emergency: firstNumber(shortHelp.emergency),
		countryEmergency: country?.emergency?.number,
		helpline: firstNumber(shortHelp.helpline),
		countryHelpline: name && phone ? { name, phone } : undefined,
	};
}

/** The same for checked content, which has all numbers, and with the words for where each holds. */
export function readShortHelp(
	facts: Records,
	site: Pick<Site, 'shortHelp'>,
): ShortHelp & Pick<Site['shortHelp'], 'where'> {
	return { ...(findShortHelp(facts, site) as ShortHelp), where: site.shortHelp.where };
}

/** Whom to call in danger, within a sentence. */
export function inDanger(
	{ emergency, countryEmergency, where }: ReturnType<typeof readShortHelp>,
	before?: string,
): string {
	const many = { number: emergency, where: where.emergency.short };
	return words.help.inDanger(many, { number: countryEmergency, where: where.country.short }, before);
}

/** Who listens, within a sentence. */
export function toTalk(
	{ helpline, countryHelpline: { name, phone }, where }: ReturnType<typeof readShortHelp>,
	on?: string,
	and?: string,
): string {
	const many = { number: helpline, where: where.helpline.short };
	return words.help.toTalk(many, { name, number: phone, where: where.country.short }, on, and);
}

/** True for a route on which somebody listens, by what its record calls it. */
export const isHelpline = ({ what }: { what?: string | undefined }): boolean =>
	what?.startsWith(words.help.recordedAs.helpline) ?? false;

/** Puts services with a number to call before those to write to or open, because who needs help calls first. */
export const callableFirst = <Entry>(
	entries: readonly Entry[],
	phoneOf: (entry: Entry) => string | undefined,
): Entry[] => entries.toSorted((a, b) => Number(phoneOf(a) === undefined) - Number(phoneOf(b) === undefined));

/** Where abuse pictures are reported, and when all these routes were last read: for paper, which cannot be asked. */
export function toReport(
	{ helpCountries, helpServices }: Pick<Records, 'helpCountries' | 'helpServices'>,
	{ shortHelp, helpInstead, helpChecked }: Pick<Site, 'shortHelp' | 'helpInstead' | 'helpChecked'>,
): string {
	const hotline = helpCountries.find(({ id }) => id === shortHelp.country)?.report;
	const others = helpServices.find(({ id }) => id === helpInstead.hotlines)?.url;
	const places = [
		...(hotline?.url ? [words.help.reportIn(hostName(hotline.url), shortHelp.where.country.short)] : []),
		...(others ? [words.help.reportElsewhere(hostName(others))] : []),
	];
	return words.help.reportAt(places, formatDate(helpChecked));
}
