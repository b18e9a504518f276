import { readChartData } from '../charts/files/read-chart-data.ts';
import { chartsOf } from '../charts/list.ts';
import { citedIds, splitIds } from '../content/citing.ts';
import type { SiteContent } from '../content/content.ts';
import { type CatalogueEntry } from '../model/catalogue.ts';
import { editionOf, pageOf } from '../model/editions.ts';
import { handoutSlug } from '../model/handouts.ts';
import { ageOf, lessonSlug } from '../model/lessons.ts';
import { QUESTIONS_PAGE } from '../model/questions.ts';
import type { Lesson } from '../schemas/lesson.ts';
import { readingMinutes } from '../text/reading-time.ts';
import { citedPages, type CitedPage } from './cited-pages.ts';

/** What the catalogue is made from. */
export type CataloguedContent = Pick<SiteContent, 'site' | 'facts' | 'chapters' | 'sources'>;

/** Everything that has an address that a reader would look for, in the order of the kinds. */
export function catalogueOf(content: CataloguedContent): CatalogueEntry[] {
	const { facts, chapters } = content;
	const pages = citedPages(content);
	const about = tellsOf(content);
	const entry = (
		kind: CatalogueEntry['kind'],
		title: string,
		address: string,
		slugs: Iterable<string>,
		more: Partial<CatalogueEntry> = {},
	): CatalogueEntry => ({ kind, title, address, ...about(slugs), also: [], ...more });
	const listed = (kind: 'argument' | 'event' | 'term', one: string, factsOf: (id: string) => readonly string[]) =>
		pages.flatMap(({ slug, parts }) =>
			(parts.find((part) => part.one === one)?.places ?? []).map(({ title, href }) => {
				const citing = usesOf(content, kind, factsOf(href.split('#')[1]!));
				return entry(kind, title, href.slice(1), [slug, ...citing]);
			}),
		);
	const byId = <Found extends { id: string }>(records: readonly Found[]) =>
		new Map(records.map((one) => [one.id, one]));
	const [events, debate] = [byId(facts.events), byId(facts.arguments)];

	return [
		...chapters.map(({ slug, depth, meta }) =>
			entry(editionOf(slug).isFound ? 'page' : 'easy-read', meta.title, `${slug}.html`, [slug], {
				minutes: readingMinutes(depth.words.all),
			}),
		),
		...chartsOf(content).map((chart) =>
			entry('chart', readChartData(chart, content).title, `${chart.chapter}.html#${chart.id}`, [chart.chapter]),
		),
		...facts.lessons.map((lesson) =>
			entry('lesson', lesson.title, `${lessonSlug(lesson, 'plan')}.html`, slugsOfLesson(lesson), {
				age: lesson.age,
				minutes: lesson.minutes,
				also: formsOf(pages, lessonSlug(lesson, 'plan')),
			}),
		),
		...facts.handouts.map((handout) => {
			const asked = handout.shows.sheet === 'demand' ? [`demands/${handout.shows.ask}`] : [];
			return entry('handout', handout.title, `${handoutSlug(handout)}.html`, [slugOf(handout.from), ...asked], {
				age: ageOf(handout, facts.lessons),
				also: formsOf(pages, handoutSlug(handout)),
			});
		}),
		...facts.questions.map(({ id, text, chapter, to }) =>
			entry('question', text, `${QUESTIONS_PAGE}.html#${id}`, [chapter, slugOf(to)]),
		),
		...listed('argument', 'An argument', (id) => debate.get(id)?.bestEvidenceFacts ?? []),
		...listed('event', 'An event', (id) => events.get(id)?.facts ?? []).map((one) => {
			const asked = events.get(one.address.split('#')[1]!)?.demands ?? [];
			const numbers = facts.asks.filter(({ id }) => asked.includes(id)).map(({ number }) => number);
			return { ...one, demands: [...new Set([...one.demands, ...numbers])].sort() };
		}),
		...listed('term', 'A word', (id) => [id]),
	];
}

/** Gives a function from the pages that tell of a thing to its topics and demands. */
function tellsOf({ site, facts }: CataloguedContent) {
	const tops = site.chapters.map(({ file }) => file).filter((slug) => editionOf(slug).isFound && !slug.includes('/'));
	return (slugs: Iterable<string>): Pick<CatalogueEntry, 'topics' | 'demands'> => {
		const pages = new Set([...slugs].map(pageOf));
		const above = new Set([...pages].map((slug) => slug.split('/')[0]!));
		return {
			topics: tops.filter((top) => above.has(top)),
			demands: facts.asks.filter(({ id }) => pages.has(`demands/${id}`)).map(({ number }) => number),
		};
	};
}

/** The chapters that cite one of these facts or, of a word, explain it in their text. */
function usesOf(
	{ chapters }: CataloguedContent,
	kind: 'argument' | 'event' | 'term',
	ids: readonly string[],
): string[] {
	return chapters
		.filter(({ slug }) => editionOf(slug).isFound)
		.filter((chapter) => {
			const named =
				kind === 'term'
					? chapter.components.flatMap(({ name, attributes }) => (name === 'Term' ? splitIds(attributes['id']) : []))
					: citedIds(chapter);
			return ids.some((id) => named.includes(id));
		})
		.map(({ slug }) => slug);
}

/** The pages that a lesson leads to, and those of the demands on its cards. */
function slugsOfLesson({ materials, steps, slides, sheet }: Lesson): string[] {
	const links = [...materials, ...steps.flatMap((step) => step.links), ...slides.flatMap(({ open }) => open ?? [])];
	const asked = sheet.tasks.flatMap(({ cards }) => cards?.asks ?? []).map((ask) => `demands/${ask}`);
	return [...links.map(({ to }) => slugOf(to)), ...asked];
}

function slugOf(address: string): string {
	return address.split('#')[0]!.replace(/\.html$/, '');
}

function formsOf(pages: readonly CitedPage[], slug: string): CatalogueEntry['also'] {
	const parts = pages.find((page) => page.slug === slug)?.parts ?? [];
	return parts.flatMap(({ places }) => places).map(({ title, href }) => ({ title, address: href.slice(1) }));
}
