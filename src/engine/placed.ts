import type { Raw, RecordKind } from './define-record.ts';
import type { Fault } from './fault.ts';
import type { PlacedRecord } from './yaml-records.ts';

/** A record of any kind, or of one, with the file and line it stands on. */
export type Placed<Kind extends RecordKind = RecordKind> = {
	[One in Kind]: PlacedRecord<Raw<One>> & { kind: One };
}[Kind];

/** The records of one kind. */
export const ofKind = <Kind extends RecordKind>(placed: readonly Placed[], kind: Kind): Placed<Kind>[] =>
	placed.filter((record) => record.kind === kind) as unknown as Placed<Kind>[];

/** Where a record stands, for a fault. */
export function placeOf(fact: Placed): Pick<Fault, 'file' | 'line' | 'record'> {
	return { file: fact.file, line: fact.line, record: fact.value.id };
}
