import { posix } from 'node:path';
import { namedBy, type NamedRecord } from '../engine/block.ts';
import { BLOCK_NAMES, anchorsBy, findBlock, marksBy } from './blocks.ts';
import { LICENCES_FILE } from '../engine/addresses.ts';
import { REFERENCE_FILES } from '../engine/reference-files.ts';
import { listedPages } from './pages.ts';
import { dialledByRecords } from '../prose/telephone.ts';
import type { SiteGround } from '../engine/check.ts';
import type { Site } from '../engine/site.ts';
import type { Citable } from '../evidence/citable.ts';
import { CHAPTERS_FOLDER, type ChapterLink, type ChapterSource, type ComponentUse } from '../engine/chapter-source.ts';
import { minuteFaults } from './check-minute.ts';
import { CLAIM_PREFIX, chapterSlug, citedIds, splitIds } from '../engine/citing.ts';
import type { Records } from '../engine/define-record.ts';
import { KINDS } from './records.ts';
import type { Fault } from '../engine/fault.ts';
import { oncePer } from '../text/memo.ts';

/** Tells whether what chapters name is there. */
type Knows = (kind: NamedRecord, id: string) => boolean;

/** Knows the ids that chapters may name; `unread` are those of records that are there and could not be read. */
export function knownIds(facts: Records, citable: ReadonlyMap<string, Citable>, unread: ReadonlySet<string>): Knows {
	const idsOf = oncePer((records: readonly { id: string }[]) => new Set(records.map(({ id }) => id)));
	return (kind, id) => {
		if (unread.has(id)) return true;
		if (kind === 'citable') return citable.has(id);
		return kind === 'quotable' ? citable.get(id)?.quote !== undefined : idsOf(facts[kind]).has(id);
	};
}

/** What a chapter may name, in words for authors. */
function inWords(kind: NamedRecord): string {
	if (kind === 'citable') return 'a record of content/facts';
	return kind === 'quotable' ? 'a record with a quotation' : `${KINDS[kind].called} of ${KINDS[kind].path}`;
}

/** Joins the chapters with the facts and each other: every name and every link leads somewhere. */
export function checkChapters({ chapters, site, facts, citable, unread, ...ground }: SiteGround): Fault[] {
	const knows = knownIds(facts, citable, unread);
	const unreadable = new Set([...ground.unreadable, ...unread]);
	const anchors = new Map(chapters.map((chapter) => [chapter.slug, anchorsOf(chapter, facts)]));
	const dialled = dialledByRecords(facts);
	// What is no chapter, and a chapter may link to all the same.
	const beside = new Set([...listedPages({ facts, site }).map(({ file }) => file), ...REFERENCE_FILES, LICENCES_FILE]);
	return [
		...missingChapters(chapters, site, unreadable),
		...chapters.flatMap((chapter) => [
			...duplicateHeadings(chapter),
			...minuteFaults(chapter),
			...chapter.components.flatMap((use) => blockFaults(chapter, use, knows)),
			...chapter.links.flatMap((link) => linkFaults(chapter, link, anchors, dialled, beside, unreadable)),
			...markFaults(chapter, facts),
		]),
	];
}

/** Every place of a chapter that a link may name. */
export const anchorsOf = (chapter: ChapterSource, facts: Records): Set<string> =>
	new Set([
		...chapter.headings.map(({ id }) => id),
		...citedIds(chapter).map((id) => CLAIM_PREFIX + id),
		...chapter.components.flatMap((use) => anchorsBy(use, facts)),
	]);

function missingChapters(chapters: readonly ChapterSource[], site: Site, unreadable: ReadonlySet<string>): Fault[] {
	const found = new Set(chapters.map(({ slug }) => slug));
	const listed = new Set(site.chapters.map(({ file }) => file));
	const ofSite = site.chapters.flatMap(({ file }, index): Fault[] => {
		const fault = { file: 'content/site.yaml', field: `chapters.${index}.file`, value: file };
		const path = `${CHAPTERS_FOLDER}${file}.mdx`;
		if (site.chapters.findIndex((one) => one.file === file) < index)
			return [{ ...fault, message: 'is on the list twice: keep it once' }];
		return found.has(file) || unreadable.has(path)
			? []
			: [{ ...fault, message: `is not there: write ${path} or take it off the list` }];
	});
	const unlisted = chapters
		.filter(({ slug }) => !listed.has(slug))
		.map(({ file }) => ({ file, message: 'is not in the order of chapters: add it to content/site.yaml' }));
	return [...ofSite, ...unlisted];
}

function duplicateHeadings(chapter: ChapterSource): Fault[] {
	const seen = new Map<string, number>();
	return chapter.headings.flatMap(({ id, line }) => {
		const earlier = seen.get(id);
		seen.set(id, earlier ?? line);
		const fault = (message: string): Fault[] => [{ file: chapter.file, line, field: 'id', value: id, message }];
		if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return fault('is not an id: lower-case letters, digits and hyphens');
		if (id.startsWith(CLAIM_PREFIX))
			return fault(`is not free: ids that begin with "${CLAIM_PREFIX}" are kept for evidence`);
		return earlier === undefined ? [] : fault(`stands on line ${earlier} too: give one heading another id`);
	});
}

/** What is wrong with a block as a page uses it. */
export function blockFaults(chapter: Pick<ChapterSource, 'file'>, use: ComponentUse, knows: Knows): Fault[] {
	const place = { file: chapter.file, line: use.line };
	const block = findBlock(use.name);
	if (!block) return [{ ...place, value: `<${use.name}>`, message: unknownBlock(use.name) }];
	const tell = (prop: string, message: string, value?: string): Fault => {
		return { ...place, field: `<${use.name}> ${prop}`, value, message };
	};

	const issues = block.props.safeParse(use.attributes).error?.issues ?? [];
	const wrong = issues.flatMap((issue) => {
		if (issue.code === 'unrecognized_keys')
			return issue.keys.map((name) => tell(name, 'is not part of this block: remove it'));
		const name = String(issue.path[0]);
		const value = use.attributes[name];
		if (!value) return tell(name, `is missing: write <${use.name} ${name}="…">`);
		return tell(
			name,
			issue.code === 'invalid_value' ? `is not one of ${issue.values.join(', ')}` : issue.message,
			value,
		);
	});
	const unknown = Object.entries(block.props.shape).flatMap(([name, prop]) => {
		const kind = namedBy(prop);
		if (!kind) return [];
		return splitIds(use.attributes[name])
			.filter((id) => !knows(kind, id))
			.map((id) =>
				tell(
					name,
					/[,;]$/.test(id)
						? 'ends with a mark of punctuation: separate ids by spaces alone'
						: `is not ${inWords(kind)}: correct the id or add the record`,
					id,
				),
			);
	});
	return [...wrong, ...unknown];
}

function unknownBlock(name: string): string {
	const meant = BLOCK_NAMES.find((known) => known.toLowerCase() === name.toLowerCase());
	return meant
		? `is written <${meant}>: mind the capitals`
		: 'is not a block for chapters: write one that src/content/blocks.ts lists, and declare a new one in its subject first';
}

/** Records whose marks a block shows and that the page's own text does not cite: the marks would lead nowhere. */
function markFaults(chapter: ChapterSource, facts: Records): Fault[] {
	const cited = new Set(citedIds(chapter));
	return chapter.components.flatMap((use) =>
		marksBy(use, facts)
			.filter(({ id }, index, all) => !cited.has(id) && all.findIndex((mark) => mark.id === id) === index)
			.map(({ id, prop, as, list }) => ({
				file: chapter.file,
				line: use.line,
				field: `<${use.name}> ${prop}`,
				value: id,
				message: `is ${as} that this page does not cite: cite it with <Cite id="${id}" /> where the text tells it, or take it off ${list}`,
			})),
	);
}

function linkFaults(
	chapter: ChapterSource,
	{ href, line }: ChapterLink,
	anchors: ReadonlyMap<string, Set<string>>,
	dialled: ReadonlySet<string>,
	beside: ReadonlySet<string>,
	unreadable: ReadonlySet<string>,
): Fault[] {
	const fault = (message: string): Fault[] => [{ file: chapter.file, line, field: 'link', value: href, message }];
	if (href.startsWith('tel:'))
		return dialled.has(href) ? [] : fault('is a number that no record of content/facts/help-*.yaml holds: correct it');
	if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href))
		return fault('leads to another site: cite a source with <Cite>, or name it in content/facts');

	const [path = '', fragment] = href.split('#');
	const slug = path === '' ? chapter.slug : chapterSlug(chapter.slug, path);
	if (slug === undefined && beside.has(posix.join(posix.dirname(chapter.slug), path))) return [];
	if (slug === undefined) return fault('is not a chapter: link to its file, for example ./coalition.mdx#named');
	if (unreadable.has(`${CHAPTERS_FOLDER}${slug}.mdx`)) return [];
	const ids = anchors.get(slug);
	if (!ids) return fault(`leads to no chapter: there is no ${CHAPTERS_FOLDER}${slug}.mdx`);
	if (fragment !== undefined && !ids.has(fragment) && !unreadable.has(fragment))
		return fault(`leads to no heading or record: ${CHAPTERS_FOLDER}${slug}.mdx has no id "${fragment}"`);
	return [];
}
