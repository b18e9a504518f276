import { describe, expect, it } from 'vitest';
import { exampleFacts } from '../../../src/tools/gallery/example-facts.ts';
import { LEAD } from '../../../src/charts/lead.ts';
import { attributesOf, isMdxElement } from '../../../src/engine/mdx-nodes.ts';
import { layOutChapter } from '../../../src/chapters/lay-out.ts';
import { drawDesks } from '../../../src/subjects/demands/chart/desks-lead.ts';
import { placeWays } from '../../../src/subjects/demands/chart/grooming-lead.ts';
import { pageLead, pageLeadSchema, type PageLead } from '../../../src/subjects/demands/chart/lead-records.ts';
import { placeMatching } from '../../../src/subjects/demands/chart/matching-lead.ts';
import { placeCounts } from '../../../src/subjects/demands/chart/openness-lead.ts';
import { placePlaces } from '../../../src/subjects/demands/chart/places-glance.ts';
import { placeParts } from '../../../src/subjects/demands/chart/streaming-lead.ts';
import { linesOf, marksOf, topOf, wordsOf } from './read-marks.ts';
import { issuesOf } from '../schemas/issues-of.ts';
import { readContent } from './site-records.ts';

const leads = exampleFacts.pageLeads;

it('a picture that is on the list is stopped at it, and any other goes on', () => {
	const { marks } = placeMatching(pageLead(leads, 'example-matching', 'matching'));
	const [listed, unknown] = marksOf(marks, 'line-whole').map(({ d }) => d);
	expect(listed).not.toContain(`H${LEAD.widthPx - 10}`);
	expect(unknown).toContain(`H${LEAD.widthPx - 10}`);
	expect(marksOf(marks, 'line-unseen')).toHaveLength(1);
	// Two codes and one that is on the list, an arrow, and the ground of one sign.
	expect(marksOf(marks, 'dot')).toHaveLength(5);
	expect(wordsOf(marks, 'lead-strong')).toEqual(['stopped']);
});

it('a way gets the room that its words need', () => {
	const { marks, heightPx } = placeWays(pageLead(leads, 'example-ways', 'ways'));
	expect(marksOf(marks, 'lead-sign lead-sign-on')).toHaveLength(1);
	const looks = linesOf(marks, 'lead-quiet');
	expect(looks.length).toBeGreaterThan(2);
	expect(looks.at(-1)!.y).toBeLessThan(heightPx);
});

it('what is seen stands in the column of its part, its condition under it, and each other part is dotted', () => {
	const { marks } = placeParts(pageLead(leads, 'example-parts', 'parts'));
	const columns = marksOf(marks, 'lead-ground').map(({ x, width }) => [Number(x), Number(x) + Number(width)] as const);
	const columnOf = ({ d }: { d?: string | number | undefined }) => {
		const x = Number(/^M([\d.]+)/.exec(`${d}`)![1]);
		return columns.findIndex(([left, right]) => left < x && x < right);
	};
	const [seen] = marksOf(marks, 'dot');
	const [onCondition] = marksOf(marks, 'dot-open');
	expect([seen!, onCondition!].map(columnOf)).toEqual([0, 1]);
	expect(marksOf(marks, 'line-unseen').map(columnOf)).toEqual([1, 0]);
	const condition = linesOf(marks, 'lead-quiet').find(({ text }) => text.startsWith('unless'));
	expect(condition!.y).toBeGreaterThan(topOf(onCondition!));
});

const isCounted = (dot: Record<string, unknown>) => dot['class'] !== 'lead-dot-none';
it('each count fills its dots of the same number', () => {
	const { marks } = placeCounts(pageLead(leads, 'example-counts', 'counts'));
	const dots = marksOf(marks);
	expect(dots).toHaveLength(24);
	expect([dots.slice(0, 12), dots.slice(12)].map((own) => own.filter(isCounted).length)).toEqual([0, 7]);
	expect(wordsOf(marks)).toEqual(expect.arrayContaining(['0 of 12', '7 of 12']));
});

it('counts are below one another where they are more than two', () => {
	const dots = marksOf(placeCounts(pageLead(leads, 'example-rows', 'counts')).marks);
	const rows = [0, 9, 18].map((first) => dots.slice(first, first + 9));
	expect(rows.map((own) => own.filter(isCounted).length)).toEqual([4, 3, 2]);
	const tops = rows.map(([dot]) => Number(dot!['cy']));
	expect(tops).toEqual([...new Set(tops)].toSorted((a, b) => a - b));
});

it('a step of a place stands in its column with its year, and one that was not found is dotted', () => {
	const record = pageLead(leads, 'example-places', 'places');
	const { marks } = placePlaces(record);
	const steps = ['dot', 'dot-open', 'dot-open grid-unsure'].map((look) => marksOf(marks, look).length);
	expect(steps).toEqual([2, 2, 1]);
	const heads = linesOf(marks, 'lead-quiet');
	const years = linesOf(marks).filter(({ text }) => /^\d+$/.test(text));
	expect(years.map(({ text }) => text)).toEqual(['2020', '2021', '2022', '2030']);
	expect(years.map((year) => heads.findIndex(({ x }) => x === year.x))).toEqual([0, 1, 1, 2]);
	expect(wordsOf(marks, 'on-mark')).toEqual(['2020', '?']);
	expect(marksOf(marks, 'lead-shape-pale')).toHaveLength(1);
	const unseenIn = (of: typeof record) => marksOf(placePlaces(of).marks, 'line-unseen')[0]!['d'];
	expect(`${unseenIn(record)}`.match(/M/g)).toHaveLength(2);
	expect(unseenIn({ ...record, isSought: false })).toBe('');
});

it('desks at which something is counted stand on the ground of their country, in the order of the way', () => {
	const { marks } = drawDesks(exampleFacts.paths[0]!);
	const said = wordsOf(marks);
	expect(said.slice(0, 2)).toEqual(['AA', 'BB']);
	expect(said.filter((text) => ['An office', 'There'].includes(text))).toEqual(['An office', 'There']);
	expect(marksOf(marks, 'lead-ground')).toHaveLength(2);
	expect(marksOf(drawDesks({ id: 'none', stations: [] }).marks)).toMatchObject([{ d: '' }]);
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
						: placeCounts(lead);

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
