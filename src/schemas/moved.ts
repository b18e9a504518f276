import { z } from 'zod';
import { plainText } from './evidence.ts';
import { dayDate } from './fact-date.ts';

/** The file of the addresses that moved, from the project's root. */
export const MOVED_FILE = 'content/moved.yaml';

const address = z
	.string({ error: 'is missing: write an address of this site, as content/addresses.txt has it' })
	.regex(
		/^[a-z0-9/-]+\.html(#\S+)?$/,
		'is no address of this site: write it as content/addresses.txt does, for example demands.html#side-by-side',
	);

/** An address that leads elsewhere now, in `content/moved.yaml`. */
export const movedSchema = z.strictObject({
	/** The address that was promised: a page, or a place on a page that still stands. */
	from: address,
	/** Where it leads now. What has moved twice may lead to the step between: readers are led to the end at once. */
	to: address,
	/** The day on which it moved. */
	since: dayDate,
	/** Why, in a sentence that readers see. */
	why: plainText,
});
export type Moved = z.infer<typeof movedSchema>;
