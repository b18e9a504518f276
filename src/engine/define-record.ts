import { z } from 'zod';

/** Every kind of record, by its name: the file that declares a kind adds it here, so that no file has to know them all. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface Kinds {}

/** What records hold that others name by id, as works hold readings. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface Parts {}

/** What a record is joined with. What it offers is said where evidence is. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface Ledger {}

export type RecordKind = keyof Kinds;
/** What a field may name by id. */
export type Nameable = RecordKind | keyof Parts;
/** A record as authors write it. */
export type Raw<Kind extends RecordKind> = z.infer<Kinds[Kind]['schema']>;
/** A record as the site shows it. */
export type Joined<Kind extends RecordKind> = ReturnType<NonNullable<Kinds[Kind]['join']>>;
/** Every record as authors write it, by kind, in the order of the files. */
export type RawRecords = { [Kind in RecordKind]: Raw<Kind>[] };
type JoinedRecords = { [Kind in RecordKind]: Joined<Kind>[] };
/** Every record as the site shows it, by kind, in the order of the files. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface Records extends JoinedRecords {}

/** All that is said of one kind of record. */
export interface Declaration<
	Kind extends string = string,
	S extends z.ZodType<{ id: string }> = z.ZodType<{ id: string }>,
	J = z.infer<S>,
> {
	kind: Kind;
	/** Its file from the project's root, or a folder: all files in it that no other kind has. */
	path: string;
	/** What one record of it is called where an author is told of it: "an event". */
	called: string;
	schema: S;
	/** Ids that it shares with other kinds, because they become addresses of the same pages; else its ids are its own. */
	idSpaces?: readonly ('cited' | 'help')[];
	/** What its records hold that others name, with what one of them is called. */
	parts?: { [Part in keyof Parts]?: { called: string; in: (record: z.infer<S>) => readonly { id: string }[] } };
	/** The record with what others say of it. Without it, records are shown as they are written. */
	join?(record: z.infer<S>, ledger: Ledger): J;
}

/** Declares a kind of record. Which kinds there are, says `src/content/kinds.ts`. */
export const defineRecord = <const Kind extends string, S extends z.ZodType<{ id: string }>, J = z.infer<S>>(
	declaration: Declaration<Kind, S, J>,
): Declaration<Kind, S, J> => declaration;

/** An id as it stands in an address: lower case letters, digits and single hyphens. */
export const recordId = z
	.string()
	.max(100)
	.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		'is not an id: write lower-case letters, digits and single hyphens, for example "stop-grooming"',
	);

/** The id of a record of another kind, or of one of several kinds. The build stops where there is none. */
export const ref = (...refersTo: readonly [Nameable, ...Nameable[]]): z.ZodString => recordId.meta({ refersTo });
