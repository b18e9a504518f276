import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** Every component of the rooms, and those of charts that stand in chapters, by file. */
const FILES = import.meta.glob<{ default: AstroComponentFactory }>(
	[
		'../{evidence,prose,exports,chapters,languages}/*.astro',
		'../subjects/*/*.astro',
		'../subjects/*/chart/{*Glance,*Lead}.astro',
		'../charts/frame/Chart.astro',
		'!./ChapterNodes.astro',
		'!./ChapterText.astro',
		'!./LeadDrawing.astro',
	],
	{ eager: true },
);
const byName = new Map(
	Object.entries(FILES).map(([file, { default: component }]) => [/(\w+)\.astro$/.exec(file)![1]!, component]),
);

/** The component of a block, whose file is called as the block. */
export function componentOf(name: string): AstroComponentFactory {
	const component = byName.get(name);
	if (!component)
		throw new Error(`The block <${name}> has no component: write ${name}.astro in the folder of its subject`);
	return component;
}
