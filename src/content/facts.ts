import type { Fault } from './fault.ts';
import { KINDS, type FactKind, type RawFacts } from './kinds.ts';
import { parseRecords, type PlacedRecord } from './yaml-records.ts';
import type { ContentFiles } from './read-files.ts';

/** The folders that records are read from. */
const RECORD_FOLDERS = ['content/evidence/', 'content/facts/', 'content/views/'] as const;

/** A record of any kind, or of one, with the file and line it stands on. */
export type PlacedFact<Kind extends FactKind = FactKind> = {
	[One in Kind]: PlacedRecord<RawFacts[One][number]> & { kind: One };
}[Kind];

/** The records that could be read, where each stands, and what is wrong with the rest. */
export interface ParsedFacts {
	raw: RawFacts;
	placed: PlacedFact[];
	faults: Fault[];
}

/** Reads all files of records against their schemas. */
export function parseFacts(files: ContentFiles): ParsedFacts {
	const faults: Fault[] = [];
	const placed: PlacedFact[] = [];
	const claimed = new Set<string>();
	const own = Object.keys(files)
		.filter((file) => RECORD_FOLDERS.some((folder) => file.startsWith(folder)))
		.sort();

	for (const [kind, { path, schema }] of Object.entries(KINDS) as [FactKind, (typeof KINDS)[FactKind]][]) {
		const ofKind = own.filter((file) =>
			path.endsWith('/') ? file.startsWith(path) && !claimed.has(file) : file === path,
		);
		if (ofKind.length === 0) faults.push({ file: path, message: 'is missing: restore it' });
		for (const file of ofKind) {
			claimed.add(file);
			const parsed = parseRecords(file, files[file]!, schema);
			faults.push(...parsed.faults);
			placed.push(...parsed.records.map((record) => ({ ...record, kind }) as PlacedFact));
		}
	}
	for (const file of own.filter((file) => !claimed.has(file)))
		faults.push({
			file,
			message:
				'is not a file of records: move its facts to a file of content/facts, and other records to the file of their kind (docs/authoring.md)',
		});

	return { raw: groupByKind(placed), placed, faults };
}

function groupByKind(placed: readonly PlacedFact[]): RawFacts {
	const kinds = Object.keys(KINDS) as FactKind[];
	return Object.fromEntries(
		kinds.map((kind) => [kind, ofKind(placed, kind).map(({ value }) => value)]),
	) as unknown as RawFacts;
}

/** The records of one kind. */
export function ofKind<Kind extends FactKind>(placed: readonly PlacedFact[], kind: Kind): PlacedFact<Kind>[] {
	return placed.filter((record) => record.kind === kind) as unknown as PlacedFact<Kind>[];
}

/** Where a record stands, for a fault. */
export function placeOf(fact: PlacedFact): Pick<Fault, 'file' | 'line' | 'record'> {
	return { file: fact.file, line: fact.line, record: fact.value.id };
}
