import { bewareInShort } from '../model/evidence-labels.ts';
import { printedBy } from '../blocks/blocks.ts';
import { howKnown } from '../blocks/search-words.ts';
import { readChartData } from '../charts/files/read-chart-data.ts';
import { chartsOf } from '../charts/list.ts';
import type { ChapterSource } from '../content/chapter-source.ts';
import { CLAIM_PREFIX, citedIds } from '../content/citing.ts';
import type { SiteContent } from '../content/content.ts';
import type { Series } from '../model/facts.ts';
import { passagesOf, type Passage } from '../content/prose.ts';
import { foldId } from '../chapters/depth.ts';
import { editionOf } from '../model/editions.ts';
import { HANDOUTS, handoutFiles, handoutHref } from '../model/handouts.ts';
import { LESSONS_FOLDER, lessonHref } from '../model/lessons.ts';
import { QUESTIONS_PAGE, questionSets } from '../model/questions.ts';
import { chapterHref } from '../model/navigation.ts';
import { sourceHref } from '../model/source-address.ts';
import { sourceUses } from '../charts/source-uses.ts';
import { formatDate } from '../text/dates.ts';
import { fileOf, type SearchDocument } from './search-document.ts';

/**
 * What the search finds: every page and section, every entry of a list, every chart, claim and source, each with its
 * address on a page that prints it.
 */
export function collectDocuments(content: SiteContent): SearchDocument[] {
	return [
		...content.chapters.flatMap(textDocuments),
		...listedDocuments(content),
		...handoutDocuments(content),
		...chartDocuments(content),
		...lessonDocuments(content),
		...questionDocuments(content),
		...claimDocuments(content),
		...sourceDocuments(content),
	];
}

/** The short names of the pages that hold these documents, by file. */
export function pageNames(
	{ site, facts }: Pick<SiteContent, 'site' | 'facts'>,
	documents: readonly SearchDocument[],
): Record<string, string> {
	const files = new Set(documents.map(({ address }) => fileOf(address)));
	const chapters = site.chapters.map(({ file, label }) => [addressOf(file), label] as const);
	const allIn = (folder: string, name: string) =>
		[...files].filter((file) => file.startsWith(`${folder}/`)).map((file) => [file, name] as const);
	const sources = allIn('sources', 'Sources');
	const lessons = allIn(LESSONS_FOLDER, 'Lessons');
	const handouts = handoutFiles(facts.handouts).map((file) => [file, 'Handouts'] as const);
	const questions = [[`${QUESTIONS_PAGE}.html`, 'Questions'] as const];
	return Object.fromEntries(
		[...chapters, ...sources, ...lessons, ...handouts, ...questions].filter(([file]) => files.has(file)),
	);
}

/** Every entry of a list in a chapter. An edition that prints entries of another again is left out. */
export function listedDocuments({ chapters, facts }: Pick<SiteContent, 'chapters' | 'facts'>): SearchDocument[] {
	return chapters
		.filter(({ slug }) => editionOf(slug).isFound)
		.flatMap(({ slug, components }) =>
			components.flatMap((use) =>
				printedBy(use, facts).flatMap(({ id, find }) => (find ? { ...find(), address: addressOf(slug, id) } : [])),
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
			caution: bewareInShort({ cautionShort: series ? series.caution : cautions[0]! }),
		};
	});
}

/** Every lesson, at its plan, by what it is about and what teachers call such things. */
export function lessonDocuments({ facts }: Pick<SiteContent, 'facts'>): SearchDocument[] {
	return facts.lessons.map((lesson) => ({
		kind: 'lesson',
		title: lesson.title,
		names: 'lesson plan, worksheet, learner sheet, homework, slides, activity for pupils',
		text: `${lesson.summary} From ${lesson.age} years, ${lesson.minutes} minutes, ${lesson.group}. ${lesson.aim}`,
		address: lessonHref(lesson, 'plan').slice(1),
	}));
}

/** The page of questions: as one entry, because a passage of an option that is not right must not be found as true. */
export function questionDocuments({ facts, site }: Pick<SiteContent, 'facts' | 'site'>): SearchDocument[] {
	const chapters = questionSets(facts.questions, site).map(({ chapter }) => chapter.label);
	return [
		{
			kind: 'questions',
			title: 'Check your understanding',
			names: 'quiz, test yourself, revision, multiple choice, homework',
			text: `${facts.questions.length} questions with answers that say why, by chapter: ${chapters.join('; ')}. Nothing is scored or kept.`,
			address: chapterHref(QUESTIONS_PAGE).slice(1),
		},
	];
}

/** What teachers call a sheet to print, whatever is on it. */
const HANDOUT_NAMES = 'handout, worksheet, worksheets, print, printable, printout, photocopy, A4';

/** The list of handouts, and every sheet. Large print is one step from each. */
export function handoutDocuments({ facts: { handouts } }: Pick<SiteContent, 'facts'>): SearchDocument[] {
	const sheets = handouts.map((handout): SearchDocument => ({
		kind: 'handout',
		title: `Handout: ${handout.title}`,
		text: `${handout.about} To discuss: ${handout.question}`,
		address: handoutHref(handout).slice(1),
		...(handout.names && { names: handout.names.join(', ') }),
	}));
	return [
		{
			kind: 'handout',
			title: 'Handouts to print',
			names: HANDOUT_NAMES,
			text: 'Sheets for a class, each on one side of paper and in large print.',
			address: chapterHref(HANDOUTS).slice(1),
		},
		...sheets,
	];
}

/** The figures of a series as the table of its chart prints them, so that a number is found. */
function figuresOf({ points, statements }: Series): string {
	const figures = points.map(({ period, value, rounded, parts = [] }) =>
		[
			`${period}: ${rounded ? `${rounded} ` : ''}${value.toLocaleString('en-GB')}`,
			...parts.map((part) => `${part.value.toLocaleString('en-GB')} ${part.name}`),
		].join(', '),
	);
	const stated = statements.map(({ date, words }) => `${formatDate(date)}: ${words}`);
	return `Figures: ${[...figures, ...stated].join('; ')}.`;
}

/** A chapter and its sections. */
function textDocuments({ slug, meta, tree, headings, depth }: ChapterSource): SearchDocument[] {
	const passages = passagesOf(tree).filter(({ kind }) => kind === 'paragraph' || kind === 'cell' || kind === 'title');
	const sections = headings.map(({ id, text: title, line }, index): SearchDocument => {
		const end = headings[index + 1]?.line ?? Infinity;
		const own = passages.filter((passage) => passage.line > line && passage.line < end);
		return {
			kind: editionOf(slug).found.section,
			title,
			text: joinPassages(own),
			address: addressOf(slug, id),
			...foldOf(own, id, depth),
		};
	});
	const page: SearchDocument = {
		kind: editionOf(slug).found.page,
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
	const closed = inFull.find((candidate) => candidate.line === line);
	if (first < 0 || closed?.heading?.id !== section) return {};
	// What is joined ends in a sign, and a space follows it.
	const from = first === 0 ? 0 : joinPassages(passages.slice(0, first)).length + 1;
	return { fold: { from, id: foldId(closed) } };
}

/** Every record that a chapter cites and no list prints, at the first page whose evidence holds it. */
function claimDocuments(content: SiteContent): SearchDocument[] {
	const { chapters, citable } = content;
	const listed = new Set(listedDocuments(content).map(({ address }) => address.split('#')[1]));
	const claims = new Map<string, SearchDocument>();
	for (const chapter of chapters.filter(({ slug }) => editionOf(slug).isFound))
		for (const id of citedIds(chapter).filter((cited) => !listed.has(cited) && !claims.has(cited))) {
			const record = citable.get(id)!;
			claims.set(id, {
				kind: 'claim',
				text: record.text,
				address: addressOf(chapter.slug, CLAIM_PREFIX + id),
				...howKnown(record),
			});
		}
	return [...claims.values()];
}

function sourceDocuments(content: SiteContent): SearchDocument[] {
	const uses = sourceUses(content);
	const isOfHelp = (id: string) => (uses.get(id) ?? []).every(({ link: { slug } }) => slug === 'help');
	// Working files that relay a text are found with the facts that rest on them, and pages of services with the services.
	// Reports of the press are found by who published them and when: their headlines shout, and would answer who asks about
	// an app. The entry has the title; those of others have the date there.
	return content.facts.sources
		.filter(({ id, type }) => type !== 'working-file' && !isOfHelp(id))
		.map(({ id, title, author, publisher, type, date }) => ({
			kind: 'source',
			...(type === 'news-report'
				? { title: publisher, text: `Report of ${date ? formatDate(date) : 'unknown date'}.` }
				: { title, text: `${author ? `${author}, ` : ''}${publisher}.` }),
			address: sourceHref(id).slice(1),
		}));
}

function joinPassages(passages: readonly Passage[]): string {
	return passages
		.map(({ text }) => text.trim())
		.filter(Boolean)
		.map((text) => (/[.!?:;…”"]$/.test(text) ? text : `${text};`))
		.join(' ')
		.replace(/;$/, '');
}

function addressOf(slug: string, fragment?: string): string {
	return chapterHref(slug, fragment).slice(1);
}
