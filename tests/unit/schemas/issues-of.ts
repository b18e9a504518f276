import type { z } from 'zod';

/** What a schema says of a record, a line each: the field and the advice. */
export const issuesOf =
	(schema: z.ZodType) =>
	(record: object): string[] =>
		(schema.safeParse(record).error?.issues ?? []).flatMap((issue) =>
			issue.code === 'unrecognized_keys'
				? issue.keys.map((key) => `${[...issue.path, key].join('.')}: unknown`)
				: [`${issue.path.join('.')}: ${issue.message}`],
		);
