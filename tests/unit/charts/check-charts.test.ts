import { describe, expect, it } from 'vitest';
import { checkCharts } from '../../../src/content/check-charts.ts';
import type { ChartContent, ChartKind } from '../../../src/charts/chart.ts';
import { CHART_KINDS } from '../../../src/content/list.ts';
import { loadContent } from '../../../src/content/content.ts';
import type { SiteContent } from '../../../src/engine/site-content.ts';
import { formatFault } from '../../../src/engine/fault.ts';
import { readContentFiles } from '../../../src/engine/read-files.ts';

const content = loadContent(readContentFiles(process.cwd()));
const laws = CHART_KINDS.find(({ id }) => id === 'laws-chart')!;

/** What an author is told when the chart of the laws is declared otherwise, or chapters are. */
function told(change: Partial<ChartKind>, chapters: SiteContent['chapters'] = content.chapters): string[] {
	const given = { ...content, chapters, unreadable: new Set<string>() };
	return checkCharts(given, [], [{ ...laws, ...change }]).map(formatFault);
}

/** The charts of the site with other words. */
const worded =
	(change: object) =>
	(given: ChartContent): ReturnType<ChartKind['of']> =>
		laws.of(given).map((chart) => ({ ...chart, words: { ...chart.words, ...change } }));

describe('a chart is refused with file, chart and advice', () => {
	it('never as the site has them', () => {
		expect(checkCharts({ ...content, unreadable: new Set() }, [])).toEqual([]);
		expect(told({})).toEqual([]);
	});

	it('when its block is not declared', () => {
		expect(told({ block: 'NewChart' as never })).toEqual([
			'src/content/list.ts  "laws-chart", field block: "NewChart" is not declared: add it to src/content/charts-blocks.ts',
		]);
	});

	it('when it names no source, or one that is not there', () => {
		expect(told({ of: worded({ sources: [] }) })[0]).toMatch(
			/^src\/content\/list\.ts {2}"laws-chart": cannot be drawn \(.*names no source: add at least one id/,
		);
		expect(told({ of: worded({ sources: [{ id: 'nobody-2020', use: 'x' }] }) })[0]).toContain(
			'its source "nobody-2020" is not in content/evidence/works: correct the id',
		);
	});

	it('when its words say too little', () => {
		expect(told({ of: worded({ cautions: [] }) })[0]).toContain('cautions is empty: say what it must not be taken for');
	});

	it('when it is made of a record that is not there, at the line that takes it', () => {
		const nothing = () => [laws.draw([undefined] as never)];
		expect(told({ of: nothing })[0]).toMatch(
			/^src\/subjects\/laws\/chart\/[\w.-]+:\d+ {2}"laws-chart": cannot be drawn \(.*\): see that all it takes from the records is there/,
		);
	});

	it('when its own check names a record that is not there', () => {
		const of = (given: ChartContent) =>
			laws.of(given).map((chart) => ({
				...chart,
				check: () => [{ kind: 'laws' as const, record: 'nobody', message: 'is wrong: mend it' }],
			}));
		expect(told({ of })).toEqual(['content/views/laws.yaml  "nobody": is wrong: mend it']);
	});

	it('when no chapter shows it, one does twice, or two do', () => {
		const use = { name: laws.block, attributes: {}, text: '', line: 7 };
		const [home, other] = [laws.of(content)[0]!.chapter, 'about'].map((slug) =>
			content.chapters.find((one) => one.slug === slug)!,
		);
		const bare = { ...home!, components: [] };
		expect(told({}, [bare])).toEqual([
			'content/chapters/  "laws-chart": is shown by no chapter: write <LawsChart /> where it belongs',
		]);
		expect(told({}, [{ ...bare, components: [use, use] }])[0]).toMatch(
			/:7 +"<LawsChart \/>" shows the chart a second time/,
		);
		expect(told({}, [home!, { ...other!, components: [use] }])[0]).toMatch(
			/about\.mdx:7 +"<LawsChart \/>" shows the chart a second time, after content\/chapters\/\S+\.mdx: link to it instead/,
		);
	});
});
