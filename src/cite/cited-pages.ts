import { oncePer } from '../text/memo.ts';
import { printedBy } from '../blocks/blocks.ts';
import { chartsOf } from '../charts/list.ts';
import { readChartData } from '../charts/files/read-chart-data.ts';
import { CHAPTERS_FOLDER, type ChapterSource } from '../content/chapter-source.ts';
import type { SiteContent } from '../content/content.ts';
import { CITE, type ReferencePage } from '../model/cite-pages.ts';
import { editionOf, titleAmongAll } from '../model/editions.ts';
import { handoutSlug } from '../model/handouts.ts';
import { LESSON_PART_LABELS, lessonSlug } from '../model/lessons.ts';
import { chapterHref } from '../model/navigation.ts';
import type { LessonPart } from '../schemas/lesson.ts';

/** A place on a page that has an address of its own. */
interface Place {
	title: string;
	/** From the site's root, with a slash before it. */
	href: string;
}

/** Places of one kind. */
export interface PartList {
	kind: 'section' | 'chart' | 'event' | 'argument' | 'term' | 'page';
	/** Over the list: "Charts". */
	title: string;
	/** One of them: "A chart". */
	one: string;
	places: readonly Place[];
}

/** A page that readers cite, and what on it can be cited by an address of its own. */
export interface CitedPage {
	slug: string;
	title: string;
	/** Where its references stand. */
	on: ReferencePage;
	/** Their id there. */
	id: string;
	/** Pages that are cited as parts of this one: the learner sheet of a lesson, the large print of a handout. */
	also: readonly string[];
	parts: readonly PartList[];
	/** The file that its title is from, from the project's root. */
	file: string;
}

/** What tells which pages there are, and what is on them. */
export type CitedContent = Pick<SiteContent, 'site' | 'facts' | 'chapters' | 'sources'>;

/** What the lists of a page hold, in the order in which they are shown. */
const LISTED = {
	event: { kind: 'event', title: 'Events', one: 'An event' },
	argument: { kind: 'argument', title: 'Arguments', one: 'An argument' },
	term: { kind: 'term', title: 'Words', one: 'A word' },
} as const;

/** Every page that has references: chapters in reading order, lessons, handouts. The foot of every page asks for them. */
export const citedPages: (content: CitedContent) => readonly CitedPage[] = oncePer((content) => {
	const { chapters, facts } = content;
	return [
		...chapters.map((chapter) => chapterPage(chapter, content)),
		...facts.lessons.map((lesson) => {
			const parts = (['sheet', 'answers', 'slides'] as const satisfies LessonPart[]).map((part) => ({
				title: LESSON_PART_LABELS[part],
				slug: lessonSlug(lesson, part),
			}));
			return teachingPage(lessonSlug(lesson, 'plan'), `Lesson: ${lesson.title}`, 'lessons', parts);
		}),
		...facts.handouts.map((handout) =>
			teachingPage(handoutSlug(handout), `Handout: ${handout.title}`, 'handouts', [
				{ title: 'Large print', slug: handoutSlug(handout, true) },
			]),
		),
	];
});

/** Where the references to a page stand, from the site's root. For a page without any: where it says how to cite the site. */
export function referencesHref(slug: string, pages: readonly CitedPage[]): string {
	const page = pages.find((candidate) => candidate.slug === slug || candidate.also.includes(slug));
	return page ? chapterHref(`${CITE}/${page.on}`, page.id) : chapterHref(CITE);
}

function chapterPage(chapter: ChapterSource, content: CitedContent): CitedPage {
	const { slug, meta, headings } = chapter;
	const place = (id: string, title: string) => ({ title, href: chapterHref(slug, id) });
	// Other editions only repeat entries of the full one.
	const printed = editionOf(slug).isFound
		? chapter.components.flatMap((use) => printedBy(use, content.facts)).map(({ id, find }) => ({ id, ...find?.() }))
		: [];
	const listed = Object.entries(LISTED).map(([kind, names]) => ({
		...names,
		places: printed.flatMap((entry) => (entry.kind === kind && entry.id ? [place(entry.id, entry.title!)] : [])),
	}));
	const charts = chartsOf(content)
		.filter((chart) => chart.chapter === slug)
		.map((chart) => place(chart.id, readChartData(chart, content).title));
	return {
		slug,
		title: titleAmongAll(slug, meta.title),
		on: 'chapters',
		id: slug.replaceAll('/', '-'),
		also: [],
		parts: [
			{
				kind: 'section' as const,
				title: 'Sections',
				one: 'A section',
				places: headings.map(({ id, text }) => place(id, text)),
			},
			{ kind: 'chart' as const, title: 'Charts', one: 'A chart', places: charts },
			...listed,
		].filter(({ places }) => places.length > 0),
		file: `${CHAPTERS_FOLDER}${slug}.mdx`,
	};
}

function teachingPage(
	slug: string,
	title: string,
	kind: 'lessons' | 'handouts',
	parts: readonly { title: string; slug: string }[],
): CitedPage {
	return {
		slug,
		title,
		on: 'lessons',
		id: slug.replaceAll('/', '-'),
		also: parts.map((part) => part.slug),
		parts: [
			{
				kind: 'page',
				title: 'Pages',
				one: 'A page',
				places: parts.map((part) => ({ title: part.title, href: chapterHref(part.slug) })),
			},
		],
		file: `content/views/${kind === 'lessons' ? `lessons/${slug.split('/')[1]}` : kind}.yaml`,
	};
}
