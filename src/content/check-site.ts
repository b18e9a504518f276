import type { Facts } from '../model/facts.ts';
import { findShortHelp, numberAcross, type ShortHelp } from '../model/short-help.ts';
import { precisionOf } from '../schemas/fact-date.ts';
import type { Site } from '../schemas/site.ts';
import type { Fault } from './fault.ts';

/** The file of the site's own facts, from the project's root. */
export const SITE_FILE = 'content/site.yaml';

/** Which record of `shortHelp` holds a number at the foot of every page, and what it is. */
const HELD: Readonly<
	Record<keyof ShortHelp, readonly [holder: Exclude<keyof Site['shortHelp'], 'where'>, what: string]>
> = {
	emergency: ['emergency', 'help-international.yaml with a number'],
	countryEmergency: ['country', 'help-countries.yaml with an emergency number'],
	helpline: ['helpline', 'help-international.yaml with a number'],
	countryHelpline: ['country', 'help-countries.yaml with a helpline that has a number'],
};

/** What the site names among its records is there: the fact that it is about, the numbers at the foot of every page, and where readers are led instead. */
export function checkSite(site: Site, facts: Facts): Fault[] {
	const subject = facts.facts.find(({ id }) => id === site.subject);
	const numbers = Object.entries(findShortHelp(facts, site)) as [keyof ShortHelp, unknown][];
	const { survivors, ...services } = site.helpInstead;
	return [
		...(subject?.date && precisionOf(subject.date) === 'day'
			? []
			: [
					{
						file: SITE_FILE,
						field: 'subject',
						value: site.subject,
						message: 'is no fact with a day: name the fact of content/facts that all of this site is about',
					},
				]),
		...numbers
			.filter(([, number]) => !number)
			.map(([name]) => {
				const [holder, what] = HELD[name];
				return {
					file: SITE_FILE,
					field: `shortHelp.${holder}`,
					value: site.shortHelp[holder],
					message: `is no record of content/facts/${what}, which stands at the foot of every page: correct the id, or complete the record`,
				};
			}),
		...facts.helpCountries
			.filter(({ group }) => !site.helpGroups.some(({ id }) => id === group))
			.map(({ id, group }) => ({
				file: 'content/facts/help-countries.yaml',
				record: id,
				field: 'group',
				value: group,
				message: `is not a group of the directory: write one of ${site.helpGroups.map(({ id }) => id).join(', ')}`,
			})),
		...Object.entries(services)
			.filter(([, id]) => !facts.helpServices.some((service) => service.id === id))
			.map(([name, value]) => ({
				file: SITE_FILE,
				field: `helpInstead.${name}`,
				value,
				message: 'is no service of content/facts/help-services.yaml: correct the id',
			})),
		...(numberAcross(survivors, facts)
			? []
			: [
					{
						file: SITE_FILE,
						field: 'helpInstead.survivors',
						value: survivors,
						message: 'is no record of content/facts/help-international.yaml with a number: correct the id',
					},
				]),
	];
}

/** The day of the fact that all of the site is about. */
export function subjectDate({ subject }: Pick<Site, 'subject'>, { facts }: Pick<Facts, 'facts'>): string {
	return facts.find(({ id }) => id === subject)!.date!;
}
