import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import Lead from '../charts/frame/Lead.astro';
import { isDrawn } from '../charts/lead.ts';
import { findBlock } from '../content/blocks.ts';
import type { SiteContent } from '../engine/site-content.ts';

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

/** The component of a block, with what it is given: one that is drawn has the frame of lead pictures, and any other a file that is called as it is. */
export function componentOf(name: string, props: Record<string, unknown>, content: SiteContent) {
	const block = findBlock(name);
	if (isDrawn(block)) return { Component: Lead as AstroComponentFactory, given: block.draw(content, props) };
	const Component = byName.get(name);
	if (!Component)
		throw new Error(`The block <${name}> has no component: write ${name}.astro in the folder of its subject`);
	return { Component, given: props };
}
