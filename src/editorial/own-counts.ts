import type { Passage, ProseSentence } from '../engine/prose.ts';
import { numeralsIn } from '../text/numerals.ts';
import type { WrittenChapter } from './writing.ts';

/** The small numbers that a reader can count on the page: what a sentence lists, parts of its section, and numbers told before in it. */
export function ownCounts(chapter: WrittenChapter, passage: Passage, { text: own, from }: ProseSentence): Set<number> {
	const section = sectionOf(chapter, passage.line);
	const inSection = chapter.passages.filter(({ line }) => section.from <= line && line < section.to);
	const lists = new Map(
		inSection.flatMap(({ within }) => within.flatMap((one) => (one.items ? [[one.line, one.items] as const] : []))),
	);
	const rows = new Set(inSection.filter(({ kind }) => kind === 'cell').map(({ line }) => line)).size;
	const labels = inSection.filter(({ kind, bold }) => kind === 'paragraph' && bold[0]?.from === 0).length;
	const headings = chapter.headings.filter(
		({ line, level }) => level === 3 && section.from < line && line < section.to,
	);
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

/** The lines of the section of the second level in which a line stands. */
function sectionOf({ headings }: WrittenChapter, at: number): { from: number; to: number } {
	const sections = headings.filter(({ level }) => level === 2);
	return {
		from: sections.findLast(({ line }) => line <= at)?.line ?? 0,
		to: sections.find(({ line }) => line > at)?.line ?? Infinity,
	};
}
