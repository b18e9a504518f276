import type { Records } from '../engine/define-record.ts';
import { findShortHelp, numberAcross, type ShortHelp } from '../prose/short-help.ts';
import { precisionOf } from '../engine/fact-date.ts';
import { SITE_FILE, type Site } from '../engine/site.ts';
import type { Fault } from '../engine/fault.ts';

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
export function checkSite(site: Site, facts: Records): Fault[] {
	const faults: Fault[] = [];
	const say = (field: string, value: string, message: string) =>
		faults.push({ file: SITE_FILE, field, value, message });
	const { survivors, ...services } = site.helpInstead;

	const subject = facts.facts.find(({ id }) => id === site.subject);
	if (!subject?.date || precisionOf(subject.date) !== 'day')
		say(
			'subject',
			site.subject,
			'is no fact with a day: name the fact of content/facts that all of this site is about',
		);
	for (const [name, number] of Object.entries(findShortHelp(facts, site)) as [keyof ShortHelp, unknown][]) {
		const [holder, what] = HELD[name];
		if (!number)
			say(
				`shortHelp.${holder}`,
				site.shortHelp[holder],
				`is no record of content/facts/${what}, which stands at the foot of every page: correct the id, or complete the record`,
			);
	}
	const groups = site.helpGroups.map(({ id }) => id);
	for (const { id, group } of facts.helpCountries)
		if (!groups.includes(group))
			faults.push({
				file: 'content/facts/help-countries.yaml',
				record: id,
				field: 'group',
				value: group,
				message: `is not a group of the directory: write one of ${groups.join(', ')}`,
			});
	for (const [name, id] of Object.entries(services))
		if (!facts.helpServices.some((service) => service.id === id))
			say(`helpInstead.${name}`, id, 'is no service of content/facts/help-services.yaml: correct the id');
	if (!numberAcross(survivors, facts))
		say(
			'helpInstead.survivors',
			survivors,
			'is no record of content/facts/help-international.yaml with a number: correct the id',
		);
	return faults;
}
