import { z } from 'zod';
import { recordId } from './evidence.ts';

/** The file of the released versions, from the project's root. */
export const RELEASES_FILE = 'content/releases.yaml';

/** A released version of the site, in `content/releases.yaml`. */
export const releaseSchema = z.strictObject({
	/** Its number, as package.json had it: `0.1.0`. */
	version: z
		.string()
		.max(20)
		.regex(/^\d+\.\d+\.\d+$/, 'is not a version: write three numbers with dots, as in package.json'),
	/** The newest change in it: the id of an entry in `content/changes.yaml`. */
	newestChange: recordId,
	/**
	 * The SHA-256 of its kept copy, `content/kept/<version>.zip`: `npm run release` tells it. The copy is served under
	 * `v/<version>/` and never changes.
	 */
	kept: z
		.string()
		.regex(/^[0-9a-f]{64}$/, 'is no checksum: write the 64 letters and numbers that `npm run release` tells')
		.optional(),
});
export type Release = z.infer<typeof releaseSchema>;
