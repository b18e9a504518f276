import { describe, expect, it } from 'vitest';
import { inRecord, messageAfter } from './message-after.ts';

const SERIES = 'content/views/series.yaml';
const CHAPTER = 'content/chapters/numbers.mdx';

/** Changes the record of one series only. */
const inSeries = (id: string, change: (record: string) => string) => (text: string) =>
	text.replace(new RegExp(`- id: ${id}\\n[\\s\\S]*?(?=\\n- id: |$)`), change);

describe('a series is refused, with file, record, field and advice,', () => {
	it('when a figure was not found, or is inferred', () => {
		for (const grounds of [
			"search: { where: the reports of the NCMEC, when: '2026-11-20' }",
			'inference: { from: [ann-01], reasoning: We added them up. }',
		])
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

	describe('of statements', () => {
		const inStatements = (change: (record: string) => string) =>
			messageAfter(SERIES, inSeries('risk-statements', change));

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

		it('when its fact was inferred', () => {
			expect(inStatements((record) => record.replace('fact: num-risk-2015', 'fact: num-risk-not-comparable'))).toMatch(
				/field statements\.0\.fact: "num-risk-not-comparable" cannot be drawn/,
			);
		});
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
