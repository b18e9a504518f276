import { z } from 'zod';
import { parseRecords, type ParsedRecords } from '../content/yaml-records.ts';

/** The file of facts that the research found and the site does not publish. */
export const LEFT_OUT_FILE = 'docs/left-out.yaml';

const leftOutSchema = z.strictObject({
	/** The topic of the research it belongs to. */
	topic: z.enum(['announcement', 'coalition', 'demands', 'debate', 'timeline', 'numbers', 'help', 'terminology'], {
		error: 'is not a topic of the research',
	}),
	/** Its id there, or its name where it has none. */
	record: z.string().min(1, 'is empty: name the record'),
	/** Why it is not published. */
	reason: z.string().min(1, 'is empty: say why it is left out'),
});
export type LeftOut = z.infer<typeof leftOutSchema>;

/** Reads the facts that are left out, and what is wrong with the list. */
export function readLeftOut(text: string): ParsedRecords<LeftOut> {
	return parseRecords(LEFT_OUT_FILE, text, leftOutSchema);
}
