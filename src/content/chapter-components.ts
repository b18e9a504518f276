import { CHART_STYLESHEETS, type ChartStylesheet } from '../model/chart-stylesheets.ts';
import { pollsByDate } from '../model/debate.ts';
import { QUESTIONS } from '../schemas/argument.ts';
import { ADVICE_KINDS, ADVICE_SECTIONS } from '../schemas/help.ts';
import { EASY_PICTURES } from '../model/easy-pictures.ts';
import { FORMAT_IDS } from '../model/export-formats.ts';
import type { Citable } from './citable.ts';
import type { Facts } from '../model/facts.ts';

/** What an attribute of a component must hold. */
type AttributeRule =
	{ ids: (known: KnownIds) => Set<string>; what: string; many?: true } | { oneOf: readonly string[] } | 'text';

/** The ids a chapter may name, by kind. */
export interface KnownIds {
	citable: Set<string>;
	quotable: Set<string>;
	terms: Set<string>;
	asks: Set<string>;
	series: Set<string>;
	helpServices: Set<string>;
}

/** What an author may write in a chapter, and which addresses it adds to the page. */
export interface ComponentRule {
	/** For charts, the styles that they need beside those of all charts, if any: their pages load these, and the script. */
	chart?: ChartStylesheet | 'no-more';
	required: Readonly<Record<string, AttributeRule>>;
	optional?: Readonly<Record<string, AttributeRule>>;
	/** Ids on the page that the component brings, for links to them; `attributes` are those the author wrote. */
	anchors?: (facts: Facts, attributes: Readonly<Record<string, string | undefined>>) => string[];
}

export const NOTE_KINDS = ['judgement', 'inference', 'unknown', 'care'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

const ask = { ids: (known: KnownIds) => known.asks, what: 'a demand of content/views/asks.yaml' };
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
const plain: ComponentRule = { required: {} };

/** Every component that a chapter may use. Headings are checked where chapters are read. */
export const CHAPTER_COMPONENTS: Readonly<Record<string, ComponentRule>> = {
	Cite: { required: { id: { ids: (known) => known.citable, what: 'a record of content/facts', many: true } } },
	// What it must say is checked against content/site.yaml: src/content/check-reach.ts.
	Reach: { required: {}, optional: { topic: 'text' } },
	ReachByTopic: plain,
	Quote: { required: { of: { ids: (known) => known.quotable, what: 'a record with a quotation' } } },
	Term: { required: { id: { ids: (known) => known.terms, what: 'a term of content/facts/terms.yaml' } } },
	OneMinute: plain,
	InFull: plain,
	NotSaid: plain,
	KeptAddress: { required: { id: 'text' }, anchors: (_facts, { id }) => (id ? [id] : []) },
	Note: { required: { kind: { oneOf: NOTE_KINDS }, title: 'text' } },
	AskCard: { required: { ask } },
	AskWordings: { required: { ask } },
	AskJudgement: { required: { ask } },
	AskList: plain,
	DemandsGlance: plain,
	DemandsChart: { chart: 'chart-panels', required: {}, anchors: () => ['demands-chart'] },
	DemandsTable: plain,
	WordingChart: { chart: 'chart-panels', required: {}, anchors: () => ['wording-chart'] },
	ArticleStatements: { required: {}, anchors: (facts) => ids(facts.articleStatements) },
	CoalitionChart: { chart: 'chart-map', required: {}, anchors: () => ['coalition-chart'] },
	NamedCountries: plain,
	HypothesisList: { required: {}, anchors: (facts) => ids(facts.hypotheses) },
	CountryList: { required: {}, anchors: (facts) => ids(facts.countries) },
	TimelineChart: { chart: 'no-more', required: {}, anchors: () => ['timeline-chart'] },
	SeriesChart: {
		chart: 'chart-panels',
		required: { series: { ids: (known) => known.series, what: 'a series of content/views/series.yaml' } },
		anchors: (facts, { series }) => ids(facts.series).filter((id) => id === series),
	},
	ArgumentsChart: { chart: 'chart-panels', required: {}, anchors: () => ['arguments-chart'] },
	ArgumentList: {
		required: { question: { oneOf: QUESTIONS } },
		anchors: ({ arguments: all }, { question }) => {
			const own = all.filter((argument) => argument.question === question);
			return [...ids(own), ...new Set(own.map(({ side }) => `side-${side}`))];
		},
	},
	DebateIndex: plain,
	PositionList: {
		required: {},
		anchors: ({ positions }) => [...ids(positions), ...new Set(positions.map(({ group }) => `positions-${group}`))],
	},
	PollTable: {
		required: {},
		anchors: (facts) => pollsByDate(facts).map(({ id }) => `poll-${id}`),
	},
	TimelineGlance: plain,
	TwoCases: plain,
	Case: { required: { title: 'text' } },
	Doors: plain,
	EventList: { required: {}, anchors: (facts) => ids(facts.events) },
	WordsToAvoid: plain,
	GlossaryList: { required: {}, anchors: (facts) => ids(facts.terms) },
	SourceCounts: plain,
	SourceList: { required: {}, anchors: (facts) => [...ids(facts.sources), ...ids(facts.keptSources)] },
	HelpAdvice: {
		required: {},
		anchors: (facts) => [
			...ids(facts.helpAdvice.filter(({ of }) => !of)),
			...ADVICE_KINDS.map((kind) => `advice-${kind}`),
		],
	},
	HelpServices: {
		required: {},
		anchors: (facts) => ids(facts.helpServices.filter(({ forSurvivorsIn }) => !forSurvivorsIn)),
	},
	HelpSteps: {
		required: { of: { oneOf: ADVICE_SECTIONS } },
		anchors: (facts, { of }) => ids(facts.helpAdvice.filter((advice) => advice.of === of)),
	},
	HelpSurvivors: {
		required: {},
		anchors: (facts) => ids(facts.helpServices.filter(({ forSurvivorsIn }) => forSurvivorsIn)),
	},
	HelpInternational: { required: {}, anchors: (facts) => ids(facts.helpInternational) },
	HelpChooser: plain,
	HelpDirectory: { required: {}, anchors: (facts) => ids(facts.helpCountries) },
	HelpChecked: plain,
	Idea: { required: { picture: { oneOf: Object.keys(EASY_PICTURES) } } },
	EasyService: {
		required: { of: { ids: (known) => known.helpServices, what: 'a service of content/facts/help-services.yaml' } },
		anchors: (facts, { of }) => ids(facts.helpServices).filter((id) => id === of),
	},
	EasyMemberStates: plain,
	EasyHelpCountries: { required: {}, anchors: (facts) => ids(facts.helpCountries) },
	Download: { required: { form: { oneOf: FORMAT_IDS } } },
	EvidenceKey: plain,
	Corrections: plain,
	CorrectionRoute: plain,
	NotFoundList: plain,
	ConflictList: plain,
};

/** True if a chapter shows a chart. */
export function hasChart(chapter: { components: readonly { name: string }[] }): boolean {
	return chapter.components.some(({ name }) => CHAPTER_COMPONENTS[name]?.chart);
}

/** The styles that the charts of a chapter need beside those of all charts. */
export function chartStyles(chapter: { components: readonly { name: string }[] }): ChartStylesheet[] {
	const needed = new Set(chapter.components.map(({ name }) => CHAPTER_COMPONENTS[name]?.chart));
	return CHART_STYLESHEETS.filter((name) => needed.has(name));
}

/** True if a chapter lists the sources. */
export function listsSources(chapter: { components: readonly { name: string }[] }): boolean {
	return chapter.components.some(({ name }) => name === 'SourceList');
}

/** Gives the ids that chapters may name. */
export function knownIds(facts: Facts, citable: ReadonlyMap<string, Citable>): KnownIds {
	return {
		citable: new Set(citable.keys()),
		quotable: new Set([...citable].filter(([, record]) => record.quote).map(([id]) => id)),
		terms: new Set(ids(facts.terms)),
		asks: new Set(ids(facts.asks)),
		series: new Set(ids(facts.series)),
		helpServices: new Set(ids(facts.helpServices)),
	};
}
