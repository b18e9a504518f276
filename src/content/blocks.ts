import type { Records } from '../engine/define-record.ts';
import { joinPageFiles, type PageFiles } from '../engine/page-files.ts';
import { CHARTS_BLOCKS } from './charts-blocks.ts';
import { COUNTRIES_BLOCKS } from '../subjects/countries/blocks.ts';
import { DEBATE_BLOCKS } from '../subjects/debate/blocks.ts';
import { DEMANDS_BLOCKS } from '../subjects/demands/blocks.ts';
import { EASY_READ_BLOCKS } from '../subjects/easy-read/blocks.ts';
import { EVIDENCE_BLOCKS } from '../evidence/evidence-blocks.ts';
import { GLOSSARY_BLOCKS } from '../subjects/glossary/blocks.ts';
import { HELP_BLOCKS } from '../subjects/help/blocks.ts';
import { PROSE_BLOCKS } from '../prose/blocks.ts';
import { SOURCES_BLOCKS } from '../evidence/sources-blocks.ts';
import { TEACHING_BLOCKS } from '../subjects/teaching/blocks.ts';
import { TIMELINE_BLOCKS } from '../subjects/timeline/blocks.ts';
import { WORDS_BLOCKS } from '../subjects/words-of-the-list/blocks.ts';
import type { Block, Printed } from '../engine/block.ts';

/** Every block that a chapter may use. Headings are checked where chapters are read. */
const BLOCKS = [
	...PROSE_BLOCKS,
	...EVIDENCE_BLOCKS,
	...GLOSSARY_BLOCKS,
	...DEMANDS_BLOCKS,
	...COUNTRIES_BLOCKS,
	...TIMELINE_BLOCKS,
	...DEBATE_BLOCKS,
	...CHARTS_BLOCKS,
	...SOURCES_BLOCKS,
	...HELP_BLOCKS,
	...EASY_READ_BLOCKS,
	...TEACHING_BLOCKS,
	...WORDS_BLOCKS,
] as const;

/** The tag of a block. */
export type BlockName = (typeof BLOCKS)[number]['name'];

/** A block as a chapter uses it: the tag and its attributes. */
export interface BlockUse {
	name: string;
	attributes: Readonly<Record<string, string | undefined>>;
}

/** The tags of all blocks. */
export const BLOCK_NAMES = BLOCKS.map(({ name }) => name);

const byName = new Map<string, Block>(BLOCKS.map((block) => [block.name, block]));

/** A block by its tag; none where there is no such block. */
export function findBlock(name: string): Block | undefined {
	return byName.get(name);
}

/** True for a block that shows a chart. */
export function isChartBlock(name: string): boolean {
	return CHARTS_BLOCKS.some((block) => block.name === name);
}

/** The records that a use of a block prints; none where it prints none, or where its attributes are at fault. */
export function printedBy(use: BlockUse, facts: Records): readonly Printed[] {
	return readUse(use, ({ prints }, props) => prints?.(facts, props));
}

/** The ids on the page that a use of a block brings, for links to them. */
export function anchorsBy(use: BlockUse, facts: Records): readonly string[] {
	return [
		...printedBy(use, facts).flatMap(({ id }) => id ?? []),
		...readUse(use, ({ anchors }, props) => anchors?.(facts, props)),
	];
}

/** The records whose marks a use of a block shows, and that the text of its page must cite. */
export function marksBy(use: BlockUse, facts: Records) {
	return readUse(use, ({ marks }, props) => marks?.(facts, props));
}

interface UsesBlocks {
	components: readonly Pick<BlockUse, 'name'>[];
}

/** True if a chapter uses a block. */
export function hasBlock(chapter: UsesBlocks, block: BlockName): boolean {
	return chapter.components.some(({ name }) => name === block);
}

/** What the page of a chapter loads for its blocks, and for what else it holds. */
export function filesOfBlocks(chapter: UsesBlocks, more: PageFiles = {}): Required<PageFiles> {
	return joinPageFiles([...chapter.components.map(({ name }) => findBlock(name)?.loads ?? {}), more]);
}

function readUse<Found>(
	{ name, attributes }: BlockUse,
	read: (block: Block, props: Record<string, unknown>) => readonly Found[] | undefined,
): readonly Found[] {
	const block = findBlock(name);
	const props = block?.props.safeParse(attributes);
	return (block && props?.success && read(block, props.data)) || [];
}
