import { readChartData } from '../charts/files/read-chart-data.ts';
import { chartsOf } from '../charts/list.ts';
import type { ChapterSource } from '../content/chapter-source.ts';
import { CLAIM_PREFIX, citedIds } from '../content/citing.ts';
import type { SiteContent } from '../content/content.ts';
import type {
	Evidence,
	Facts,
	HelpAdvice,
	HelpCountry,
	HelpInternational,
	HelpRoute,
	HelpService,
	Series,
} from '../model/facts.ts';
import type { Poll } from '../schemas/fact.ts';
import { passagesOf, type Passage } from '../content/prose.ts';
import { holderInWords, pollsByDate } from '../model/debate.ts';
import { formatDate } from '../text/dates.ts';
import { foldId } from '../chapters/depth.ts';
import { isEasyRead } from '../model/easy-read.ts';
import { STANDING_LABELS, bewareInShort, standingInShort } from '../model/evidence-labels.ts';
import { PLACE_LABELS, THEME_LABELS } from '../model/labels.ts';
import { chapterHref } from '../model/navigation.ts';
import { sourceHref } from '../model/source-address.ts';
import { sourceUses } from '../charts/source-uses.ts';
import { fileOf, type SearchDocument } from './search-document.ts';

/** An entry of a list, with its id on the page that prints the list. */
type Entry = Omit<SearchDocument, 'address'> & { id: string };
type Attributes = Readonly<Record<string, string | undefined>>;

/** The entries that components print, each at its id. A component that is not here prints none that the search finds. */
const ENTRIES: Readonly<Record<string, (facts: Facts, attributes: Attributes) => Entry[]>> = {
	ArgumentList: (facts, { question }) =>
		facts.arguments
			.filter((argument) => argument.question === question)
			.map((argument) => ({
				id: argument.id,
				kind: 'argument',
				title: argument.title,
				text: `${argument.text} Held by ${argument.heldBy.map(holderInWords).join('; ')}.`,
				...standing(argument),
			})),
	ArticleStatements: ({ articleStatements }) =>
		articleStatements.map((item) => ({
			id: item.id,
			kind: 'claim',
			text: [
				`A statement of the translated article: ${item.statement}`,
				`What other sources show: ${endSentence(item.verdict)}`,
				`What translation changed: ${item.lostInTranslation}`,
				`How we put it: ${item.carefulWording}`,
			].join(' '),
			...standing(item),
		})),
	CountryList: ({ countries }) =>
		countries.map(({ id, name, evidence, reasoning, caution, cautionShort = caution, named, policeBody }) => ({
			id,
			kind: 'country',
			title: name,
			text: [
				evidence === 'named' ? reasoning : 'No source names it. We infer it.',
				policeBody && `Police body: ${[policeBody.name, policeBody.localName].filter(Boolean).join(', ')}.`,
			]
				.filter(Boolean)
				.join(' '),
			...standing({
				standing: named?.standing ?? 'inferred',
				isWeak: named?.isWeak,
				cautionShort: [cautionShort, named?.cautionShort, policeBody?.cautionShort].filter(Boolean).join(' '),
				differs: named?.differs,
			}),
			status: evidence === 'named' ? 'Named' : STANDING_LABELS.inferred.name,
		})),
	EventList: ({ events }) =>
		events.map((event) => ({
			id: event.id,
			kind: 'event',
			title: event.title,
			text: `${formatDate(event.date)}. ${event.text} ${THEME_LABELS[event.theme]}, ${PLACE_LABELS[event.place]}.`,
			...standing(event),
		})),
	GlossaryList: ({ terms }) =>
		terms.map((term) => ({
			id: term.id,
			kind: 'term',
			title: term.term,
			...(term.aliases && { names: term.aliases.join(', ') }),
			text: term.definition,
			...standing(term),
		})),
	HelpAdvice: ({ helpAdvice }) => helpAdvice.filter(({ of }) => !of).map(helpDocument),
	HelpDirectory: (facts) =>
		facts.helpCountries.map((country) => ({
			id: country.id,
			kind: 'help',
			title: country.name,
			names: [
				...routesOf(country).flatMap((route) => routeNames(route, facts)),
				...routesOf(country).flatMap((route) => ('service' in route ? [] : phoneNames(route))),
				...HELP_WORDS,
			].join(', '),
			text: helpText(country, facts),
			...helpCautions(country),
		})),
	HelpInternational: ({ helpInternational }) => helpInternational.map(helpDocument),
	HelpServices: ({ helpServices }) => helpServices.filter(({ forSurvivorsIn }) => !forSurvivorsIn).map(serviceDocument),
	HelpSteps: ({ helpAdvice }, { of }) => helpAdvice.filter((advice) => advice.of === of).map(helpDocument),
	HelpSurvivors: ({ helpServices }) => helpServices.filter(({ forSurvivorsIn }) => forSurvivorsIn).map(serviceDocument),
	HypothesisList: ({ hypotheses }) =>
		hypotheses.map((hypothesis) => ({
			id: hypothesis.id,
			kind: 'claim',
			text: `Hypothesis ${hypothesis.id.slice(1)}: ${hypothesis.name}. ${hypothesis.arithmetic}. ${hypothesis.reasoning}`,
			...standing(hypothesis),
		})),
	PollTable: (facts) =>
		pollsByDate(facts).map((claim) => ({
			id: `poll-${claim.id}`,
			kind: 'claim',
			text: `A poll: ${claim.text} Asked: ${endSentence(claim.poll.asked)}`,
			...standing(claim),
		})),
	PositionList: ({ positions }) =>
		positions.map((position) => ({
			id: position.id,
			kind: 'position',
			title: position.organisation,
			text: `${formatDate(position.date)}: ${position.text}`,
			...standing(position),
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
	return chartsOf(content).map((chart) => {
		const { title, description, cautions } = readChartData(chart, content);
		const series = content.facts.series.find(({ id }) => id === chart.id);
		return {
			kind: 'chart',
			title,
			text: series ? `${description} ${figuresOf(series)}` : description,
			address: addressOf(chart.chapter, chart.id),
			caution: `Caution: ${series ? series.caution : cautions[0]!}`,
		};
	});
}

/** The figures of a series as the table of its chart prints them, so that a number is found. */
function figuresOf({ points }: Series): string {
	const figures = points.map(({ period, value, rounded, parts = [] }) =>
		[
			`${period}: ${rounded ? `${rounded} ` : ''}${value.toLocaleString('en-GB')}`,
			...parts.map((part) => `${part.value.toLocaleString('en-GB')} ${part.name}`),
		].join(', '),
	);
	return `Figures: ${figures.join('; ')}.`;
}

/** A chapter and its sections. */
function textDocuments({ slug, meta, headings, depth }: ChapterSource, text: string): SearchDocument[] {
	const passages = passagesOf(text).filter(({ kind }) => kind === 'paragraph' || kind === 'cell' || kind === 'title');
	const sections = headings.map(({ id, text: title, line }, index): SearchDocument => {
		const end = headings[index + 1]?.line ?? Infinity;
		const own = passages.filter((passage) => passage.line > line && passage.line < end);
		return {
			kind: isEasyRead(slug) ? 'easy-read' : 'section',
			title,
			text: joinPassages(own),
			address: addressOf(slug, id),
			...foldOf(own, id, depth),
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

/** Where the closed part of a section begins in its text. The part of another heading is another section's. */
function foldOf(
	passages: readonly Passage[],
	section: string,
	{ inFull }: ChapterSource['depth'],
): Pick<SearchDocument, 'fold'> {
	const first = passages.findIndex(({ within }) => within.some(({ name }) => name === 'InFull'));
	const line = passages[first]?.within.find(({ name }) => name === 'InFull')!.line;
	const block = inFull.findIndex((candidate) => candidate.line === line);
	if (first < 0 || block < 0 || inFull[block]!.sectionId !== section) return {};
	const id = foldId(inFull, block);
	// What is joined ends in a sign, and a space follows it.
	const from = first === 0 ? 0 : joinPassages(passages.slice(0, first)).length + 1;
	return id ? { fold: { from, id } } : {};
}

/** Every record that a chapter cites and no list prints, at the first page whose evidence holds it. */
function claimDocuments(content: SiteContent): SearchDocument[] {
	const { chapters, citable } = content;
	const listed = new Set(listedDocuments(content).map(({ address }) => address.split('#')[1]));
	const claims = new Map<string, SearchDocument>();
	for (const chapter of chapters.filter(({ slug }) => !isEasyRead(slug)))
		for (const id of citedIds(chapter).filter((cited) => !listed.has(cited) && !claims.has(cited))) {
			const record = citable.get(id)!;
			claims.set(id, {
				kind: 'claim',
				text: record.text,
				address: addressOf(chapter.slug, CLAIM_PREFIX + id),
				...standing(record),
			});
		}
	return [...claims.values()];
}

function sourceDocuments(content: SiteContent): SearchDocument[] {
	const uses = sourceUses(content);
	const isOfHelp = (id: string) => (uses.get(id) ?? []).every(({ link: { slug } }) => slug === 'help');
	// Working files that relay a text are found with the facts that rest on them, and pages of services with the services.
	// The entry has the date.
	return content.facts.sources
		.filter(({ id, type }) => type !== 'working-file' && !isOfHelp(id))
		.map(({ id, title, author, publisher }) => ({
			kind: 'source',
			title,
			text: `${author ? `${author}, ` : ''}${publisher}.`,
			address: sourceHref(id).slice(1),
		}));
}

/** Help is shown without the word for how it is known, which its page leaves out too: somebody may be in need. */
function helpDocument({ id, text, ...record }: HelpAdvice | HelpInternational): Entry {
	return { id, kind: 'help', text, ...cautionOf(record) };
}

function cautionOf(record: Evidence): Pick<SearchDocument, 'caution'> {
	const caution = bewareInShort(record);
	return caution ? { caution } : {};
}

/** The cautions of a country's routes, each with the name of its route. */
function helpCautions(country: HelpCountry): Pick<SearchDocument, 'caution'> {
	const caution = routesOf(country)
		.flatMap((route) => {
			const words = 'service' in route ? '' : bewareInShort(route);
			return words && 'name' in route ? `${route.name}: ${words}` : [];
		})
		.join(' ');
	return caution ? { caution } : {};
}

function serviceDocument(service: HelpService): Entry {
	const { id, name, runBy, forSurvivorsIn, forWhom, how, limits, url } = service;
	const parts = [forSurvivorsIn, forWhom, how, limits, runBy && `Run by ${runBy}`];
	return {
		id,
		kind: 'help',
		title: name,
		text: [...parts.filter((part) => part !== undefined).map(endSentence), url].filter(Boolean).join(' '),
		...cautionOf(service),
	};
}

/** What readers call any of these, whatever its name. */
const HELP_WORDS = ['helpline', 'hotline', 'help'];

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

/** The name of a service, and without what stands in brackets, as readers type it. */
function routeNames(route: Route, facts: Facts): string[] {
	const name = routeName(route, facts);
	return [...new Set([name, name.replace(/ \([^)]*\)/g, '')])];
}

/** Numbers as they may be typed: with the spaces of the record, and without. */
function phoneNames({ phone, phoneMore }: HelpRoute): string[] {
	return [phone, phoneMore].flatMap((number) => {
		const digits = number?.replace(/\D/g, '') ?? '';
		return digits.length >= 3 ? [number!, digits] : [];
	});
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

/** How a record is known, where that is not simply read, and what to beware of, in short. */
function standing(
	record: Pick<Evidence, 'standing' | 'isWeak' | 'cautionShort' | 'differs'> & { poll?: Poll | undefined },
): Pick<SearchDocument, 'status' | 'caution'> {
	const { poll } = record;
	const status = standingInShort(record);
	const caution = [
		// A poll is printed with its commissioner, wherever it is.
		poll && `Commissioned by ${endSentence(poll.commissionedBy)} ${poll.stand}`,
		bewareInShort(record),
	]
		.filter(Boolean)
		.join(' ');
	return { ...(status && { status }), ...(caution && { caution }) };
}

function addressOf(slug: string, fragment?: string): string {
	return chapterHref(slug, fragment).slice(1);
}
