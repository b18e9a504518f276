import type { Citable } from './citable.ts';
import type { Facts } from './facts.ts';

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
}

/** What an author may write in a chapter, and which addresses it adds to the page. */
export interface ComponentRule {
	/** True for charts: their pages load the styles and the script of charts. */
	chart?: true;
	required: Readonly<Record<string, AttributeRule>>;
	optional?: Readonly<Record<string, AttributeRule>>;
	/** Ids on the page that the component brings, for links to them; `attributes` are those the author wrote. */
	anchors?: (facts: Facts, attributes: Readonly<Record<string, string | undefined>>) => string[];
}

export const NOTE_KINDS = ['judgement', 'inference', 'unknown', 'care'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

const ask = { ids: (known: KnownIds) => known.asks, what: 'a demand of content/facts/asks.yaml' };
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
const plain: ComponentRule = { required: {} };

/** Every component that a chapter may use. Headings are checked where chapters are read. */
export const CHAPTER_COMPONENTS: Readonly<Record<string, ComponentRule>> = {
	Cite: { required: { id: { ids: (known) => known.citable, what: 'a record of content/facts', many: true } } },
	Quote: { required: { of: { ids: (known) => known.quotable, what: 'a record with a quotation' } } },
	Term: { required: { id: { ids: (known) => known.terms, what: 'a term of content/facts/terms.yaml' } } },
	Note: { required: { kind: { oneOf: NOTE_KINDS }, title: 'text' } },
	AskCard: { required: { ask } },
	AskWordings: { required: { ask } },
	AskJudgement: { required: { ask } },
	AskList: plain,
	DemandsChart: { chart: true, required: {}, anchors: () => ['demands-chart'] },
	DemandsTable: plain,
	WordingChart: { chart: true, required: {}, anchors: () => ['wording-chart'] },
	ArticleStatements: { required: {}, anchors: (facts) => ids(facts.articleStatements) },
	CoalitionChart: { chart: true, required: {}, anchors: () => ['coalition-chart'] },
	CoalitionGlance: plain,
	NamedCountries: plain,
	HypothesisList: { required: {}, anchors: (facts) => ids(facts.hypotheses) },
	CountryList: { required: {}, anchors: (facts) => ids(facts.countries) },
	TimelineChart: { chart: true, required: {}, anchors: () => ['timeline-chart'] },
	SeriesChart: {
		chart: true,
		required: { series: { ids: (known) => known.series, what: 'a series of content/facts/series.yaml' } },
		anchors: (facts, { series }) => ids(facts.series).filter((id) => id === series),
	},
	EventList: { required: {}, anchors: (facts) => ids(facts.events) },
	GlossaryList: { required: {}, anchors: (facts) => ids(facts.terms) },
	SourceCounts: plain,
	SourceList: { required: {}, anchors: (facts) => ids(facts.sources) },
	HelpAdvice: { required: {}, anchors: (facts) => ids(facts.helpAdvice) },
	HelpServices: { required: {}, anchors: (facts) => ids(facts.helpServices) },
	HelpInternational: { required: {}, anchors: (facts) => ids(facts.helpInternational) },
	HelpDirectory: { required: {}, anchors: (facts) => ids(facts.helpCountries) },
	HelpChecked: plain,
	EvidenceKey: plain,
	Corrections: plain,
};

/** True if a chapter shows a chart. */
export function hasChart(chapter: { components: readonly { name: string }[] }): boolean {
	return chapter.components.some(({ name }) => CHAPTER_COMPONENTS[name]?.chart);
}

/** Gives the ids that chapters may name. */
export function knownIds(facts: Facts, citable: ReadonlyMap<string, Citable>): KnownIds {
	return {
		citable: new Set(citable.keys()),
		quotable: new Set([...citable].filter(([, record]) => record.quote).map(([id]) => id)),
		terms: new Set(ids(facts.terms)),
		asks: new Set(ids(facts.asks)),
		series: new Set(ids(facts.series)),
	};
}
