import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/content.ts';
import { good, inRecord, messageAfter } from './message-after.ts';

const SERIES = 'content/views/series.yaml';
const CHAPTER = 'content/chapters/numbers.mdx';

/** Changes the record of one series only. */
const inSeries = (id: string, change: (record: string) => string) => (text: string) =>
	text.replace(new RegExp(`- id: ${id}\\n[\\s\\S]*?(?=\\n- id: |$)`), change);

describe('a series is refused, with file, record, field and advice,', () => {
	it('when a period is there twice in a segment', () => {
		const message = messageAfter(SERIES, (text) => text.replace("period: '1999'", "period: '1998'"));
		expect(message).toMatch(
			/series\.yaml:\d+ +"cybertipline-reports", field points\.1\.period: "1998" is there twice in segment reports: it is point 1 too; keep one/,
		);
	});

	it('when a point is outside any segment', () => {
		const message = messageAfter(SERIES, (text) => text.replace('segment: bundled', 'segment: packed'));
		expect(message).toMatch(
			/"cybertipline-reports", field points\.\d+\.segment: "packed" is outside any segment: write one of reports, bundled, incidents/,
		);
	});

	it('when a break has no text', () => {
		const message = messageAfter(SERIES, (text) => text.replace(/ {6}text: From 2024 .*\n/, ''));
		expect(message).toMatch(/field breaks\.0\.text: is missing: say in a short sentence what changes/);
		expect(messageAfter(SERIES, (text) => text.replace(/ {6}text: From 2024 .*\n/, "      text: ''\n"))).toMatch(
			/field breaks\.0\.text: "" is empty: say in a short sentence what changes/,
		);
	});

	it('when its caution is missing', () => {
		const message = messageAfter(
			SERIES,
			inSeries('iwf-urls', (record) => record.replace(/ {2}caution: .*\n( {4}.*\n)*/, '')),
		);
		expect(message).toMatch(/"iwf-urls", field caution: is missing: no series is drawn without the caution/);
	});

	it('when its caution is too long for the picture', () => {
		const message = messageAfter(SERIES, (text) =>
			text.replace('caution: A report', `caution: ${'Too long. '.repeat(25)}A report`),
		);
		expect(message).toMatch(/field caution: .* is longer than 240 characters: it is drawn in the picture; shorten it/);
	});

	it('when a total is not the sum of its parts', () => {
		const message = messageAfter(
			SERIES,
			inSeries('reported-duplicates', (record) => record.replace('value: 33690561', 'value: 33690562')),
		);
		expect(message).toMatch(
			/"reported-duplicates", field points\.0\.value: "65344724" does not add up: its parts make 65,344,725; correct the total or a part/,
		);
	});

	it('when a rounded total is not what its parts round to', () => {
		const round = (total: number) =>
			inSeries('reported-duplicates', (record) =>
				record.replace('value: 65344724', `value: ${total}\n      rounded: about`),
			);
		expect(() => loadContent({ ...good, [SERIES]: round(65_300_000)(good[SERIES]!) })).not.toThrow();
		expect(messageAfter(SERIES, round(65_400_000))).toMatch(/"65400000" does not add up: its parts make 65,344,724/);
	});

	it('when the way of counting changes and no break says so', () => {
		const message = messageAfter(
			SERIES,
			inSeries('iwf-urls', (record) => record.replace(/ {2}breaks:\n(?: {4}.*\n)+/, '  breaks: []\n')),
		);
		expect(message).toMatch(
			/is counted another way than 2013, and no break says so: add a break between 2013 and 2015/,
		);
	});

	it('when a break parts points of one segment', () => {
		const message = messageAfter(
			SERIES,
			inSeries('iwf-urls', (record) => record.replace("from: '2014'", "from: '2017'")),
		);
		expect(message).toMatch(/field breaks\.0\.from: "2017" parts the points of segment searching/);
	});

	it('when its finding holds a number that is not in the data', () => {
		const message = messageAfter(SERIES, (text) => text.replace('{reports 2023}', '37 million'));
		expect(message).toMatch(/field finding: .* holds the number 37, which is not in the data/);
	});

	it('when its finding names a point that is not there', () => {
		const message = messageAfter(SERIES, (text) => text.replace('{reports 2023}', '{reports 2025}'));
		expect(message).toMatch(/field finding: .* names \{reports 2025\}, which is not a point/);
	});

	it('when points are out of order, or of two kinds of period', () => {
		expect(messageAfter(SERIES, (text) => text.replace("period: '1999'", "period: '2001'"))).toMatch(
			/field points\.2\.period: "2000" stands after 2001: put points in order of time/,
		);
		expect(messageAfter(SERIES, (text) => text.replace("period: '1999'", "period: '1999-06'"))).toMatch(
			/"1999-06" is no calendar year, as the first point is/,
		);
	});

	it('when a period is none', () => {
		expect(messageAfter(SERIES, (text) => text.replace('period: 2021/22', 'period: 2021/23'))).toMatch(
			/"2021\/23" is not a period: write '2020'/,
		);
		expect(messageAfter(SERIES, (text) => text.replace("period: '1999'", 'period: 1999'))).toMatch(
			/field points\.1\.period: "1999" is not a period: .* in quotation marks/,
		);
	});

	it('when a figure says itself how it is known', () => {
		expect(
			messageAfter(SERIES, (text) => text.replace("- period: '1998'", "- period: '1998'\n      status: read")),
		).toMatch(/series\.yaml:\d+ +"cybertipline-reports", field points\.0\.status: is not a field of this record/);
	});

	it('when a figure was not found, or is inferred', () => {
		const GROUNDS = {
			search: "search: { where: the reports of the NCMEC, when: '2026-11-20' }",
			inference: 'inference: { from: [ann-01], reasoning: We added them up. }',
		};
		for (const grounds of Object.values(GROUNDS))
			expect(
				messageAfter(
					'content/facts/series.yaml',
					inRecord(
						'series-cybertipline-reports-1',
						/^ {2}(original|support):\n[\s\S]*?(?=^ {2}(?!original|support)\w|^\n)/m,
						`  ${grounds}\n`,
					),
				),
			).toMatch(
				/views\/series\.yaml:\d+ +"cybertipline-reports", field points\.0\.fact: "series-cybertipline-reports-1" cannot be drawn: a point is read or reported/,
			);
	});

	it('when a figure names a fact that does not exist', () => {
		expect(
			messageAfter(SERIES, (text) =>
				text.replace('fact: series-cybertipline-reports-1', 'fact: series-cybertipline-reports-0'),
			),
		).toMatch(/"cybertipline-reports", field points\.fact: "series-cybertipline-reports-0" is not a fact: name an id/);
	});

	it('when an index lacks its base, or a point its change', () => {
		const noBase = inSeries('uk-recorded-offences', (record) => record.replace(/ {2}base: .*\n/, ''));
		expect(messageAfter(SERIES, noBase)).toMatch(/"uk-recorded-offences", field base: belongs to an index/);
		const noChange = inSeries('uk-recorded-offences', (record) => record.replace(/ {6}change: 84\n/, ''));
		expect(messageAfter(SERIES, noChange)).toMatch(/field points\.0\.change: belongs to the points of an index/);
	});

	it('when a part is more than its whole', () => {
		const swapped = inSeries('reported-duplicates', (record) =>
			record.replace(/( {2}segments:\n)( {4}- id: all[\s\S]*?)( {4}- id: unique[\s\S]*?)( {2}breaks)/, '$1$3$2$4'),
		);
		expect(messageAfter(SERIES, swapped)).toMatch(/field points: .*give no part of 2020 that is at most its whole/);
	});

	describe('of statements', () => {
		const inStatements = (change: (record: string) => string) =>
			messageAfter(SERIES, inSeries('risk-statements', change));

		it('when it has points too, or none of its own', () => {
			expect(
				inStatements((record) =>
					record.replace('  breaks: []', '  breaks: []\n  segments:\n    - id: all\n      name: All'),
				),
			).toMatch(/"risk-statements", field segments: .*belongs to another form than statements: leave it empty/);
			expect(inStatements((record) => record.replace(/ {2}statements:\n[\s\S]*$/, ''))).toMatch(
				/"risk-statements", field statements: .*is empty: a series of the form statements has at least one/,
			);
			expect(
				messageAfter(
					SERIES,
					inSeries('iwf-urls', (record) => record.replace(/ {2}points:\n[\s\S]*$/, '')),
				),
			).toMatch(/"iwf-urls", field points: .*is empty: a series of the form columns has at least one/);
		});

		it('when a statement says too much, or nothing of what was counted', () => {
			expect(inStatements((record) => record.replace('words: up to', `words: ${'very '.repeat(12)}up to`))).toMatch(
				/"risk-statements", field statements\.4\.words: "very .* is longer than 60 characters: it is drawn in large letters; shorten it/,
			);
			expect(
				inStatements((record) => record.replace(/counts: People who pose a threat, by contact.*/, "counts: ''")),
			).toMatch(/field statements\.3\.counts: "" is empty: write the sentence/);
			expect(
				inStatements((record) => record.replace('      by: NCA, in its own release', '      value: 300000')),
			).toMatch(/field statements\.3\.value: is not a field of this record/);
		});

		it('when its words hold a number that the fact does not give', () => {
			expect(inStatements((record) => record.replace('about 140,000', 'about 144,000'))).toMatch(
				/series\.yaml:\d+ +"risk-statements", field statements\.2\.words: "about 144,000 accounts" holds the number 144,000, which num-risk-2019 does not give/,
			);
		});

		it('when statements are out of order, or one has no date', () => {
			expect(inStatements((record) => record.replace('fact: num-risk-2015', 'fact: num-risk-2021'))).toMatch(
				/field statements\.1\.fact: "num-risk-2018" is of 2018-09, and stands after 2022-10: put statements in order of date/,
			);
			expect(inStatements((record) => record.replace('fact: num-risk-2015', 'fact: num-hosting-netherlands'))).toMatch(
				/field statements\.0\.fact: "num-hosting-netherlands" has no single date/,
			);
		});

		it('when its fact was inferred, or an id is used twice', () => {
			expect(inStatements((record) => record.replace('fact: num-risk-2015', 'fact: num-risk-not-comparable'))).toMatch(
				/field statements\.0\.fact: "num-risk-not-comparable" cannot be drawn/,
			);
			expect(inStatements((record) => record.replace('id: accounts-2019', 'id: share-2015'))).toMatch(
				/field statements\.2\.id: "share-2015" is used twice: give one statement another id/,
			);
		});

		it('when its finding holds a number', () => {
			expect(
				inStatements((record) => record.replace('finding: Estimates', 'finding: 850,000 and other estimates')),
			).toMatch(/field finding: .* holds the number 850,000, which is not in the data/);
		});
	});

	it('when its id is used twice', () => {
		expect(messageAfter(SERIES, (text) => text.replace('- id: iwf-urls', '- id: uk-arrests'))).toMatch(
			/"uk-arrests", field id: is used twice/,
		);
	});
});

describe('a chapter with a series chart is refused', () => {
	it('when it names a series that does not exist', () => {
		const message = messageAfter(CHAPTER, (text) => text.replace('series="iwf-urls"', 'series="iwf-pages"'));
		expect(message).toMatch(/<SeriesChart> series: "iwf-pages" is not a series of content\/views\/series\.yaml/);
	});

	it('when it links to a chart that is not on the page', () => {
		const message = messageAfter(CHAPTER, (text) => text.replace('<SeriesChart series="iwf-urls" />', ''));
		expect(message).toMatch(/link: "#iwf-urls" leads to no heading or record/);
	});
});
