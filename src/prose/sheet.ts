import type { Joined } from '../engine/define-record.ts';

/** What a handout of one kind shows. */
export type Shown<Kind extends Joined<'handouts'>['shows']['sheet']> = Extract<
	Joined<'handouts'>['shows'],
	{ sheet: Kind }
>;
