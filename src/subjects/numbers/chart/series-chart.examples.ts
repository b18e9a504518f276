import { exampleEvidence, exampleFact } from '../../../evidence/example-evidence.ts';
import type { Series } from '../series.ts';

const point = (
	period: string,
	segment: string,
	value: number,
	changes: Partial<Series['points'][number]> = {},
): Series['points'][number] => ({ period, segment, value, ...exampleFact('example-source'), ...changes });

/** A series as the schema gives it, with one point unless told otherwise. */
function exampleSeries(changes: Partial<Series> = {}): Series {
	return {
		id: 'example-series',
		title: 'Reports each year',
		unit: 'reports per calendar year',
		publisher: 'Example hotline',
		counts: 'Reports that came in.',
		doesNotMean: ['A report is not a child.'],
		form: 'columns',
		finding: 'The hotline took {reports 2020} reports in 2020',
		segments: [{ id: 'reports', name: 'Reports' }],
		breaks: [],
		caution: 'A report is not a child.',
		conflicts: [],
		statements: [],
		points: [point('2020', 'reports', 4560)],
		...changes,
	};
}

/** A change in counting, two figures in one year, a rounded total that is the sum of its parts. */
const usual = exampleSeries({
	id: 'example-usual',
	form: 'columns',
	inShort: { figure: ['reports', '2021'], isNot: ['not children', 'not images'] },
	finding: 'Reports were between {lowest reports} and {highest reports}; {bundled 2022} in 2022 are bundled',
	segments: [
		{ id: 'reports', name: 'Reports, each alone' },
		{ id: 'bundled', name: 'Reports, bundled', tag: 'bundled' },
		{ id: 'incidents', name: 'Incidents', tag: 'incidents' },
	],
	breaks: [
		{
			from: '2022',
			text: 'From 2022 reports may be bundled.',
			facts: ['example-fact'],
			...exampleEvidence(['example-law']),
		},
	],
	points: [
		point('2019', 'reports', 999_400),
		point('2020', 'reports', 21_751_085, { note: 'Ten months only.' }),
		point('2021', 'reports', 36_200_000, { rounded: 'about', standing: 'reported', originals: ['Yearly report'] }),
		point('2022', 'bundled', 20_500_000, {
			rounded: 'about',
			parts: [
				{ name: 'companies', value: 20_400_123 },
				{ name: 'public', value: 100_456 },
			],
		}),
		point('2022', 'incidents', 29_200_000, { rounded: 'about' }),
	],
});

/** Statements at single dates, two figures each. */
const pairs = exampleSeries({
	id: 'example-pairs',
	form: 'pairs',
	unit: 'people per month',
	finding: 'Arrests were {arrests 2018-09} a month in 2018',
	segments: [
		{ id: 'arrests', name: 'People arrested', tag: 'arrests' },
		{ id: 'children', name: 'Children safeguarded', tag: 'children' },
	],
	points: [
		point('2018-09', 'arrests', 400, { rounded: 'about' }),
		point('2018-09', 'children', 500, { rounded: 'over' }),
		point('2020-04', 'arrests', 500, { rounded: 'over' }),
		point('2020-04', 'children', 700, { rounded: 'about' }),
		point('2026-02', 'arrests', 1000, { rounded: 'about' }),
		point('2026-02', 'children', 1200, { rounded: 'nearly' }),
	],
});

/** A whole with what remains of it. */
const parts = exampleSeries({
	id: 'example-parts',
	form: 'parts',
	rest: 'exact copies',
	finding: 'Of {all 2021}, {once 2021} remain when each is counted once',
	segments: [
		{ id: 'all', name: 'All files', tag: 'in all' },
		{ id: 'once', name: 'Each counted once', tag: 'without copies' },
	],
	points: [
		point('2020', 'all', 65_344_724),
		point('2020', 'once', 27_333_171),
		point('2021', 'all', 84_795_507),
		point('2021', 'once', 36_625_281),
	],
});

/** Changes on a base, up and down. */
const index = exampleSeries({
	id: 'example-index',
	form: 'index',
	base: '2017/18',
	finding: '{reports 2021/22} were recorded, more than in the first year',
	points: [
		point('2020/21', 'reports', 3100, { change: -4, covers: '41 forces' }),
		point('2021/22', 'reports', 6156, { change: 84, covers: '44 forces' }),
	],
});

/** Statements that nothing joins, one of them as long as the schema allows. */
const statements = exampleSeries({
	id: 'example-statements',
	form: 'statements',
	finding: 'Two statements count two things',
	segments: [],
	points: [],
	statements: [
		{
			id: 'accounts',
			date: '2019-05',
			by: 'A police force, in a report',
			words: 'about 1,000 accounts',
			counts: 'Accounts, and not people.',
			...exampleFact('example-source'),
		},
		{
			id: 'people',
			date: '2020-09-30',
			by: 'forty letters and not a single one more.',
			words: 'sixty letters that are drawn large, as all others are: 1,000',
			counts: 'A sentence of one hundred and thirty letters. '.repeat(3).slice(0, 130),
			...exampleFact('example-law'),
			standing: 'reported',
			originals: ['Yearly report'],
			caution: 'A caution in at most ninety letters, which is the most that a short one may have.',
			cautionShort: 'A caution in at most ninety letters, which is the most that a short one may have.',
		},
	],
});

/** Named series that tests and previews draw. A series without points is refused by its schema. */
export const seriesExamples = {
	usual,
	pairs,
	parts,
	index,
	statements,
	one: exampleSeries({ id: 'example-one' }),
	nought: exampleSeries({ id: 'example-nought', points: [point('2020', 'reports', 0)] }),
	longestLabel: exampleSeries({
		id: 'example-longest-label',
		finding: 'Nearly {reports 2021/22} were recorded',
		segments: [{ id: 'reports', name: 'Reports', tag: 'twenty letters long.' }],
		caution: 'A caution of as many letters as the schema allows, which is two hundred and forty. '
			.repeat(3)
			.slice(0, 240),
		breaks: [
			{
				from: '2022/23',
				text: 'A break with as many letters as the schema allows. '.repeat(3).slice(0, 130),
				facts: ['example-fact'],
				...exampleEvidence(['a']),
			},
		],
		points: [
			point('2020/21', 'reports', 1, { covers: 'thirty letters, not one longer' }),
			point('2021/22', 'reports', 333_333_333, { rounded: 'nearly', covers: 'thirty letters, not one longer' }),
		],
	}),
} as const satisfies Record<string, Series>;
