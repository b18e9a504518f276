import { describe, expect, it } from 'vitest';
import { LEAD } from '../../../src/charts/lead.ts';
import { placeThreadsLead } from '../../../src/subjects/words-of-the-list/chart/threads-lead.ts';
import { wordingExamples } from '../../../src/subjects/words-of-the-list/chart/wording-chart.examples.ts';
import { buildWording } from '../../../src/subjects/words-of-the-list/chart/wording-chart.model.ts';
import { linesOf, marksOf, topOf } from './read-marks.ts';
import { siteContent } from '../../../src/content/site-content.ts';

const { usual, empty } = wordingExamples;
const { marks } = placeThreadsLead(buildWording(usual));
const CHANGED = 'lead-strong lead-signal';
const NAMES = ['block it', 'online grooming', 'demands on companies'];
const names = linesOf(marks).filter(({ text }) => NAMES.includes(text));

describe('the threads of telling parts', () => {
	it('are those that the records name, with the one that turns back last', () => {
		expect(names.map(({ text }) => text)).toEqual(NAMES);
		expect(linesOf(marks, CHANGED).filter(({ x }) => x === 20)).toMatchObject([{ text: 'reversed' }]);
		expect(placeThreadsLead(buildWording(empty)).inWords).toEqual([]);
	});

	it('run below their names, one under another', () => {
		const threads = marks.filter(({ tag }) => tag === 'g');
		const ys = threads.flatMap((thread, index) => [names[index]!.y, topOf(marksOf([thread])[1]!)]);
		expect(ys).toEqual(ys.toSorted((a, b) => a - b));
	});

	it('put what came of a part on a line of its own where the name leaves it no room', () => {
		const [first] = usual.wordings;
		const long = {
			...first!,
			elements: [{ ...first!.elements[0]!, text: 'a name that takes up nearly all the room' }],
		};
		const outcomeUnder = (all: typeof marks, name: string) => {
			const lines = linesOf(all);
			const at = lines.findIndex(({ text }) => text === name);
			return lines[at + 1]!.y > lines[at]!.y;
		};
		const own = placeThreadsLead(buildWording({ ...usual, wordings: [long] })).marks;
		expect(outcomeUnder(own, 'a name that takes up nearly all the room')).toBe(true);
		expect(outcomeUnder(marks, 'block it')).toBe(false);
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
			const [part] = first!.elements;
			const own = placeThreadsLead(buildWording({ ...usual, wordings: [{ ...first!, versions }] })).marks;
			const lines = linesOf(own);
			return lines[lines.findIndex(({ text }) => text === part!.text) + 1]!.x;
		};
		const ends = [['reuters-2020', 'translation-2020'], ['translation-2020'], []].map(endAt);
		expect(ends).toEqual(ends.toSorted((a, b) => a - b));
		expect(new Set(ends).size).toBe(3);
	});

	it('of the site fit the head of its page', () => {
		const { wordings, wordingVersions, asks } = siteContent().facts;
		const { marks, heightPx } = placeThreadsLead(buildWording({ wordings, versions: wordingVersions, asks }));
		expect(heightPx).toBeLessThanOrEqual(LEAD.mostHeightPx);
		expect(linesOf(marks, CHANGED).filter(({ x }) => x === 20)).toHaveLength(1);
	});
});
