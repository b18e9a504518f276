import type { Evidence } from './ledger.ts';

/** Evidence as a joined record has it: read in these sources, unless told otherwise. */
export const exampleEvidence = (sources: string[], changes: Partial<Evidence> = {}): Evidence => ({
	standing: 'read',
	sources,
	support: sources.map((reading) => ({ reading, passage: 'What the text says of it.' })),
	originals: [],
	origins: sources.length,
	...changes,
});

/** What a record says of the one fact that it rests on. */
export function exampleFact(source: string): Evidence & { fact: string } {
	return { fact: 'example-fact', ...exampleEvidence([source]) };
}
