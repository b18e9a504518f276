import { describe, expect, it } from 'vitest';
import { coalitionChart } from '../../../src/subjects/countries/chart/chart.ts';
import {
	coalitionExamples,
	exampleMemberships,
	exampleTold,
} from '../../../src/subjects/countries/chart/coalition-chart.examples.ts';
import { demandsChart } from '../../../src/subjects/demands/chart/chart.ts';
import { demandsExamples } from '../../../src/subjects/demands/chart/demands-chart.examples.ts';
import { seriesChart } from '../../../src/subjects/numbers/chart/chart.ts';
import { seriesExamples } from '../../../src/subjects/numbers/chart/series-chart.examples.ts';
import { timelineChart } from '../../../src/subjects/timeline/chart/chart.ts';
import { recordsOf, timelineExamples } from '../../../src/subjects/timeline/chart/timeline-chart.examples.ts';
import { records as exampleRecords } from '../../../src/subjects/countries/countries.examples.ts';
import type { Country, Hypothesis } from '../../../src/subjects/countries/country.ts';
import type { TimelineEvent } from '../../../src/subjects/timeline/event.ts';

// What no chart can draw is a fault of a record, told with all other faults of the content.

const [country] = coalitionExamples.one;
const ofCoalition = (countries: readonly Country[], memberships = exampleMemberships) =>
	coalitionChart.draw({ countries, hypotheses: [], memberships, told: exampleTold }).check();
const ofTimeline = (events: readonly TimelineEvent[]) => timelineChart.draw(recordsOf(events)).check();

describe('a chart tells where the records', () => {
	it('give two countries one code', () => {
		expect(ofCoalition([country, { ...country, id: 'holland' }])).toMatchObject([
			{ record: 'holland', field: 'iso2', value: 'NL', message: expect.stringContaining('is the code of netherlands') },
		]);
	});

	it('name a country that has no tile, and in which file to add it', () => {
		const [fault] = ofCoalition([{ ...country, iso2: 'XX' }]);
		expect(fault!.message).toMatch(/has no tile.*coalition-chart\.tiles\.ts/);
	});

	it('tell of a declaration that has no record, or no words for how a country stands to it', () => {
		const { usual } = coalitionExamples;
		expect(ofCoalition(usual, exampleMemberships.slice(1))).toMatchObject([
			{ kind: 'memberships', message: expect.stringContaining('has no record eu') },
		]);
		const unsaid = exampleMemberships.map(({ says, ...one }) => ({
			...one,
			...(says && { says: { ...says, partial: undefined } }),
		}));
		const [first] = usual;
		const half = { ...first!, declarations: [{ ...first!.declarations[0]!, stands: 'partial' as const }] };
		expect(ofCoalition([half], unsaid)).toMatchObject([
			{ record: 'lisbon2023', field: 'says', message: expect.stringContaining('has no "partial"') },
		]);
	});

	it('add up to another number than there are countries, or to groups and others that there are not', () => {
		const [h1, h2] = exampleRecords.hypotheses as readonly Hypothesis[];
		const check = (sum: Hypothesis['sum'], wider?: number) =>
			coalitionChart
				.draw({
					countries: coalitionExamples.usual,
					hypotheses: [{ ...h1!, sum, ...(wider && { wider: { ...h2!.wider!, countries: wider } }) }],
					memberships: exampleMemberships,
					told: exampleTold,
				})
				.check();
		const groups = ['eu-members', 'associated'];
		expect(check({ groups: [...groups, 'left-eu'] })).toEqual([]);
		expect(check({ groups, others: 1 }, 9)).toEqual([]);
		for (const [sum, wider, message] of [
			[{ groups }, undefined, 'is not 8'],
			[{ groups: ['moon'] }, undefined, 'is no group of memberships.yaml'],
			[{ groups, others: 1 }, 8, 'needs more others'],
		] as const)
			expect(check({ ...sum, groups: [...sum.groups] }, wider)).toMatchObject([
				{ kind: 'hypotheses', record: 'h1', field: 'sum', message: expect.stringContaining(message) },
			]);
	});

	it('rest inferred countries on two hypotheses', () => {
		const [first, second] = coalitionExamples.usual.filter(({ evidence }) => evidence === 'inferred');
		expect(ofCoalition([first!, { ...second!, basis: 'h3' }])).toMatchObject([
			{ record: second!.id, field: 'basis', value: 'h3', message: expect.stringContaining('is not h1') },
		]);
	});

	it('judge the demands as of different months', () => {
		const [first, second] = demandsExamples.usual;
		const later = { ...second, judgement: { ...second.judgement, asOf: '2026-08' } };
		expect(demandsChart.draw([first, later]).check()).toMatchObject([
			{ record: second.id, field: 'judgement.asOf', value: '2026-08' },
		]);
	});

	it('count in more ways than there are forms of marks', () => {
		const segments = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id }));
		const [fault] = seriesChart.draw({ ...seriesExamples.one, segments }).check();
		expect(fault!.message).toContain('are 4, and there are 3 forms of marks');
	});

	it('date an event before the timeline begins', () => {
		const [event] = timelineExamples.one;
		expect(ofTimeline([{ ...event!, date: '1988' }])).toMatchObject([
			{ record: 'announcement', value: '1988', message: expect.stringContaining('lies before 1989') },
		]);
	});
});
