import type { RawRecords, Records } from '../engine/define-record.ts';
import { createLibrary, type Library } from '../evidence/standing.ts';
import type { Source } from '../evidence/work.ts';
import { KIND_NAMES, KINDS } from './records.ts';
import { createLedger } from '../evidence/create-ledger.ts';
import { sourceReferences } from '../evidence/references.ts';

/** Joins the records: each fact with how it is known, each view with what its facts say. Broken references must have been refused before. */
export function joinRecords(raw: RawRecords): Records {
	const library = createLibrary(raw.bodies, raw.works);
	const ledger = createLedger(raw, library);
	const joined = Object.fromEntries(
		KIND_NAMES.map((kind) => {
			const { join } = KINDS[kind];
			return [kind, join ? raw[kind].map((record) => join(record, ledger)) : raw[kind]];
		}),
	) as unknown as Omit<Records, 'sources'>;
	const used = new Set(sourceReferences(joined));
	return { ...joined, sources: sourcesOf(raw, library).filter(({ id }) => used.has(id)) };
}

function sourcesOf({ bodies, works }: RawRecords, { readings }: Library): Source[] {
	const names = new Map(bodies.map(({ id, name }) => [id, name]));
	return works
		.flatMap((work) => work.readings ?? [])
		.flatMap(({ id }) => readings.get(id) ?? [])
		.map(({ reading, work, body: { name: publisher, kind } }): Source => {
			const { title, titleIsOurs, author, date, dateIs, type } = work;
			const carrier = reading.carrier && names.get(reading.carrier);
			return { ...reading, work, title, titleIsOurs, author, publisher, kind, carrier, date, dateIs, type };
		})
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}
