import { describe, expect, it } from 'vitest';
import { checkSite } from '../../../src/content/check-site.ts';
import { formatFault } from '../../../src/engine/fault.ts';
import type { Site } from '../../../src/engine/site.ts';
import { readContent } from '../charts/site-records.ts';

const { site, facts } = readContent();
const told = (changes: Partial<Site>) => checkSite({ ...site, ...changes }, facts).map(formatFault);

describe('what the site names among its records', () => {
	it('is there', () => {
		expect(told({})).toEqual([]);
	});

	it('is refused where the fact that it is about is none, or has no day', () => {
		expect(told({ subject: 'nothing' })).toEqual([
			'content/site.yaml  subject: "nothing" is no fact with a day: name the fact of content/facts that all of this site is about',
		]);
		const undated = facts.facts.find(({ date }) => date === undefined)!;
		expect(told({ subject: undated.id })).toHaveLength(1);
	});

	it('is refused where a page would lack a number at its foot', () => {
		expect(told({ shortHelp: { ...site.shortHelp, emergency: 'h113' } })).toEqual([
			expect.stringMatching(
				/shortHelp\.emergency: "h113" is no record of content\/facts\/help-international\.yaml with a number, which stands/,
			),
		]);
		expect(told({ shortHelp: { ...site.shortHelp, country: 'atlantis' } })).toHaveLength(2);
	});

	it('is refused where the entry of a country would lead nowhere', () => {
		expect(told({ helpInstead: { hotlines: 'a', helplines: 'b', survivors: 'c' } })).toEqual([
			expect.stringContaining('helpInstead.hotlines: "a" is no service of content/facts/help-services.yaml'),
			expect.stringContaining('helpInstead.helplines: "b" is no service'),
			expect.stringContaining('helpInstead.survivors: "c" is no record of content/facts/help-international.yaml'),
		]);
	});
});
