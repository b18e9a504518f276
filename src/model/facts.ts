// Where the types of joined records stand: each beside its schema.
export type { Records as Facts } from '../engine/define-record.ts';
export type { Argument } from '../schemas/argument.ts';
export type { Ask } from '../schemas/ask.ts';
export type { Country, Hypothesis } from '../schemas/country.ts';
export type { TimelineEvent } from '../schemas/event.ts';
export type { Fact } from '../schemas/fact.ts';
export type { HelpAdvice, HelpCountry, HelpInternational, HelpRoute, HelpService } from '../schemas/help.ts';
export type { Law, LawStep } from '../schemas/law.ts';
export type { Evidence } from '../schemas/ledger.ts';
export type { Membership } from '../schemas/membership.ts';
export type { Position } from '../schemas/position.ts';
export type { Series, SeriesPoint, SeriesStatement } from '../schemas/series.ts';
export type { Term } from '../schemas/term.ts';
export type { TimelineCut } from '../schemas/timeline.ts';
export type { Source } from '../schemas/work.ts';
