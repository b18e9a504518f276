import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { BLOCK_NAMES } from '../blocks/blocks.ts';
import { chartBlocks } from '../charts/frame/chart-blocks.ts';
import ChapterLink from './prose/ChapterLink.astro';
import H2 from './prose/H2.astro';
import H3 from './prose/H3.astro';
import TableFrame from './prose/TableFrame.astro';

/** Every component of the rooms, and those of charts that are blocks in chapters, by file. */
const FILES = import.meta.glob<{ default: AstroComponentFactory }>(
	['./*/*.astro', '../charts/*/*Glance.astro', '../charts/wording/TurnedThread.astro'],
	{ eager: true },
);
const byName = new Map(
	Object.entries(FILES).map(([file, { default: component }]) => [/(\w+)\.astro$/.exec(file)![1]!, component]),
);

/** The component of a block: a chart's, or the one whose file is called as the block. */
function componentOf(name: string): AstroComponentFactory {
	const component = name in chartBlocks ? chartBlocks[name as keyof typeof chartBlocks] : byName.get(name);
	if (!component)
		throw new Error(`The block <${name}> has no component: write ${name}.astro in a room of src/components`);
	return component;
}

/** What each block that authors write, and the headings and Markdown elements that we dress, become on the page. */
export const chapterComponents = {
	a: ChapterLink,
	table: TableFrame,
	H2,
	H3,
	...Object.fromEntries(BLOCK_NAMES.map((name) => [name, componentOf(name)])),
};
