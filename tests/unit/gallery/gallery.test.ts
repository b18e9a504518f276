import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BLOCK_NAMES, findBlock, isChartBlock } from '../../../src/content/blocks.ts';
import { isDrawn } from '../../../src/charts/lead.ts';
import { readExampleContent } from '../../../src/tools/gallery/example-content.ts';

const ROOT = process.cwd();
const PAGES = join('src/tools/gallery/pages');
const ROOMS = ['evidence', 'prose', 'subjects', 'chapters', 'site', 'exports'].map((room) => join('src', room));

/** Components with nothing to see, and why. */
const UNSEEN: Readonly<Record<string, string>> = {
	'src/site/OpenGraph.astro': 'it writes the head of a page',
	'src/chapters/LeadDrawing.astro': 'it is handed to the picture of a lesson, which is shown',
	...Object.fromEntries(
		['HandoutList', 'LessonAnswers', 'LessonPlan', 'LessonSlides', 'LessonTasks', 'QuestionSets'].map((name) => [
			`src/subjects/teaching/${name}.astro`,
			'it is all that a page shows, made of parts that are shown',
		]),
	),
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

const inRooms = ROOMS.flatMap((room) =>
	readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
).filter((file) => !/\bchart[/\\]/.test(file) || /(Glance|Lead)\.astro$/.test(file));

/** What the examples name. */
function specimenNames(): string[] {
	const examples = inRooms.filter((file) => file.endsWith('.examples.ts')).map((file) => readFileSync(file, 'utf8'));
	return examples.flatMap((text) => text.slice(text.indexOf('specimens: Specimens')).match(/\b[A-Z]\w+(?=:)/g) ?? []);
}

/** The components that examples show, and those of the example chapter. Headings and tables are Markdown's own. */
function shownByName(): string[] {
	const chapter = readExampleContent(ROOT).chapters.find(({ slug }) => slug === 'example')!;
	const names = new Set([
		...chapter.components.map(({ name }) => name),
		...specimenNames(),
		'TableFrame',
		'WordsExplained',
	]);
	return inRooms.filter((file) => file.endsWith('.astro') && names.has(basename(file, '.astro')));
}

describe('a block', () => {
	// Those of other languages are tried on a small page of their own: tests/fixtures/site.
	const files = [...inRooms, ...readdirSync('src/languages').map((file) => join('src/languages', file))];

	it.each(BLOCK_NAMES.filter((name) => !isChartBlock(name) && !isDrawn(findBlock(name))))(
		'has one component, which takes what authors may write: %s',
		(name) => {
			const own = files.filter((file) => basename(file) === `${name}.astro`);
			expect(own).toHaveLength(1);
			if (Object.keys(findBlock(name)!.props.shape).length > 0)
				expect(readFileSync(own[0]!, 'utf8')).toMatch(new RegExp(`PropsOf<typeof \\w+, '${name}'>`));
		},
	);
});

describe('the gallery', () => {
	it('shows every block that is drawn', () => {
		const drawn = BLOCK_NAMES.filter((name) => isDrawn(findBlock(name)));
		const shown = new Set(specimenNames());
		expect(drawn.filter((name) => !shown.has(name))).toEqual([]);
	});

	const pages = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.astro'))
		.map((file) => join(PAGES, file));
	const shown = drawnBy([...pages, ...shownByName()]);
	// The frames of pages and sheets are seen on every page.
	const all = inRooms.filter((file) => /(?<!Page|Sheet|SheetPart|SheetTable)\.astro$/.test(file));

	it('shows every component', () => {
		const missing = all
			.filter((file) => !shown.has(file) && !(file in UNSEEN))
			.map((file) => `${file} is not in the gallery: name it in the examples beside it`);
		expect(missing).toEqual([]);
	});

	it('excuses no component that is gone', () => {
		expect(Object.keys(UNSEEN).filter((file) => !all.includes(file))).toEqual([]);
	});
});

it('the pictures that tests compare with weigh at most 1 MB together, so that a clone stays light', () => {
	const folder = join(ROOT, 'tests/visual/pictures');
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.png'));
	const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
	expect(bytes).toBeLessThanOrEqual(1_000_000);
});
