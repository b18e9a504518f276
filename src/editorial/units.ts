import type { Span } from '../text/sentences.ts';
import type { Passage, ProseSentence } from '../engine/prose.ts';
import { editionOf } from '../engine/editions.ts';
import type { ProvenanceRules } from './rules.ts';
import type { WrittenChapter } from './writing.ts';

/** What is read as one: a paragraph, a row of a table, or a block of the easy-read edition. */
export interface Unit {
	passages: Passage[];
	from: number;
	/** For a row of a table: the cells of its head. The marks of row and head are for the whole row. */
	head?: Passage[] | undefined;
}

/** Divides a chapter into what is read as one. In the easy-read edition each sentence is a paragraph of its own. */
export function unitsOf(chapter: WrittenChapter): Unit[] {
	const easy = editionOf(chapter.slug).reading === 'easy';
	const isLoose = ({ kind, within }: Passage) => kind === 'paragraph' && !within.some(({ name }) => name === 'Idea');
	const units: Unit[] = [];
	for (const passage of chapter.passages) {
		const block = passage.within.find(({ name }) => name === 'Idea');
		const from = block?.line ?? passage.line;
		const before = units.at(-1);
		const joins =
			before && (before.from === from || (easy && isLoose(passage) && before.passages.every((one) => isLoose(one))));
		if (joins) before.passages.push(passage);
		else units.push({ passages: [passage], from, head: headOf(chapter, passage) });
	}
	return units;
}

/** The ids cited at a sentence. A mark closes the sentences since the one before it; behind a colon, the items of the list too. */
export function citedAt(chapter: WrittenChapter, unit: Unit, passage: Passage, sentence: ProseSentence): string[] {
	return [...leadInMarks(chapter, passage), ...closingMarks(unit, passage, sentence)];
}

function leadInMarks({ passages }: WrittenChapter, { within }: Passage): string[] {
	const list = within.findLast(({ name }) => name === 'list');
	const leadIn = list && passages.findLast(({ line }) => line < list.line);
	return leadIn?.text.endsWith(':')
		? leadIn.marks.filter(({ at }) => at >= leadIn.text.length).flatMap(({ ids }) => ids)
		: [];
}

function closingMarks({ passages, head }: Unit, passage: Passage, sentence: ProseSentence): string[] {
	if (head) return [...passages, ...head].flatMap(({ marks }) => marks.flatMap(({ ids }) => ids));
	const own = passages.indexOf(passage);
	const marks = passages
		.flatMap((one, index) => one.marks.map(({ ids, at }) => ({ ids, index, at })))
		.filter(({ index, at }) => index > own || (index === own && at > sentence.from));
	const closing = marks.find(({ index, at }) => index > own || at >= sentence.to);
	// Several marks in a row close a sentence together.
	const next = closing && passages[closing.index]!.sentences.find(({ from }) => from >= closing.at);
	const isBefore = ({ index, at }: { index: number; at: number }) =>
		!closing || index < closing.index || (index === closing.index && at <= (next?.from ?? Infinity));
	return marks.filter(isBefore).flatMap(({ ids }) => ids);
}

function headOf({ passages }: WrittenChapter, { kind, within }: Passage): Passage[] | undefined {
	const table = within.find(({ name }) => name === 'table');
	return kind === 'cell' ? passages.filter((other) => other.kind === 'cell' && other.line === table?.line) : undefined;
}

/** The lines of a section, its subsections among them; nothing where there is no such heading. */
export function sectionSpan({ headings }: WrittenChapter, id: string): Span | undefined {
	const heading = headings.find((one) => one.id === id);
	if (!heading) return undefined;
	const next = headings.find(({ line, level }) => line > heading.line && level <= heading.level);
	return { from: heading.line, to: next?.line ?? Infinity };
}

/** True for lines that tell of this site and not of the world. */
export function isOfTheSite(chapter: WrittenChapter, line: number, { ofTheSite }: ProvenanceRules): boolean {
	return ofTheSite.some(({ file, section }) => {
		if (file !== chapter.file || section === undefined) return file === chapter.file;
		const span = sectionSpan(chapter, section);
		return span !== undefined && span.from <= line && line < span.to;
	});
}

/** Words in bold that begin a paragraph, such as "Kraków, 2025." */
export function isLabel({ sentences, bold }: Passage, sentence: ProseSentence): boolean {
	return sentence === sentences[0] && bold.some(({ from, to }) => from <= sentence.from && sentence.to <= to);
}

/** True where two stretches have a character in common. */
export function overlaps(a: Span, b: Span): boolean {
	return a.from < b.to && b.from < a.to;
}
