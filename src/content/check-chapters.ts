import { dialledByRecords } from '../model/telephone.ts';
import type { Site } from '../schemas/site.ts';
import { CHAPTER_COMPONENTS, type ComponentRule, type KnownIds } from './chapter-components.ts';
import { CHAPTERS_FOLDER, type ChapterLink, type ChapterSource, type ComponentUse } from './chapter-source.ts';
import { depthFaults } from './check-depth.ts';
import { CLAIM_PREFIX, chapterSlug, citedIds, splitIds } from './citing.ts';
import type { Facts } from '../model/facts.ts';
import type { Fault } from './fault.ts';

/** Joins the chapters with the facts and each other: every name and every link leads somewhere. */
export function checkChapters(
	chapters: readonly ChapterSource[],
	site: Site,
	facts: Facts,
	known: KnownIds,
	unreadable: ReadonlySet<string>,
): Fault[] {
	const anchors = new Map(chapters.map((chapter) => [chapter.slug, anchorsOf(chapter, facts)]));
	const dialled = dialledByRecords(facts);
	return [
		...missingChapters(chapters, site, unreadable),
		...chapters.flatMap((chapter) => [
			...duplicateHeadings(chapter),
			...depthFaults(chapter),
			...chapter.components.flatMap((use) => componentFaults(chapter, use, known)),
			...chapter.links.flatMap((link) => linkFaults(chapter, link, anchors, dialled, unreadable)),
			...groundFaults(chapter, facts),
		]),
	];
}

/** Every place of a chapter that a link may name. */
export function anchorsOf(chapter: ChapterSource, facts: Facts): Set<string> {
	return new Set([
		...chapter.headings.map(({ id }) => id),
		...citedIds(chapter).map((id) => CLAIM_PREFIX + id),
		...chapter.components.flatMap(
			({ name, attributes }) => CHAPTER_COMPONENTS[name]?.anchors?.(facts, attributes) ?? [],
		),
	]);
}

function missingChapters(chapters: readonly ChapterSource[], site: Site, unreadable: ReadonlySet<string>): Fault[] {
	const found = new Set(chapters.map(({ slug }) => slug));
	const listed = new Set(site.chapters.map(({ file }) => file));
	const absent = site.chapters
		.filter(({ file }) => !found.has(file) && !unreadable.has(`${CHAPTERS_FOLDER}${file}.mdx`))
		.map(({ file }) => ({
			file: 'content/site.yaml',
			field: 'chapters',
			value: file,
			message: `is not there: write ${CHAPTERS_FOLDER}${file}.mdx or take it off the list`,
		}));
	const unlisted = chapters
		.filter(({ slug }) => !listed.has(slug))
		.map(({ file }) => ({ file, message: 'is not in the order of chapters: add it to content/site.yaml' }));
	return [...absent, ...unlisted];
}

function duplicateHeadings(chapter: ChapterSource): Fault[] {
	const seen = new Map<string, number>();
	return chapter.headings.flatMap(({ id, line }) => {
		const earlier = seen.get(id);
		seen.set(id, earlier ?? line);
		if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
			return [
				{
					file: chapter.file,
					line,
					field: 'id',
					value: id,
					message: 'is not an id: lower-case letters, digits and hyphens',
				},
			];
		if (id.startsWith(CLAIM_PREFIX))
			return [
				{
					file: chapter.file,
					line,
					field: 'id',
					value: id,
					message: `is not free: ids that begin with "${CLAIM_PREFIX}" are kept for evidence`,
				},
			];
		if (earlier === undefined) return [];
		return [
			{
				file: chapter.file,
				line,
				field: 'id',
				value: id,
				message: `stands on line ${earlier} too: give one heading another id`,
			},
		];
	});
}

function componentFaults(chapter: ChapterSource, use: ComponentUse, known: KnownIds): Fault[] {
	const place = { file: chapter.file, line: use.line };
	const rule: ComponentRule | undefined = CHAPTER_COMPONENTS[use.name];
	if (!rule)
		return [
			{
				...place,
				value: `<${use.name}>`,
				message: 'is not a block for chapters: see docs/authoring/chapters.md for those that are',
			},
		];

	const rules = { ...rule.required, ...rule.optional };
	const missing = Object.keys(rule.required)
		.filter((name) => !use.attributes[name])
		.map((name) => ({
			...place,
			field: `<${use.name}> ${name}`,
			message: `is missing: write <${use.name} ${name}="…">`,
		}));
	const unknown = Object.keys(use.attributes)
		.filter((name) => !(name in rules))
		.map((name) => ({ ...place, field: `<${use.name}> ${name}`, message: 'is not part of this block: remove it' }));
	const wrong = Object.entries(rules).flatMap(([name, attribute]): Fault[] => {
		const value = use.attributes[name];
		if (!value || attribute === 'text') return [];
		const field = `<${use.name}> ${name}`;
		if ('oneOf' in attribute)
			return attribute.oneOf.includes(value)
				? []
				: [{ ...place, field, value, message: `is not one of ${attribute.oneOf.join(', ')}` }];
		const ids = attribute.ids(known);
		return (attribute.many ? splitIds(value) : [value])
			.filter((id) => !ids.has(id))
			.map((id) => ({
				...place,
				field,
				value: id,
				message: `is not ${attribute.what}: correct the id or add the record`,
			}));
	});
	return [...missing, ...unknown, ...wrong];
}

/** The grounds of a judgement that the page's own text does not cite: their marks would lead nowhere. */
function groundFaults(chapter: ChapterSource, facts: Facts): Fault[] {
	const cited = new Set(citedIds(chapter));
	return chapter.components
		.filter(({ name }) => name === 'AskJudgement')
		.flatMap(({ attributes, line }) => {
			const ask = facts.asks.find(({ id }) => id === attributes.ask);
			return (ask?.judgement.basis ?? [])
				.filter((id) => !cited.has(id))
				.map((id) => ({
					file: chapter.file,
					line,
					field: '<AskJudgement> ask',
					value: id,
					message: `is a ground of the judgement of "${ask!.id}" that this page does not cite: cite it with <Cite id="${id}" /> where the text tells it, or take it off the basis in content/views/asks.yaml`,
				}));
		});
}

function linkFaults(
	chapter: ChapterSource,
	{ href, line }: ChapterLink,
	anchors: ReadonlyMap<string, Set<string>>,
	dialled: ReadonlySet<string>,
	unreadable: ReadonlySet<string>,
): Fault[] {
	const fault = (message: string): Fault[] => [{ file: chapter.file, line, field: 'link', value: href, message }];
	if (href.startsWith('tel:'))
		return dialled.has(href) ? [] : fault('is a number that no record of content/facts/help-*.yaml holds: correct it');
	if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href))
		return fault('leads to another site: cite a source with <Cite>, or name it in content/facts');

	const [path = '', fragment] = href.split('#');
	const slug = path === '' ? chapter.slug : chapterSlug(chapter.slug, path);
	if (slug === undefined) return fault('is not a chapter: link to its file, for example ./coalition.mdx#named');
	if (unreadable.has(`${CHAPTERS_FOLDER}${slug}.mdx`)) return [];
	const ids = anchors.get(slug);
	if (!ids) return fault(`leads to no chapter: there is no ${CHAPTERS_FOLDER}${slug}.mdx`);
	if (fragment !== undefined && !ids.has(fragment))
		return fault(`leads to no heading or record: ${CHAPTERS_FOLDER}${slug}.mdx has no id "${fragment}"`);
	return [];
}
