import type { Fault } from '../engine/fault.ts';
import type { Records } from '../engine/define-record.ts';
import { CHAPTERS_FOLDER, parseChapter, type ChapterSource } from '../engine/chapter-source.ts';
import { type Citable } from '../evidence/citable.ts';
import { citableRecords } from '../content/citable-records.ts';
import { joinRecords } from '../content/join-records.ts';
import { KINDS, readRecords } from '../content/records.ts';
import type { Placed } from '../engine/placed.ts';
import { passagesOf, splitSentences, type Passage } from '../engine/prose.ts';
import { SITE_FILE } from '../engine/site.ts';
import { wordedTexts } from '../engine/walk-record.ts';
import { parseRecord } from '../engine/yaml-records.ts';
import { siteSchema, type Site } from '../engine/site.ts';
import type { ContentFiles } from '../engine/read-files.ts';

/** A chapter as its readers read it. */
export interface WrittenChapter extends Pick<ChapterSource, 'slug' | 'file' | 'headings' | 'components'> {
	passages: Passage[];
}

/** A printed text of a record, and where it stands. */
export interface WrittenField {
	file: string;
	line: number;
	record: string;
	/** The field, as a path: `reply.text`. */
	field: string;
	text: string;
}

/** All that the editors wrote: chapters and the texts of records. */
export interface Writing {
	/** The site's own facts; undefined where they cannot be read. */
	site: Site | undefined;
	facts: Records;
	citable: ReadonlyMap<string, Citable>;
	chapters: WrittenChapter[];
	fields: WrittenField[];
}

/** A passage of a chapter or a text of a record, for checks that treat both alike. */
export interface WrittenText
	extends Pick<WrittenField, 'file' | 'line' | 'text'>, Partial<Pick<WrittenField, 'record' | 'field'>> {
	sentences: Passage['sentences'];
}

/** Reads what the editors wrote, without judging it: content with faults is read as far as it can be. */
export function readWriting(files: ContentFiles): Writing {
	const { raw, placed } = readRecords(files);
	const facts = joinRecords(raw);
	const site = parseRecord(SITE_FILE, files[SITE_FILE] ?? '', siteSchema).value;
	const order = new Map(site?.chapters.map(({ file }, index) => [file, index]));
	const chapters = Object.keys(files)
		.filter((file) => file.startsWith(CHAPTERS_FOLDER))
		.flatMap((file): WrittenChapter[] => {
			const { chapter } = parseChapter(file, files[file]!);
			// A chapter that cannot be read has faults of its own, which the build tells.
			if (!chapter) return [];
			const { slug, tree, headings, components } = chapter;
			return [{ slug, file, passages: passagesOf(tree), headings, components }];
		})
		.sort((a, b) => (order.get(a.slug) ?? Infinity) - (order.get(b.slug) ?? Infinity));
	return { site, facts, citable: citableRecords(facts), chapters, fields: placed.flatMap(fieldsOf) };
}

/** Every passage of a chapter and every text of a record. */
export function allTexts({ chapters, fields }: Pick<Writing, 'chapters' | 'fields'>): WrittenText[] {
	return [
		...chapters.flatMap(({ file, passages }) =>
			passages.map(({ line, text, sentences }): WrittenText => ({ file, line, text, sentences })),
		),
		...fields.map((field): WrittenText => ({ ...field, sentences: splitSentences(field.text) })),
	];
}

function fieldsOf({ kind, file, line, value }: Placed): WrittenField[] {
	return wordedTexts(KINDS[kind].schema, value).map((written) => ({ file, line, record: value.id, ...written }));
}

/** A fault in a sentence: what was found, what to do, and the sentence in full. */
export function sentenceFault(
	{ file, line, record, field }: Omit<WrittenText, 'sentences'>,
	sentence: string,
	value: string,
	message: string,
): Fault {
	return { file, line, record, field, value, message: `${message}. In: ${sentence}` };
}
