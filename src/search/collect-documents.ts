import { CHARTS, readChartData } from '../charts/registry.ts';
import type { ChapterSource } from '../content/chapter-source.ts';
import { CLAIM_PREFIX, citedIds } from '../content/check-chapters.ts';
import type { SiteContent } from '../content/content.ts';
import type { Facts } from '../content/facts.ts';
import { passagesOf, type Passage } from '../content/prose.ts';
import { formatDate } from '../model/dates.ts';
import { isEasyRead } from '../model/easy-read.ts';
import { joinWords } from '../model/evidence-summary.ts';
import { STATUS_LABELS } from '../model/evidence-labels.ts';
import { PLACE_LABELS, THEME_LABELS } from '../model/labels.ts';
import { chapterHref } from '../model/navigation.ts';
import { sourceHref } from '../model/source-address.ts';
import type { Status } from '../schemas/evidence.ts';
import type { HelpCountry, HelpRoute, HelpService } from '../schemas/help.ts';
import { fileOf, type SearchDocument } from './search-document.ts';

/** An entry of a list, with its id on the page that prints the list. */
type Entry = Omit<SearchDocument, 'address'> & { id: string };
type Attributes = Readonly<Record<string, string | undefined>>;

/** The entries that components print, each at its id. A component that is not here prints none that the search finds. */
const ENTRIES: Readonly<Record<string, (facts: Facts, attributes: Attributes) => Entry[]>> = {
	ArgumentList: (facts, { question }) =>
		facts.arguments
			.filter((argument) => argument.question === question)
			.map(({ id, title, text, heldBy, status }) => ({
				id,
				kind: 'argument',
				title,
				text: `${text} Held by ${joinWords(heldBy.map(({ name }) => name))}.`,
				...statusWord(status),
			})),
	ArticleStatements: ({ articleStatements }) =>
		articleStatements.map(({ id, statement, verdict }) => ({
			id,
			kind: 'claim',
			text: `A statement of the translated article: ${statement} ${verdict}`,
		})),
	CountryList: ({ countries }) =>
		countries.map(({ id, name, evidence, reasoning, caution, policeBody }) => ({
			id,
			kind: 'country',
			title: name,
			text: [
				evidence === 'named' ? reasoning : 'No source names it. We infer it.',
				caution,
				policeBody && `Police body: ${[policeBody.name, policeBody.localName].filter(Boolean).join(', ')}.`,
			]
				.filter(Boolean)
				.join(' '),
			status: evidence === 'named' ? 'Named' : STATUS_LABELS.inferred.name,
		})),
	EventList: ({ events }) =>
		events.map(({ id, title, date, text, theme, place, status }) => ({
			id,
			kind: 'event',
			title,
			text: `${formatDate(date)}. ${text} ${THEME_LABELS[theme]}, ${PLACE_LABELS[place]}.`,
			...statusWord(status),
		})),
	GlossaryList: ({ terms }) =>
		terms.map(({ id, term, aliases, definition, status }) => ({
			id,
			kind: 'term',
			title: term,
			...(aliases && { names: aliases.join(', ') }),
			text: definition,
			...statusWord(status),
		})),
	HelpAdvice: ({ helpAdvice }) =>
		helpAdvice.filter(({ of }) => !of).map(({ id, text }) => ({ id, kind: 'help', text })),
	HelpDirectory: (facts) =>
		facts.helpCountries.map((country) => ({
			id: country.id,
			kind: 'help',
			title: country.name,
			names: routesOf(country)
				.map((route) => routeName(route, facts))
				.join(', '),
			text: helpText(country, facts),
		})),
	HelpInternational: ({ helpInternational }) => helpInternational.map(({ id, text }) => ({ id, kind: 'help', text })),
	HelpServices: ({ helpServices }) => helpServices.filter(({ forSurvivorsIn }) => !forSurvivorsIn).map(serviceDocument),
	HelpSteps: ({ helpAdvice }, { of }) =>
		helpAdvice.filter((advice) => advice.of === of).map(({ id, text }) => ({ id, kind: 'help', text })),
	HelpSurvivors: ({ helpServices }) => helpServices.filter(({ forSurvivorsIn }) => forSurvivorsIn).map(serviceDocument),
	HypothesisList: ({ hypotheses }) =>
		hypotheses.map(({ id, name, arithmetic, reasoning, status }) => ({
			id,
			kind: 'claim',
			text: `Hypothesis ${id.slice(1)}: ${name}. ${arithmetic}. ${reasoning}`,
			...statusWord(status),
		})),
	PositionList: ({ positions }) =>
		positions.map(({ id, organisation, date, text, status }) => ({
			id,
			kind: 'position',
			title: organisation,
			text: `${formatDate(date)}: ${text}`,
			...statusWord(status),
		})),
};

/**
 * What the search finds: every page and section, every entry of a list, every chart, claim and source, each with its
 * address on a page that prints it.
 *
 * @param files the text of every content file, by its path from the project's root
 */
export function collectDocuments(content: SiteContent, files: Readonly<Record<string, string>>): SearchDocument[] {
	return [
		...content.chapters.flatMap((chapter) => textDocuments(chapter, files[chapter.file] ?? '')),
		...listedDocuments(content),
		...chartDocuments(content),
		...claimDocuments(content),
		...sourceDocuments(content),
	];
}

/** The short names of the pages that hold these documents, by file. */
export function pageNames(
	{ site }: Pick<SiteContent, 'site'>,
	documents: readonly SearchDocument[],
): Record<string, string> {
	const files = new Set(documents.map(({ address }) => fileOf(address)));
	const chapters = site.chapters.map(({ file, label }) => [addressOf(file), label] as const);
	const sources = [...files].filter((file) => file.startsWith('sources/')).map((file) => [file, 'Sources'] as const);
	return Object.fromEntries([...chapters, ...sources].filter(([file]) => files.has(file)));
}

/** Every entry of a list in a chapter. The easy-read edition prints entries of the full edition again: they are left out. */
export function listedDocuments({ chapters, facts }: Pick<SiteContent, 'chapters' | 'facts'>): SearchDocument[] {
	return chapters
		.filter(({ slug }) => !isEasyRead(slug))
		.flatMap(({ slug, components }) =>
			components.flatMap(({ name, attributes }) =>
				(ENTRIES[name]?.(facts, attributes) ?? []).map(({ id, ...entry }) => ({
					...entry,
					address: addressOf(slug, id),
				})),
			),
		);
}

/** Every chart, where its chapter shows it. */
export function chartDocuments(content: SiteContent): SearchDocument[] {
	return CHARTS.map((chart) => {
		const { title, description } = readChartData(chart, content);
		return { kind: 'chart', title, text: description, address: addressOf(chart.chapter, chart.id) };
	});
}

/** A chapter and its sections. */
function textDocuments({ slug, meta, headings }: ChapterSource, text: string): SearchDocument[] {
	const passages = passagesOf(text).filter(({ kind }) => kind === 'paragraph' || kind === 'cell' || kind === 'title');
	const sections = headings.map(({ id, text: title, line }, index): SearchDocument => {
		const end = headings[index + 1]?.line ?? Infinity;
		const own = passages.filter((passage) => passage.line > line && passage.line < end);
		return {
			kind: isEasyRead(slug) ? 'easy-read' : 'section',
			title,
			text: joinPassages(own),
			address: addressOf(slug, id),
		};
	});
	const page: SearchDocument = {
		kind: isEasyRead(slug) ? 'easy-read' : 'chapter',
		title: meta.title,
		text: meta.summary,
		address: addressOf(slug),
	};
	// A heading above other headings alone has no words of its own that a passage could show.
	return [page, ...sections.filter(({ text: words }) => words !== '')];
}

/** Every record that a chapter cites and no list prints, at the first page whose evidence holds it. */
function claimDocuments(content: SiteContent): SearchDocument[] {
	const { chapters, citable } = content;
	const listed = new Set(listedDocuments(content).map(({ address }) => address.split('#')[1]));
	const claims = new Map<string, SearchDocument>();
	for (const chapter of chapters.filter(({ slug }) => !isEasyRead(slug)))
		for (const id of citedIds(chapter).filter((cited) => !listed.has(cited) && !claims.has(cited))) {
			const { text, status } = citable.get(id)!;
			claims.set(id, {
				kind: 'claim',
				text,
				address: addressOf(chapter.slug, CLAIM_PREFIX + id),
				...statusWord(status),
			});
		}
	return [...claims.values()];
}

function sourceDocuments({ facts }: SiteContent): SearchDocument[] {
	return facts.sources.map(({ id, title, author, publisher, date, seen }) => ({
		kind: 'source',
		title,
		text: `${author ? `${author}, ` : ''}${publisher}, ${date ? formatDate(date) : 'undated'}.`,
		address: sourceHref(id).slice(1),
		...(!seen && { status: 'Not seen' }),
	}));
}

function serviceDocument({ id, name, runBy, forSurvivorsIn, forWhom, how, limits, url }: HelpService) {
	const parts = [forSurvivorsIn, forWhom, how, limits, runBy && `Run by ${runBy}`];
	return {
		id,
		kind: 'help' as const,
		title: name,
		text: [...parts.filter((part) => part !== undefined).map(endSentence), url].filter(Boolean).join(' '),
	};
}

type Route = HelpRoute | { service: string };

function routesOf({
	report,
	helpline,
	other = [],
	worriedAboutThoughts = [],
	youngPeople = [],
	survivors = [],
}: HelpCountry): Route[] {
	return [
		...[report, helpline].filter((route) => route !== undefined),
		...other,
		...worriedAboutThoughts,
		...[...youngPeople, ...survivors].map((service) => ({ service })),
	];
}

function routeName(route: Route, { helpServices }: Facts): string {
	return 'service' in route ? helpServices.find(({ id }) => id === route.service)!.name : route.name;
}

function helpText(country: HelpCountry, facts: Facts): string {
	const line = (label: string, routes: readonly (Route | undefined)[] = []) => {
		const words = routes
			.filter((route) => route !== undefined)
			.map((route) =>
				[routeName(route, facts), ...('service' in route ? [] : [route.phone, route.phoneMore])]
					.filter(Boolean)
					.join(', '),
			);
		return words.length > 0 && `${label}: ${words.join('; ')}.`;
	};
	return [
		country.emergency && `Emergency: ${country.emergency.number}.`,
		line('Report material', [country.report]),
		line('Someone to talk to', [country.helpline]),
		line('More help', country.other),
		line('Worried about your own thoughts', country.worriedAboutThoughts),
		line(
			'Under 18, and a picture of you is out there',
			country.youngPeople?.map((service) => ({ service })),
		),
		line(
			'If you were abused',
			country.survivors?.map((service) => ({ service })),
		),
	]
		.filter(Boolean)
		.join(' ');
}

function joinPassages(passages: readonly Passage[]): string {
	return passages
		.map(({ text }) => text.trim())
		.filter(Boolean)
		.map((text) => (/[.!?:;…”"]$/.test(text) ? text : `${text};`))
		.join(' ')
		.replace(/;$/, '');
}

function endSentence(text: string | undefined): string {
	return text!.endsWith('.') ? text! : `${text}.`;
}

function statusWord(status: Status): { status?: string } {
	return status === 'read' ? {} : { status: STATUS_LABELS[status].name };
}

function addressOf(slug: string, fragment?: string): string {
	return chapterHref(slug, fragment).slice(1);
}
