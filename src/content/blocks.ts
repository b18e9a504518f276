import type { Records } from '../engine/define-record.ts';
import { joinPageFiles, type PageFiles } from '../engine/page-files.ts';
import { CHART_KINDS } from './list.ts';
import { ANNOUNCEMENT_BLOCKS } from '../subjects/announcement/blocks.ts';
import { ABOUT_BLOCKS } from '../subjects/about/blocks.ts';
import { COUNTRIES_BLOCKS } from '../subjects/countries/blocks.ts';
import { DEBATE_BLOCKS } from '../subjects/debate/blocks.ts';
import { DEMANDS_BLOCKS } from '../subjects/demands/blocks.ts';
import { EASY_READ_BLOCKS } from '../subjects/easy-read/blocks.ts';
import { EVIDENCE_BLOCKS } from '../evidence/evidence-blocks.ts';
import { GLOSSARY_BLOCKS } from '../subjects/glossary/blocks.ts';
import { HELP_BLOCKS } from '../subjects/help/blocks.ts';
import { LANGUAGE_BLOCKS } from '../languages/blocks.ts';
import { LAWS_BLOCKS } from '../subjects/laws/blocks.ts';
import { NUMBERS_BLOCKS } from '../subjects/numbers/blocks.ts';
import { PROSE_BLOCKS } from '../prose/blocks.ts';
import { TEACHING_BLOCKS } from '../subjects/teaching/blocks.ts';
import { TIMELINE_BLOCKS } from '../subjects/timeline/blocks.ts';
import { WORDS_BLOCKS } from '../subjects/words-of-the-list/blocks.ts';
import type { Block, BlockUse, Printed } from '../engine/block.ts';

/** The blocks that show no chart. Headings are checked where chapters are read. */
const WRITTEN_BLOCKS = [
	...PROSE_BLOCKS,
	...EVIDENCE_BLOCKS,
	...GLOSSARY_BLOCKS,
	...ANNOUNCEMENT_BLOCKS,
	...DEMANDS_BLOCKS,
	...COUNTRIES_BLOCKS,
	...TIMELINE_BLOCKS,
	...NUMBERS_BLOCKS,
	...DEBATE_BLOCKS,
	...LAWS_BLOCKS,
	...HELP_BLOCKS,
	...EASY_READ_BLOCKS,
	...TEACHING_BLOCKS,
	...ABOUT_BLOCKS,
	...WORDS_BLOCKS,
	...LANGUAGE_BLOCKS,
] as const;

/** The tag of a block that shows no chart. */
export type BlockName = (typeof WRITTEN_BLOCKS)[number]['name'];
/** Every block that a chapter may use. */
const BLOCKS: readonly Block[] = [...WRITTEN_BLOCKS, ...CHART_KINDS.map(({ asBlock }) => asBlock)];
/** The tags of all blocks. */
export const BLOCK_NAMES = BLOCKS.map(({ name }) => name);
const byName = new Map(BLOCKS.map((block) => [block.name, block]));
/** A block by its tag; none where there is no such block. */
export const findBlock = (name: string): Block | undefined => byName.get(name);
/** True for a block that shows a chart. */
export const isChartBlock = (name: string): boolean => CHART_KINDS.some(({ block }) => block === name);

/** The records that a use of a block prints; none where it prints none, or where its attributes are at fault. */
export const printedBy = (use: BlockUse, facts: Records): readonly Printed[] =>
	readUse(use, ({ prints }, props) => prints?.(facts, props));

/** The ids on the page that a use of a block brings, for links to them. */
export const anchorsBy = (use: BlockUse, facts: Records): readonly string[] => [
	...printedBy(use, facts).flatMap(({ id }) => id ?? []),
	...readUse(use, ({ anchors }, props) => anchors?.(facts, props)),
];

/** The records whose marks a use of a block shows, and that the text of its page must cite. */
export const marksBy = (use: BlockUse, facts: Records) => readUse(use, ({ marks }, props) => marks?.(facts, props));
type UsesBlocks = { components: readonly Pick<BlockUse, 'name'>[] };

/** True if a chapter uses a block. */
export const hasBlock = (chapter: UsesBlocks, block: BlockName): boolean =>
	chapter.components.some(({ name }) => name === block);

/** What the page of a chapter loads for its blocks, and for what else it holds. */
export const filesOfBlocks = (chapter: UsesBlocks, more: PageFiles = {}): Required<PageFiles> =>
	joinPageFiles([...chapter.components.map(({ name }) => findBlock(name)?.loads ?? {}), more]);

function readUse<Found>(
	{ name, attributes }: BlockUse,
	read: (block: Block, props: Record<string, unknown>) => readonly Found[] | undefined,
): readonly Found[] {
	const block = findBlock(name);
	const props = block?.props.safeParse(attributes);
	return (block && props?.success && read(block, props.data)) || [];
}
