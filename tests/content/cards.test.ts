import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/content.ts';
import { good, inRecord, messageAfter } from './message-after.ts';

const ARGUMENTS = 'content/views/arguments.yaml';
const EVENTS = 'content/views/events.yaml';
const COUNTRIES = 'content/views/countries.yaml';
const without = (id: string) => inRecord(id, /^ {2}(caution|cautionShort): .*\n(?: {4}.*\n)*/gm, '');

describe('a card', () => {
	it('is refused where a sentence stands on it twice, whatever its capitals and quotes', () => {
		const twice = inRecord(
			'arg-law-changes-defaults',
			/^ {2}caution: '/m,
			"  caution: 'law gets companies to change the default settings that matter most. ",
		);
		expect(messageAfter(ARGUMENTS, twice)).toMatch(
			/arguments\.yaml:\d+ +"arg-law-changes-defaults": "law gets companies to change .*" stands twice on its card: say it once/,
		);
	});

	it('is refused where its caution would be put together from those of several facts', () => {
		for (const [file, id] of [
			[EVENTS, 'instagram-e2ee-2026'],
			[COUNTRIES, 'united-kingdom'],
		] as const)
			expect(messageAfter(file, without(id))).toMatch(
				new RegExp(`"${id}", field caution: is missing: its facts have 2 cautions \\([a-z0-9, -]+\\), which one after`),
			);
	});

	it('prints its own caution in the place of those of its facts, and none of what its holders said elsewhere', () => {
		const { facts } = loadContent(good);
		const argument = facts.arguments.find(({ id }) => id === 'arg-industry-knows-best')!;
		expect(argument.caution).toMatch(/^The point about speed/);
		expect(argument.caution).not.toContain('7 November');
		expect(facts.arguments.find(({ id }) => id === 'arg-mission-creep')!.differs).toBeUndefined();
		expect(facts.countries.find(({ id }) => id === 'united-kingdom')!.named!.caution).toMatch(
			/^Whether it counted itself/,
		);
	});
});
