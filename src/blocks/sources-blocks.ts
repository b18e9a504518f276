import { defineBareBlock, idsIn } from './block.ts';

/** What lists the sources. */
export const SOURCES_BLOCKS = [
	defineBareBlock('SourceCounts'),
	// A source is not cited by the list of sources: it prints addresses alone.
	defineBareBlock('SourceList', {
		loads: { styles: ['sources'], scripts: ['sources'] },
		anchors: ({ sources, keptSources }) => [...idsIn(sources), ...idsIn(keptSources)],
	}),
] as const;
