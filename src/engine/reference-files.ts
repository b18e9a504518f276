/** The files of references for programs that manage them, from the site's root. */
export const REFERENCE_FILES = ['references.bib', 'references.ris', 'references.json'] as const;
export type ReferenceFile = (typeof REFERENCE_FILES)[number];
