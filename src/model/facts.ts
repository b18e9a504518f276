import type { Holder, RawArgument } from '../schemas/argument.ts';
import type { RawArticleStatement, RawAsk } from '../schemas/ask.ts';
import type { RawCountry, RawHypothesis } from '../schemas/country.ts';
import type { RawEvent } from '../schemas/event.ts';
import type { RawFact, Support } from '../schemas/fact.ts';
import type { Handout } from '../schemas/handout.ts';
import type { CheckQuestion } from '../schemas/question.ts';
import type {
	RawHelpAdvice,
	RawHelpCountry,
	RawHelpInternational,
	RawHelpRoute,
	RawHelpService,
} from '../schemas/help.ts';
import type { Path } from '../schemas/path.ts';
import type { RawLaw } from '../schemas/law.ts';
import type { Lesson } from '../schemas/lesson.ts';
import type { RawMembership } from '../schemas/membership.ts';
import type { RawTimeline } from '../schemas/timeline.ts';
import type { RawPosition } from '../schemas/position.ts';
import type { RawSeries, RawSeriesPoint } from '../schemas/series.ts';
import type { RawSeriesStatement } from '../schemas/statement.ts';
import type { RawTerm } from '../schemas/term.ts';
import type { VersionRecord, Wording } from '../schemas/wording.ts';
import type { Body, Reading, Work } from '../schemas/work.ts';
import type { Standing } from './standing.ts';

// The records as the site shows them: each fact with how it is known, each view with what its facts say.

/** How a fact, or what rests on several, is known. Told by `standingOf` alone. */
export interface Evidence {
	standing: Standing;
	/** Ids of the readings it rests on, the main one first. */
	sources: string[];
	/** The readings with what each says. `isCopy` marks one that repeats an earlier one, from the same origin. */
	support: readonly (Support & { isCopy?: true })[];
	/** Titles of the originals that were not seen, for what is reported. */
	originals: string[];
	/** How many independent origins its support has. */
	origins: number;
	/** True if it rests on several facts: then `sources` are theirs together, and `origins` is that of the fact with the fewest. */
	isJoined?: true | undefined;
	/** True where it is reported by one origin of a kind that readers must beware of: a forum, a working file and the like. */
	isWeak?: true | undefined;
	/** For what the editors reason: how, and the ids of the facts from which. */
	reasoning?: string | undefined;
	premises?: readonly string[] | undefined;
	/** For what was not found: what was searched, and when last. */
	search?: { where: string; when: string } | undefined;
	/** Where sources disagree. */
	differs?: string | undefined;
	caution?: string | undefined;
	/** The caution in at most 90 characters, or the caution itself where that is short. */
	cautionShort?: string | undefined;
}

/** A reading as the list of sources shows it. */
export interface Source extends Pick<Reading, 'id' | 'url' | 'link' | 'fidelity' | 'extent' | 'language' | 'note'> {
	work: Work;
	title: string;
	titleIsOurs?: true | undefined;
	author?: string | undefined;
	/** Name of the body that published the work. */
	publisher: string;
	/** What kind of body that is. */
	kind: Body['kind'];
	/** Name of the body that carries what was read, where it is another. */
	carrier?: string | undefined;
	date?: string | undefined;
	dateIs?: 'inferred' | undefined;
	type: Work['type'];
}

type Known<Raw> = Omit<Raw, keyof Evidence | 'original' | 'inference'> & Evidence;

export type Fact = Known<RawFact>;
export type Term = Known<RawTerm>;
export type HelpAdvice = Known<RawHelpAdvice>;
export type HelpInternational = Known<RawHelpInternational>;
export type HelpService = Known<RawHelpService>;
export type HelpRoute = Known<RawHelpRoute>;
export type Emergency = Known<NonNullable<RawHelpCountry['emergency']>>;
/** A route of its own, or a reference to a service of several countries. */
export type HelpRouteOrService = HelpRoute | { service: string };
export type HelpCountry = Omit<
	RawHelpCountry,
	'emergency' | 'report' | 'helpline' | 'other' | 'worriedAboutThoughts'
> & {
	emergency?: Emergency | undefined;
	report?: HelpRoute | undefined;
	helpline?: HelpRoute | undefined;
	other?: HelpRouteOrService[] | undefined;
	worriedAboutThoughts?: HelpRouteOrService[] | undefined;
};

/** What a view gains from the facts it names. */
type Told<Raw> = Omit<Raw, keyof Evidence | 'text'> & Evidence & { text: string };

export type TimelineEvent = Told<RawEvent> & { date: string };
export type Position = Told<RawPosition> & { date: string };
/** As well known as its best evidence: that its holders hold it, and its reply, are known as their own facts are. */
export type Argument = Told<Omit<RawArgument, 'bestEvidence' | 'evidenceText' | 'heldBy' | 'reply'>> & {
	/** Each holder with how it is known that it holds the argument. */
	heldBy: readonly (Holder & Evidence)[];
	/** The reply; its words with how they are known, where they rest on facts. */
	reply: RawArgument['reply'] & { known?: Evidence | undefined };
	/** The best evidence: in words of its own if it has them, else in those of its facts. */
	bestEvidence: string;
	/** Ids of these facts. */
	bestEvidenceFacts: readonly string[];
};
export type Ask = RawAsk & Evidence;
export type ArticleStatement = RawArticleStatement & Evidence;
export type Hypothesis = RawHypothesis & Evidence;
export type Country = Omit<RawCountry, 'eu' | 'schengen' | 'europol' | 'policeBody' | 'population' | 'declarations'> & {
	/** The readings that name it, where a source does. */
	sources: string[];
	/** How the facts that name it are known; none if no source names it. */
	named?: Evidence | undefined;
	eu: RawCountry['eu'] & Evidence;
	schengen: RawCountry['schengen'] & Evidence;
	europol?: (NonNullable<RawCountry['europol']> & Evidence) | undefined;
	policeBody?: (NonNullable<RawCountry['policeBody']> & Evidence) | undefined;
	population: RawCountry['population'] & Evidence;
	declarations: (RawCountry['declarations'][number] & Evidence)[];
};
export type Membership = RawMembership & Evidence;
/** A stage of a law with what its facts say of it. */
export type LawStep = RawLaw['stages'][number] &
	Evidence & {
		/** The words and the date of its fact. The date of the stage must be among them. */
		grounds: string;
		/** Whether its fact names the text that brings the law into force. */
		isCommenced: boolean;
	};
/** How the timeline is cut. */
export type TimelineCut = Pick<RawTimeline, 'finding' | 'leans' | 'eras' | 'columns'> & {
	/** The date of the announcement, by its event. */
	announcement: string;
};
export type Law = Omit<RawLaw, 'stages'> & { stages: LawStep[] };
export type SeriesPoint = RawSeriesPoint & Evidence;
export type SeriesBreak = RawSeries['breaks'][number] & Evidence;
/** What was stated, at the date of its fact. */
export type SeriesStatement = RawSeriesStatement & Evidence & { date: string };
export type Series = Omit<RawSeries, 'points' | 'breaks' | 'statements'> & {
	points: SeriesPoint[];
	breaks: SeriesBreak[];
	statements: SeriesStatement[];
};

/** Every record that the site shows, by kind, in the order of the files. */
export interface Facts {
	/** The readings that a fact or a view rests on, in the order of their ids. */
	sources: Source[];
	/** Works that were not seen and that a fact names as its original. */
	unseenWorks: Work[];
	facts: Fact[];
	terms: Term[];
	helpAdvice: HelpAdvice[];
	helpInternational: HelpInternational[];
	helpServices: HelpService[];
	helpCountries: HelpCountry[];
	arguments: Argument[];
	positions: Position[];
	asks: Ask[];
	wordings: Wording[];
	wordingVersions: VersionRecord[];
	articleStatements: ArticleStatement[];
	countries: Country[];
	hypotheses: Hypothesis[];
	memberships: Membership[];
	events: TimelineEvent[];
	timeline: TimelineCut;
	paths: Path[];
	lessons: Lesson[];
	laws: Law[];
	series: Series[];
	handouts: Handout[];
	questions: CheckQuestion[];
}
