import type { ChapterSource, ComponentUse } from '../content/chapter-source.ts';
import { CLAIM_PREFIX, citedIds } from '../content/citing.ts';
import type { SiteContent } from '../content/content.ts';
import { sourceReferences } from '../content/references.ts';
import { pollsByDate } from '../model/debate.ts';
import type { Facts, Source } from '../model/facts.ts';
import { allLinks, type NavigationLink } from '../model/navigation.ts';
import { chartOfBlock, shownInChart } from './list.ts';

/** A place on a page that shows a source. */
export interface SourcePlace {
	/** Id on the page; none where the page shows the source without an address of its own. */
	id?: string;
	/** Its words in a list of places: "evidence 12", or the name of the record. */
	label: string;
}

/** Where one page shows a source. */
export interface PageUses {
	link: NavigationLink;
	/** In the order of the page's evidence, then of its lists. */
	places: SourcePlace[];
}

/** A record that a page prints with its sources, and the place where it does. */
type Printed = SourcePlace & { record: unknown };
type Attributes = Readonly<Record<string, string | undefined>>;

/** The records that components print with their sources; charts say it themselves. A component that is not here shows no source of its own. */
const PRINTED: Readonly<Record<string, (facts: Facts, attributes: Attributes) => Printed[]>> = {
	ArgumentList: (facts, { question }) =>
		facts.arguments
			.filter((argument) => argument.question === question)
			.map((record) => ({ id: record.id, label: record.title, record })),
	ArticleStatements: ({ articleStatements }) =>
		articleStatements.map((record) => ({ id: record.id, label: `statement ${record.number}`, record })),
	AskCard: ({ asks }, { ask }) =>
		asks.filter(({ id }) => id === ask).map(({ sources }) => ({ label: 'the demand in short', record: { sources } })),
	AskWordings: ({ asks }, { ask }) =>
		asks.filter(({ id }) => id === ask).map((record) => ({ label: 'the wordings', record: record.wordings })),
	CountryList: ({ countries }) => countries.map((record) => ({ id: record.id, label: record.name, record })),
	EventList: ({ events }) => events.map((record) => ({ id: record.id, label: record.title, record })),
	GlossaryList: ({ terms }) => terms.map((record) => ({ id: record.id, label: record.term, record })),
	HelpAdvice: ({ helpAdvice }) =>
		helpAdvice.filter(({ of }) => !of).map((record) => ({ id: record.id, label: 'advice', record })),
	HelpDirectory: ({ helpCountries }) => helpCountries.map((record) => ({ id: record.id, label: record.name, record })),
	HelpInternational: ({ helpInternational }) =>
		helpInternational.map((record) => ({ id: record.id, label: 'across borders', record })),
	HelpServices: ({ helpServices }) =>
		helpServices
			.filter(({ forSurvivorsIn }) => !forSurvivorsIn)
			.map((record) => ({ id: record.id, label: record.name, record })),
	HelpSteps: ({ helpAdvice }, { of }) =>
		helpAdvice.filter((advice) => advice.of === of).map((record) => ({ id: record.id, label: 'advice', record })),
	HelpSurvivors: ({ helpServices }) =>
		helpServices
			.filter(({ forSurvivorsIn }) => forSurvivorsIn)
			.map((record) => ({ id: record.id, label: record.name, record })),
	NamedCountries: ({ countries }) =>
		countries
			.filter(({ evidence }) => evidence === 'named')
			.map(({ sources }) => ({ label: 'the named countries', record: { sources } })),
	PollTable: (facts) => pollsByDate(facts).map((record) => ({ id: `poll-${record.id}`, label: 'poll', record })),
	PositionList: ({ positions }) => positions.map((record) => ({ id: record.id, label: record.organisation, record })),
};

/** What the uses of sources are read from. */
type UsesContent = Pick<SiteContent, 'site' | 'facts' | 'citable' | 'chapters'>;

/** The pages that show each source, by the source's id, in reading order. */
export function sourceUses(content: UsesContent): Map<string, PageUses[]> {
	const uses = new Map<string, PageUses[]>();
	const links = new Map(allLinks(content.site).map((link) => [link.slug, link]));
	for (const chapter of content.chapters) {
		const link = links.get(chapter.slug)!;
		for (const { record, ...place } of printedOn(chapter, content))
			for (const id of sourceReferences(record)) {
				const pages = uses.get(id) ?? [];
				const page = pages.at(-1)?.link === link ? pages.at(-1)! : { link, places: [] };
				if (page.places.length === 0) uses.set(id, [...pages, page]);
				if (!page.places.some((other) => other.id === place.id && other.label === place.label)) page.places.push(place);
			}
	}
	return uses;
}

/** The sources that a page shows, each once, in the order of the file of sources. */
export function sourcesOf(chapter: ChapterSource, content: UsesContent): Source[] {
	const shown = new Set(printedOn(chapter, content).flatMap(({ record }) => sourceReferences(record)));
	return content.facts.sources.filter(({ id }) => shown.has(id));
}

function printedOn(chapter: ChapterSource, content: UsesContent): Printed[] {
	const { facts, citable } = content;
	const cited = citedIds(chapter).map((id, index) => ({
		id: CLAIM_PREFIX + id,
		label: `evidence ${index + 1}`,
		record: citable.get(id),
	}));
	const shown = chapter.components.flatMap((use) => {
		const chart = chartOfBlock(use, content);
		if (!chart) return printedBy(use, facts);
		const { id, name, words } = chart;
		return [{ id, label: name, record: { sources: words.sources.map((source) => source.id) } }];
	});
	return [...cited, ...shown];
}

/** The records that a component or chart prints; none where it shows no source of its own. */
export function printedBy({ name, attributes }: Pick<ComponentUse, 'name' | 'attributes'>, facts: Facts): Printed[] {
	const ofChart = shownInChart({ name, attributes }, facts).map((record) => ({ label: name, record }));
	return PRINTED[name]?.(facts, attributes) ?? ofChart;
}
