import { describe, expect, it } from 'vitest';
import { exampleFacts } from '../../../src/tools/gallery/example-facts.ts';
import { LEAD } from '../../../src/charts/lead.ts';
import { attributesOf, isMdxElement } from '../../../src/engine/mdx-nodes.ts';
import { layOutChapter } from '../../../src/chapters/lay-out.ts';
import { placeDesks } from '../../../src/subjects/demands/chart/desks-lead.layout.ts';
import { countingDesks } from '../../../src/subjects/demands/chart/desks-lead.model.ts';
import { placeWays } from '../../../src/subjects/demands/chart/grooming-lead.layout.ts';
import { pageLead, pageLeadSchema, type PageLead } from '../../../src/subjects/demands/chart/lead-records.ts';
import { placeMatching } from '../../../src/subjects/demands/chart/matching-lead.layout.ts';
import { placeCounts } from '../../../src/subjects/demands/chart/openness-lead.layout.ts';
import { placePlaces } from '../../../src/subjects/demands/chart/places-glance.layout.ts';
import { placeParts } from '../../../src/subjects/demands/chart/streaming-lead.layout.ts';
import { issuesOf } from '../schemas/issues-of.ts';
import { readContent } from './site-records.ts';

const leads = exampleFacts.pageLeads;
const share = (count: number, of: number) => `${count}/${of}`;

it('a picture that is on the list is stopped at it, and any other goes on', () => {
	const { rows, others } = placeMatching(pageLead(leads, 'example-matching', 'matching'));
	const [listed, unknown] = rows;
	expect([listed!.listed !== undefined, listed!.unseen, listed!.arrow]).toEqual([true, undefined, undefined]);
	expect(listed!.whole).not.toContain(`H${LEAD.widthPx - 10}`);
	expect(unknown!.listed).toBeUndefined();
	expect(unknown!.whole).toContain(`H${LEAD.widthPx - 10}`);
	expect(others.length).toBeGreaterThan(2);
});

it('a way gets the room that its words need', () => {
	const { ways, heightPx } = placeWays(pageLead(leads, 'example-ways', 'ways'));
	expect(ways.map(({ picture }) => 'written' in picture)).toEqual([false, true]);
	expect(ways[1]!.looksAt.length).toBeGreaterThan(ways[0]!.looksAt.length);
	expect(ways[1]!.looksAt.at(-1)!.y).toBeLessThan(heightPx);
});

it('what is seen stands in the column of its part, its condition under it, and each other part is dotted', () => {
	const { firms, columns } = placeParts(pageLead(leads, 'example-parts', 'parts'));
	const columnOf = (d: string) => {
		const x = Number(/^M([\d.]+)/.exec(d)![1]);
		return columns.findIndex((column) => column.x < x && x < column.x + column.width);
	};
	expect(firms.map(({ seen }) => columnOf(seen))).toEqual([0, 1]);
	expect(firms.map(({ unseen }) => columnOf(unseen))).toEqual([1, 0]);
	expect(firms.map(({ unless }) => unless.length > 0)).toEqual([false, true]);
	expect(firms[1]!.unless[0]!.y).toBeGreaterThan(Number(/,([\d.]+)/.exec(firms[1]!.seen)![1]));
});

it('each count fills its dots of the same number', () => {
	const { counts } = placeCounts(pageLead(leads, 'example-counts', 'counts'), share);
	expect(counts.map(({ dots }) => dots.filter(({ isCounted }) => isCounted).length)).toEqual([0, 7]);
	expect(counts.map(({ dots }) => dots.length)).toEqual([12, 12]);
	expect(counts.map(({ share: { text } }) => text)).toEqual(['0/12', '7/12']);
});

it('counts are below one another where they are more than two', () => {
	const { counts } = placeCounts(pageLead(leads, 'example-rows', 'counts'), share);
	expect(counts.map(({ dots }) => dots.filter(({ isCounted }) => isCounted).length)).toEqual([4, 3, 2]);
	const tops = counts.map(({ dots }) => dots[0]!.y);
	expect(tops).toEqual([...new Set(tops)].toSorted((a, b) => a - b));
});

it('a step of a place stands in its column with its year, and one that was not found is dotted', () => {
	const record = pageLead(leads, 'example-places', 'places');
	const { heads, steps, unseen } = placePlaces(record);
	expect(steps.map(({ state, when }) => [state, when[0]?.text])).toEqual([
		['taken', '2020'],
		['open', '2021'],
		['unsure', '2022'],
		['ahead', '2030'],
		['taken', undefined],
	]);
	const columns = steps.slice(0, 4).map(({ when }) => heads.findIndex(({ x }) => x === when[0]!.x));
	expect(columns).toEqual([0, 1, 1, 2]);
	expect(steps.map(({ hatching }) => hatching !== undefined)).toEqual([false, false, false, true, false]);
	expect(unseen.match(/M/g)).toHaveLength(2);
	expect(placePlaces({ ...record, isSought: false }).unseen).toBe('');
});

it('desks at which something is counted stand on the ground of their country, in the order of the way', () => {
	const { countries, desks, note } = placeDesks(countingDesks(exampleFacts.paths[0]!), 'No shares');
	expect(desks.map(({ desk }) => desk.name)).toEqual(['An office', 'There']);
	expect(countries.map(({ name }) => name.text)).toEqual(['AA', 'BB']);
	expect(note.map(({ text }) => text)).toEqual(['No shares']);
	expect(placeDesks([], '')).toMatchObject({ countries: [], way: '' });
});

describe('a record of a lead picture', () => {
	const change = (id: string, more: object) => ({ ...leads.find((one) => one.id === id), ...more });

	it('is refused where it would draw what is not so', () => {
		const row = { name: 'A', inWords: 'A.', facts: ['claim-read'] };
		const counts = change('example-counts', {
			rows: [
				{ ...row, count: 13 },
				{ ...row, count: 1 },
			],
		});
		expect(issuesOf(pageLeadSchema)(counts).join()).toMatch(/is more than 12/);
		const parts = change('example-parts', {
			rows: [
				{ ...row, sees: 'Arm' },
				{ ...row, sees: 'Head' },
			],
		});
		expect(issuesOf(pageLeadSchema)(parts).join()).toMatch(/is none of the parts: write one of Head, Foot/);
		const places = change('example-places', { steps: ['Asked', 'Done'] });
		expect(issuesOf(pageLeadSchema)(places).join()).toMatch(/has Decided, which is none of the steps: Asked, Done/);
		expect(issuesOf(pageLeadSchema)({ id: 'a', form: 'pie' }).join()).toMatch(/is not a form/);
	});

	it('is drawn in its own form only', () => {
		expect(() => pageLead(leads, 'example-ways', 'counts')).toThrow('has no example-ways of the form counts');
	});
});

describe('the lead pictures of the site', () => {
	const content = readContent();
	const place = (lead: PageLead) =>
		lead.form === 'matching'
			? placeMatching(lead)
			: lead.form === 'ways'
				? placeWays(lead)
				: lead.form === 'parts'
					? placeParts(lead)
					: lead.form === 'places'
						? placePlaces(lead)
						: placeCounts(lead, share);

	it.each(content.facts.pageLeads.map((lead) => [lead.id, lead] as const))(
		'are as high as they may be: %s',
		(_, lead) => {
			expect(place(lead).heightPx).toBeLessThanOrEqual(LEAD.mostHeightPx);
		},
	);

	it('rest on facts that their pages cite', () => {
		const uncited = content.chapters.flatMap((chapter) => {
			const named = chapter.tree.children.flatMap((node) => (isMdxElement(node) ? [attributesOf(node)['of']] : []));
			const facts = content.facts.pageLeads
				.filter(({ id }) => named.includes(id))
				.flatMap(({ rows }) =>
					rows.flatMap((row) => ('dates' in row ? row.dates : [row]).flatMap(({ facts }) => facts)),
				);
			const cited = new Set(layOutChapter(chapter, content).citations.map(({ record }) => record.id));
			return facts.filter((id) => !cited.has(id));
		});
		expect(uncited).toEqual([]);
	});
});
