import { z } from 'zod';
import type { RecordKind, Records } from './define-record.ts';
import type { PageFiles } from './page-files.ts';

/** What an author names by id in a chapter: records of one kind, or what can be cited, or quoted. */
export type NamedRecord = RecordKind | 'citable' | 'quotable';
const namedRecords = z.registry<{ of: NamedRecord }>();
/** A prop that holds the id of a record, or several of them, separated by spaces. */
export const idsOf = (of: NamedRecord): z.ZodString => z.string().min(1).register(namedRecords, { of });
/** The kind of record that a prop names by id; none where it holds anything else. */
export const namedBy = (prop: z.core.$ZodType): NamedRecord | undefined => namedRecords.get(prop as z.ZodType)?.of;

/** A record as the search finds it in the list that a block prints. */
export interface SearchEntry {
	kind: 'term' | 'help' | 'country' | 'event' | 'argument' | 'position' | 'claim';
	/** Its name. Claims have none: they are found and shown by their text. */
	title?: string;
	/** Other names it is found by. Not shown. */
	names?: string;
	/** Its text, from which passages are shown. */
	text: string;
	/** How it is known, in the word that its page shows; left out if it was simply read. */
	status?: string;
	/** What to beware of, in short: its caution, and where sources differ, each with its label. */
	caution?: string;
}

/** A record that a block prints: ground for what the text around it says. */
export interface Printed {
	record: unknown;
	/** Its id on the page, for links to it; none where it is printed without an address of its own. */
	id?: string;
	/** The name of this place in the list "cited in" of a source; none if it shows no source of the record. */
	citedAs?: string;
	/** What the search finds here; none if it should find the record at another place. */
	find?: () => SearchEntry;
}

/** A record whose mark a block shows. The text of the page must cite it too. */
export interface Marked {
	id: string;
	/** The prop that brings it. */
	prop: string;
	/** What the record is for the block, in words for authors: "a ground of the judgement of …". */
	as: string;
	/** Where the record is listed, in words for authors. */
	list: string;
}

/** What authors write in a chapter: a tag, what it may say, and what it puts on the page. */
export interface Block<Name extends string = string, Props extends z.ZodObject = z.ZodObject> {
	name: Name;
	/** Its attributes, a strict object. Faults are told to authors: src/content/check-chapters.ts. */
	props: Props;
	/** The records that it prints, in their order on the page. */
	prints?(facts: Records, props: z.infer<Props>): readonly Printed[];
	/** Ids on the page, for links to it, beside those of the records it prints. */
	anchors?(facts: Records, props: z.infer<Props>): readonly string[];
	/** The records that the text of its page must cite, because it shows their marks. */
	marks?(facts: Records, props: z.infer<Props>): readonly Marked[];
	loads?: PageFiles;
	/** Whether it is a lead picture: it stands first in its chapter, and in the head of its page. */
	isLead?: true;
}

/** A block as a chapter uses it: the tag and its attributes. */
export type BlockUse = { name: string; attributes: Readonly<Record<string, string | undefined>> };

/** Declares a block. Its component is the file of the same name beside it; without it no chapter is built. */
export const defineBlock = <const Name extends string, Props extends z.ZodObject>(
	block: Block<Name, Props>,
): Block<Name, Props> => block;

/** Declares a block that an author writes as a bare tag. */
export const defineBareBlock = <const Name extends string>(
	name: Name,
	parts: Omit<Block<Name, typeof NO_PROPS>, 'name' | 'props'> = {},
): Block<Name, typeof NO_PROPS> => ({ name, props: NO_PROPS, ...parts });

/** The attributes of a bare tag. */
export const NO_PROPS = z.strictObject({});

/** The props of a block's component, as its declaration in a list of blocks has them. */
export type PropsOf<List extends readonly Block[], Name extends List[number]['name']> = z.infer<
	Extract<List[number], { name: Name }>['props']
>;

/** The ids of records. */
export const idsIn = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);
