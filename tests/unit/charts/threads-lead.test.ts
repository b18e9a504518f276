import { describe, expect, it } from 'vitest';
import { LEAD } from '../../../src/charts/lead.ts';
import { placeThreadsLead } from '../../../src/subjects/words-of-the-list/chart/threads-lead.layout.ts';
import { wordingExamples } from '../../../src/subjects/words-of-the-list/chart/wording-chart.examples.ts';
import { buildWording } from '../../../src/subjects/words-of-the-list/chart/wording-chart.model.ts';
import { siteContent } from '../../../src/content/site-content.ts';

const { usual, empty } = wordingExamples;
const placed = placeThreadsLead(buildWording(usual));

describe('the threads of telling parts', () => {
	it('are those that the records name, with the one that turns back last', () => {
		expect(placed.rows.map(({ part }) => part.text)).toEqual(['block it', 'online grooming', 'demands on companies']);
		expect(placed.rows.map(({ back }) => back?.text)).toEqual([undefined, undefined, 'reversed']);
		expect(placeThreadsLead(buildWording(empty)).rows).toEqual([]);
	});

	it('run below their names, one under another', () => {
		const ys = placed.rows.flatMap(({ name, marks }) => [name.y, Number(/M[\d.]+,([\d.]+)/.exec(marks[0]!.d)![1])]);
		expect(ys).toEqual(ys.toSorted((a, b) => a - b));
		expect(ys[0]).toBeGreaterThan(placed.heads[0]!.y);
	});

	it('put what came of a part on a line of its own where the name leaves it no room', () => {
		const [first] = usual.wordings;
		const long = {
			...first!,
			elements: [{ ...first!.elements[0]!, text: 'a name that takes up nearly all the room' }],
		};
		const [row] = placeThreadsLead(buildWording({ ...usual, wordings: [long] })).rows;
		expect(row!.outcome.y).toBeGreaterThan(row!.name.y);
		expect(placed.rows[0]!.outcome.y).toBe(placed.rows[0]!.name.y);
	});

	it('say that a text dropped a part where its thread ends', () => {
		const [first] = usual.wordings;
		const endAt = (lost: readonly string[]) => {
			const versions = first!.versions.map(({ elements, ...version }) => ({
				...version,
				elements: elements.map(({ element }) => ({
					element,
					status: lost.includes(version.version) ? ('dropped' as const) : ('kept' as const),
				})),
			}));
			const [row] = placeThreadsLead(buildWording({ ...usual, wordings: [{ ...first!, versions }] })).rows;
			return row!.outcome.x;
		};
		const ends = [['reuters-2020', 'translation-2020'], ['translation-2020'], []].map(endAt);
		expect(ends).toEqual(ends.toSorted((a, b) => a - b));
		expect(new Set(ends).size).toBe(3);
	});

	it('of the site fit the head of its page', () => {
		const { wordings, wordingVersions, asks } = siteContent().facts;
		const { rows, heightPx } = placeThreadsLead(buildWording({ wordings, versions: wordingVersions, asks }));
		expect(heightPx).toBeLessThanOrEqual(LEAD.mostHeightPx);
		expect(rows.filter(({ part }) => part.isTurned)).toHaveLength(1);
	});
});
