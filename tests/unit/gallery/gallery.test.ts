import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BLOCK_NAMES, findBlock, isChartBlock } from '../../../src/blocks/blocks.ts';
import { parseFacts } from '../../../src/content/facts.ts';
import { readExampleContent } from '../../../src/gallery/example-content.ts';
import {
	argumentAsAuthored,
	cautiousViewAsAuthored,
	countryAsAuthored,
	factAsAuthored,
	helpCountryAsAuthored,
	hypothesisAsAuthored,
	seriesAsAuthored,
	viewAsAuthored,
	workAsAuthored,
} from '../as-authored.ts';

const ROOT = process.cwd();
const PAGES = join(ROOT, 'src/gallery/pages');
const COMPONENTS = join(ROOT, 'src/components');

/** Components with nothing to see, and why. */
const UNSEEN: Readonly<Record<string, string>> = {
	'page/OpenGraph.astro': 'it writes the head of a page',
	'page/LinkedData.astro': 'it writes data for machines',
};

/** The components that a file imports and uses: `<Name` stands in its markup. */
function componentsUsed(file: string): string[] {
	const text = readFileSync(file, 'utf8');
	return [...text.matchAll(/^import (\w+) from '([^']+\.astro)';$/gm)]
		.filter(([, name]) => new RegExp(`<${name}[\\s/>]`).test(text))
		.map(([, , path]) => normalize(join(dirname(file), path!)));
}

/** Every component that is drawn where these files are. */
function drawnBy(files: readonly string[], seen = new Set<string>()): Set<string> {
	for (const file of files) {
		if (seen.has(file) || !existsSync(file)) continue;
		seen.add(file);
		drawnBy(componentsUsed(file), seen);
	}
	return seen;
}

/** The components behind the blocks that the example chapter writes. Headings and tables are Markdown's own. */
function blocksOfExample(): string[] {
	const chapter = readExampleContent(ROOT).chapters[0]!;
	const blocks = new Set([...chapter.components.map(({ name }) => name), 'TableFrame', 'WordsExplained']);
	return readdirSync(COMPONENTS, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.astro') && blocks.has(basename(file, '.astro')))
		.map((file) => join(COMPONENTS, file));
}

describe('a block', () => {
	const files = ['src/components', 'src/charts'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
	);

	it.each(BLOCK_NAMES.filter((name) => !isChartBlock(name)))(
		'has one component, which takes what authors may write: %s',
		(name) => {
			const own = files.filter((file) => basename(file) === `${name}.astro`);
			expect(own).toHaveLength(1);
			if (Object.keys(findBlock(name)!.props.shape).length > 0)
				expect(readFileSync(own[0]!, 'utf8')).toContain(`BlockProps<'${name}'>`);
		},
	);
});

describe('the gallery', () => {
	const pages = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.astro'))
		.map((file) => join(PAGES, file));
	const shown = new Set([...drawnBy([...pages, ...blocksOfExample()])].map((file) => relative(COMPONENTS, file)));
	const all = readdirSync(COMPONENTS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.astro'));

	it('shows every component', () => {
		const missing = all
			.filter((file) => !shown.has(file) && !(file in UNSEEN))
			.map((file) => `src/components/${file} is not in the gallery: add it to src/gallery/pages/components.astro`);
		expect(missing).toEqual([]);
	});

	it('excuses no component that is gone', () => {
		expect(Object.keys(UNSEEN).filter((file) => !all.includes(file))).toEqual([]);
	});
});

describe('the gallery’s examples', () => {
	const { facts } = readExampleContent(ROOT);

	it('fit the schemas of the records they stand for', () => {
		// JSON is YAML: each list is read as the file of its kind is.
		const json = (records: readonly object[]) => JSON.stringify(records);
		const files: Record<string, string> = {
			'content/evidence/works/all.yaml': json(facts.sources.map(workAsAuthored)),
			'content/facts/facts.yaml': json(facts.facts.map(factAsAuthored)),
			'content/facts/terms.yaml': json(facts.terms.map(factAsAuthored)),
			'content/facts/help-advice.yaml': json(facts.helpAdvice.map(factAsAuthored)),
			'content/facts/help-international.yaml': json(facts.helpInternational.map(factAsAuthored)),
			'content/facts/help-services.yaml': json(facts.helpServices.map(factAsAuthored)),
			'content/facts/help-countries.yaml': json(facts.helpCountries.map(helpCountryAsAuthored)),
			'content/views/arguments.yaml': json(facts.arguments.map(argumentAsAuthored)),
			'content/views/positions.yaml': json(facts.positions.map((position) => viewAsAuthored(position, 'date'))),
			'content/views/asks.yaml': json(facts.asks.map(cautiousViewAsAuthored)),
			'content/views/article-statements.yaml': json(facts.articleStatements.map((one) => viewAsAuthored(one))),
			'content/views/countries.yaml': json(facts.countries.map(countryAsAuthored)),
			'content/views/hypotheses.yaml': json(facts.hypotheses.map(hypothesisAsAuthored)),
			'content/views/memberships.yaml': json(facts.memberships.map((one) => viewAsAuthored(one))),
			'content/views/events.yaml': json(facts.events.map((event) => viewAsAuthored(event, 'date'))),
			'content/views/lessons/lessons.yaml': json(facts.lessons),
			'content/views/series.yaml': json(facts.series.map(seriesAsAuthored)),
			'content/views/wordings.yaml': json(facts.wordings),
			'content/views/wording-versions.yaml': json(facts.wordingVersions),
		};
		const faults = parseFacts(files).faults.filter(({ file }) => file in files);
		expect(faults).toEqual([]);
	});
});

it('the pictures that tests compare with weigh at most 1.5 MB together, so that a clone stays light', () => {
	const folder = join(ROOT, 'tests/visual/pictures');
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.png'));
	const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
	expect(bytes).toBeLessThanOrEqual(1_500_000);
});
