import type { Passage, ProseSentence } from '../engine/prose.ts';
import { numeralsIn } from '../text/numerals.ts';
import type { WrittenChapter } from './writing.ts';

/** The small numbers that a reader can count on the page: what a sentence lists, parts of its section, and numbers told before in it. */
export function ownCounts(chapter: WrittenChapter, passage: Passage, { text: own, from }: ProseSentence): Set<number> {
	const sections = chapter.headings.filter(({ level }) => level === 2);
	const start = sections.findLast(({ line }) => line <= passage.line)?.line ?? 0;
	const end = sections.find(({ line }) => line > passage.line)?.line ?? Infinity;
	const inSection = chapter.passages.filter(({ line }) => start <= line && line < end);
	const lists = new Map(
		inSection.flatMap(({ within }) => within.flatMap((one) => (one.items ? [[one.line, one.items] as const] : []))),
	);
	const rows = new Set(inSection.filter(({ kind }) => kind === 'cell').map(({ line }) => line)).size;
	const labels = inSection.filter(({ kind, bold }) => kind === 'paragraph' && bold[0]?.from === 0).length;
	const headings = chapter.headings.filter(({ line, level }) => level === 3 && start < line && line < end);
	const toldBefore = inSection.flatMap((other) =>
		other.line > passage.line ? [] : other === passage ? [other.text.slice(0, from)] : [other.text],
	);
	return new Set(
		[
			...lists.values(),
			...(rows > 0 ? [rows - 1] : []),
			labels,
			headings.length,
			own.includes(': ') ? own.replace(/^.*?: /, '').split(/[,;] (?:and |or )?| and | or /).length : 0,
			...toldBefore.flatMap((text) => numeralsIn(text).map(({ value }) => value)),
		].filter((count) => count <= 12),
	);
}
