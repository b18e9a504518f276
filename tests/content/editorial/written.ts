import { readWriting, type WrittenChapter, type WrittenText } from '../../../src/editorial/writing.ts';
import { formatFault, type Fault } from '../../../src/engine/fault.ts';
import { splitSentences } from '../../../src/engine/prose.ts';

/** A chapter of the full edition that holds only the text of a test. */
export const CHAPTER = 'content/chapters/x.mdx';

/** The text of a chapter's file. */
function chapterFile(body: string): string {
	return `---\ntitle: Title\nsummary: A summary that is long enough.\n---\n\n${body}\n`;
}

/** A chapter with a text, as the checks read it. */
export function chapterWith(body: string, file = CHAPTER): WrittenChapter {
	return readWriting({ [file]: chapterFile(body) }).chapters[0]!;
}

/** A text of a record, as the checks read it. */
export function recordText(text: string, file = 'content/facts/x.yaml'): WrittenText {
	return { file, line: 1, record: 'x-1', field: 'text', text, sentences: splitSentences(text) };
}

/** What an author is told. */
export function messages(faults: readonly Fault[]): string[] {
	return faults.map(formatFault);
}
