import type { Declaration, Nameable, RawRecords, RecordKind } from '../engine/define-record.ts';
import { referencesIn, type Reference } from '../engine/walk-record.ts';
import { oncePer } from '../text/memo.ts';
import type { Fault } from '../engine/fault.ts';
import { ofKind, type Placed } from '../engine/placed.ts';
import * as declared from './kinds.ts';
import { parseRecords } from '../engine/yaml-records.ts';
import type { ContentFiles } from '../engine/read-files.ts';

/** The folders that records are read from. */
const RECORD_FOLDERS = ['content/evidence/', 'content/facts/', 'content/views/', 'content/search/'] as const;
/** A kind of record, whichever it is. */
export type AnyKind = Declaration<RecordKind, Declaration['schema'], unknown>;
/** Every kind of record. Of kinds that have folders, the one with the longest path comes first. */
const ALL_KINDS = Object.values(declared) as unknown as readonly AnyKind[];

/** The kinds of record, by name. */
export const KINDS = Object.fromEntries(ALL_KINDS.map((one) => [one.kind, one])) as Readonly<
	Record<RecordKind, AnyKind>
>;
export const KIND_NAMES = Object.keys(KINDS) as RecordKind[];

/** Reads all files of records against their schemas; `broken` are the kinds of which a record could not be read. */
export function readRecords(files: ContentFiles) {
	const faults: Fault[] = [];
	const placed: Placed[] = [];
	const broken = new Set<RecordKind>();
	const own = Object.keys(files)
		.filter((file) => RECORD_FOLDERS.some((folder) => file.startsWith(folder)))
		.sort();
	const byKind = Map.groupBy(own, kindOf);

	for (const { kind, path, schema } of ALL_KINDS) {
		const found = byKind.get(kind) ?? [];
		const parsed = found.map((file) => parseRecords(file, files[file]!, schema));
		const wrong = parsed.flatMap((one) => one.faults);
		if (found.length === 0) wrong.push({ file: path, message: 'is missing: restore it' });
		if (wrong.length > 0) broken.add(kind);
		faults.push(...wrong);
		placed.push(...parsed.flatMap(({ records }) => records.map((record) => ({ ...record, kind }) as Placed)));
	}
	for (const file of byKind.get(undefined) ?? [])
		faults.push({
			file,
			message:
				'is not a file of records: move its facts to a file of content/facts, and other records to the file of their kind (docs/authoring.md)',
		});

	return { raw: groupByKind(placed), placed, faults, broken };
}

/** The kind of the records of a file: a folder takes what is the file of no kind. */
function kindOf(file: string): RecordKind | undefined {
	const own = ALL_KINDS.find(({ path }) => path === file);
	return (own ?? ALL_KINDS.find(({ path }) => path.endsWith('/') && file.startsWith(path)))?.kind;
}

const groupByKind = (placed: readonly Placed[]): RawRecords =>
	Object.fromEntries(
		KIND_NAMES.map((kind) => [kind, ofKind(placed, kind).map(({ value }) => value)]),
	) as unknown as RawRecords;

/** All that a record names. It is asked of each record with each change of the content, and most are as they were. */
export const referencesOf = ({ kind, value }: Placed): readonly Reference[] => REFERENCES[kind](value);

const REFERENCES = Object.fromEntries(
	ALL_KINDS.map(({ kind, schema }) => [kind, oncePer((value: object) => referencesIn(schema, value))]),
) as Record<RecordKind, (value: object) => Reference[]>;

/** What may be named by one name: what it is called, where it stands, and the ids that there are. */
export function nameable(to: Nameable, raw: RawRecords): { called: string; path: string; ids: Set<string> } {
	for (const { kind, path, called, parts } of ALL_KINDS) {
		const records: readonly { id: string }[] = raw[kind];
		const part = parts?.[to as keyof typeof parts];
		if (!part && kind !== to) continue;
		const named = part ? records.flatMap((record) => part.in(record)) : records;
		return { called: part?.called ?? called, path: path.replace(/\/$/, ''), ids: new Set(named.map(({ id }) => id)) };
	}
	throw new Error(`"${to}" is no kind of record: declare it in src/content/kinds.ts`);
}
