import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import Lead from '../../charts/frame/Lead.astro';
import { isDrawn } from '../../charts/lead.ts';
import { findBlock } from '../../content/blocks.ts';
import type { SiteContent } from '../../engine/site-content.ts';
import type { Specimens } from '../../engine/specimens.ts';

interface Specimen {
	/** The component's name, and that of its picture. */
	name: string;
	/** What its file says of it. */
	about: string;
	component: AstroComponentFactory;
	states: Specimens[string];
	/** What the component is given for the props of a state. */
	give: (props: Readonly<Record<string, unknown>>, content: SiteContent) => object;
}

const COMPONENTS = import.meta.glob<{ default: AstroComponentFactory }>(
	[
		'../../{evidence,prose,site,exports}/*.astro',
		'../../subjects/*/*.astro',
		'../../subjects/*/chart/{*Glance,*Lead}.astro',
	],
	{ eager: true },
);
const SOURCES = import.meta.glob<string>('../../{evidence,prose,site,exports,subjects}/**/*.astro', {
	eager: true,
	query: '?raw',
	import: 'default',
});
const EXAMPLES = import.meta.glob<{ specimens: Specimens }>(
	['../../{evidence,prose,site}/*.examples.ts', '../../subjects/*/*.examples.ts'],
	{ eager: true },
);

function specimenOf(name: string, states: Specimens[string]): Specimen {
	const block = findBlock(name);
	if (isDrawn(block))
		return { name, about: block.about, component: Lead, states, give: (props, content) => block.draw(content, props) };
	const file = Object.keys(COMPONENTS).find((path) => path.endsWith(`/${name}.astro`));
	if (!file) throw new Error(`The examples show ${name}, which is no component: correct the name`);
	const about =
		/\/\*\*(.*?)\*\//s
			.exec(SOURCES[file] ?? '')?.[1]
			?.replace(/\s+\*?\s*/g, ' ')
			.trim() ?? '';
	return { name, about, component: COMPONENTS[file]!.default, states, give: (props) => props };
}

/** What the gallery shows of each folder of components. */
export const ROOMS: ReadonlyMap<string, readonly Specimen[]> = new Map(
	Object.entries(EXAMPLES).map(([file, { specimens }]) => [
		/([\w-]+)\.examples\.ts$/.exec(file)![1]!,
		Object.entries(specimens).map(([name, states]) => specimenOf(name, states)),
	]),
);
