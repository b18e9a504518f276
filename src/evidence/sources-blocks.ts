import { defineBareBlock, idsIn } from '../engine/block.ts';

/** What lists the sources. */
export const SOURCES_BLOCKS = [
	defineBareBlock('SourceCounts'),
	defineBareBlock('SourceReadings'),
	// The list of sources cites none of them, so it only has anchors.
	defineBareBlock('SourceList', {
		loads: { styles: ['sources'], scripts: ['sources'] },
		anchors: ({ sources }) => idsIn(sources),
	}),
] as const;
