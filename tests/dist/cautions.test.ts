import { describe, expect, it } from 'vitest';
import { readChartData } from '../../src/charts/files/read-chart-data.ts';
import { CHARTS } from '../site-charts.ts';
import { loadContent } from '../../src/content/content.ts';
import { readContentFiles } from '../../src/engine/read-files.ts';
import { bewareInShort } from '../../src/evidence/evidence-labels.ts';
import { textOf } from './built-site.ts';

const content = loadContent(readContentFiles(process.cwd()));
const { facts } = content;

/** The words of markup, in one line: those of a picture are broken into many. */
function wordsIn(markup: string): string {
	return markup
		.replace(/<desc[\s\S]*?<\/desc>/g, '')
		.replace(/<[^>]+>/g, ' ')
		.replaceAll('&quot;', '"')
		.replaceAll('&#34;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&')
		.replace(/\s+/g, ' ');
}

describe.each(CHARTS)('the picture of $id', (chart) => {
	it('has the cautions of its data drawn into it', () => {
		const words = wordsIn(textOf(`charts/${chart.id}.svg`));
		for (const caution of readChartData(chart, content).cautions) expect(words).toContain(caution);
	});
});

it('the picture of the timeline says beside an essential event what to beware of, that of the demands beside each', () => {
	const timeline = wordsIn(textOf('charts/timeline-chart.svg'));
	for (const event of facts.events.filter(({ importance }) => importance === 1))
		expect(timeline).toContain(bewareInShort(event));
	const demands = wordsIn(textOf('charts/demands-chart.svg'));
	for (const ask of facts.asks) expect(demands).toContain(bewareInShort(ask));
});

it('an embed carries the caution of each fact that it shows', () => {
	const shown = {
		'arguments-chart': facts.arguments,
		'timeline-chart': facts.events,
		'demands-chart': facts.asks,
		...Object.fromEntries(facts.series.map(({ id, points, statements }) => [id, [...points, ...statements]])),
	};
	for (const [id, records] of Object.entries(shown).filter(([name]) => CHARTS.some((chart) => chart.id === name))) {
		const words = wordsIn(textOf(`embed/${id}.html`));
		for (const record of records) expect(words, id).toContain(bewareInShort(record).replace(/\.$/, ''));
	}
	const inferred = facts.countries.filter(({ evidence }) => evidence === 'inferred');
	const list = /<ul class="coalition-list"[\s\S]*?<\/ul>/.exec(textOf('embed/coalition-chart.html'))![0];
	expect(wordsIn(list).match(/\binferred\b/g)).toHaveLength(inferred.length);
});

it.each(['all.html', 'arguments.html', 'embed/arguments-chart.html'])(
	'%s carries them too, and names no holder without how far that is known',
	(file) => {
		const words = wordsIn(textOf(file));
		for (const argument of facts.arguments) expect(words).toContain(bewareInShort(argument));
		const inPart = facts.arguments.flatMap(({ heldBy }) => heldBy.filter(({ extent }) => extent));
		expect(inPart.length).toBeGreaterThan(10);
		for (const { name, extent } of inPart)
			expect(words.split(`${name} (`).some((place, index) => index > 0 && place.slice(0, 300).includes(extent!))).toBe(
				true,
			);
	},
);
