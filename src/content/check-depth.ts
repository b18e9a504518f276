import { isChartBlock } from '../blocks/blocks.ts';
import { editionOf } from '../model/editions.ts';
import type { DepthBlock } from './chapter-depth.ts';
import type { ChapterSource } from './chapter-source.ts';
import type { Fault } from './fault.ts';

const ONE_MINUTE_WORDS = { min: 60, max: 200 };

/** The most words outside the closed sections: somewhat more than a quick reader manages in five minutes. */
export const FIVE_MINUTE_WORDS_LIMIT = 1500;

/** Checks that a chapter can be read in one minute, in five, and in full. */
export function depthFaults({ file, slug, depth }: ChapterSource): Fault[] {
	const { oneMinute, inFull, notSaid, words } = depth;
	const faults: Fault[] = [];
	const say = (blocks: readonly DepthBlock[], message: string) => {
		for (const { line, name } of blocks) faults.push({ file, line, value: `<${name}>`, message });
	};

	if (oneMinute.length === 0 && editionOf(slug).hasDepth)
		faults.push({
			file,
			message: 'has no <OneMinute>: write the whole answer in short as its first block (see docs/authoring.md)',
		});
	for (const block of [...oneMinute, ...inFull, ...notSaid])
		for (const message of blockFaults(block)) say([block], message);
	const first = oneMinute.slice(0, 1).filter(({ place }) => place === 'between' || place === 'last');
	say(first, 'is not the first block: move it to the top of the text');
	const last = notSaid.filter(({ place }) => place === 'between' || place === 'first');
	say(last, 'is not the last block: move it to the end of the text');
	say([...oneMinute.slice(1), ...notSaid.slice(1)], 'stands there a second time: a chapter has one');

	const sections = inFull.map(({ section }) => section);
	for (const [index, block] of inFull.entries())
		if (block.section !== undefined && sections.indexOf(block.section) < index)
			say([block], `is the second under "${block.section}": join the two, or give this one an <H3> before it`);

	if (inFull.length > 0 && words.fiveMinutes > FIVE_MINUTE_WORDS_LIMIT)
		faults.push({
			file,
			message: `has ${words.fiveMinutes} words outside <InFull>; the form for five minutes may have ${FIVE_MINUTE_WORDS_LIMIT}: move more of the depth into <InFull>`,
		});
	return faults;
}

/** What is wrong with one block by itself. */
function blockFaults({ name, place, section, words, holds, list }: DepthBlock): string[] {
	if (place === 'within a line')
		return ['stands within a line: write its two tags on lines of their own, with a blank line inside each'];
	if (place === 'within another block') return ['stands inside another block: put it on the level of the headings'];

	const faults: string[] = [];
	if (holds.includes('H2')) faults.push('holds an <H2>: close the block before a new section begins');
	if (name !== 'InFull' && holds.includes('H3')) faults.push('holds a heading, and brings its own: leave it out');
	switch (name) {
		case 'OneMinute': {
			const { min, max } = ONE_MINUTE_WORDS;
			if (words < min) faults.push(`has ${words} words; it needs ${min}: give the whole answer in short`);
			if (words > max) faults.push(`has ${words} words; it may have ${max}: shorten it`);
			break;
		}
		case 'InFull': {
			if (section === undefined) faults.push('stands before any heading: a closed section takes its name from one');
			if (words === 0 && holds.filter((held) => held !== 'Cite').length === 0)
				faults.push('is empty: move the depth of the section into it, or remove it');
			const charts = holds.filter((held) => isChartBlock(held));
			if (charts.length > 0)
				faults.push(`holds <${charts[0]}>: figures belong to the form for five minutes, so put it before`);
			break;
		}
		case 'NotSaid': {
			if (list.length === 0) faults.push('holds no list: write a list of what this page does not say');
			for (const { line } of list.filter(({ isLinked }) => !isLinked))
				faults.push(
					`has an item without a link (line ${line}): link to the exact lines, a section or #claim-… of this page`,
				);
			break;
		}
	}
	return faults;
}
