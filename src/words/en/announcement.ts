import { forms } from './forms.ts';

/** English words of `announcement`. */
export const announcement = {
	statementLink: (number: number) => `Statement ${number}, link to it`,
	shown: 'What other sources show',
	changed: 'What translation changed',
	put: 'How we put it',
	/** What the picture at the head of the page says, in it and to who listens. */
	lead: {
		named: (count: number) => `${count} named`,
		inferred: (count: number) => `${count} inferred`,
		backing: (backers: string, total: number, named: number, inferred: number, bodies: readonly string[]) =>
			`${backers} from ${total} countries, ${named} named and ${inferred} inferred, with ${forms.list(bodies)}.`,
		asking: (by: string, to: string, demands: readonly string[]) => `${by} to ${to}: ${demands.join('; ')}.`,
		missing: (whose: string, missing: string) => `${whose}: ${missing}.`,
	},
};
