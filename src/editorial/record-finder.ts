import { group } from 'd3';
import { recordsShownBy } from '../content/source-uses.ts';
import type { ComponentUse } from '../engine/chapter-source.ts';
import { citableRecords } from '../content/citable-records.ts';
import { CLAIM_PREFIX, chapterSlug, citedBy } from '../engine/citing.ts';
import type { Passage, ProseSentence } from '../engine/prose.ts';
import { citedAt, overlaps, sectionSpan, type Unit } from './units.ts';
import type { WrittenChapter, WrittenField, Writing } from './writing.ts';

/** Gives the records that a text rests on. */
export function recordFinder({ facts, chapters }: Pick<Writing, 'facts' | 'chapters'>) {
	const citable = citableRecords(facts);
	// A country of the help page and one of the coalition have the same id.
	// What readers type tells nothing of the world.
	const shown = Object.entries(facts).flatMap(([kind, own]) => (kind.startsWith('search') ? [] : own));
	const views = group(shown as { id: string }[], ({ id }) => id);
	const terms = byId(facts.terms);
	const bySlug = new Map(chapters.map((chapter) => [chapter.slug, chapter]));
	const cited = (ids: readonly string[]) => ids.flatMap((id) => citable.get(id) ?? []);
	const told = (use: ComponentUse) => [...cited(citedBy(use)), ...recordsShownBy(use, facts)];

	const ofChapter = ({ components }: WrittenChapter) => components.flatMap(told);

	/** What a link leads to: a record, or what a section cites and prints; of a whole page only in a list of pages. */
	const linked = (chapter: WrittenChapter, href: string, { within }: Passage): unknown[] => {
		const [path = '', fragment] = href.split('#');
		if (!fragment) {
			const page = within.some(({ name }) => name === 'Doors') && bySlug.get(chapterSlug(chapter.slug, path) ?? '');
			return page ? ofChapter(page) : [];
		}
		if (fragment.startsWith(CLAIM_PREFIX)) return cited([fragment.slice(CLAIM_PREFIX.length)]);
		const target = path ? bySlug.get(chapterSlug(chapter.slug, path) ?? '') : chapter;
		const section = target && sectionSpan(target, fragment);
		return [
			...(views.get(fragment) ?? []),
			...(section
				? target.components.filter(({ line }) => section.from <= line && line < section.to).flatMap(told)
				: []),
		];
	};

	const quotedAfter = ({ components }: WrittenChapter, { line }: Passage) => {
		const next = components.filter((use) => use.line > line).sort((a, b) => a.line - b.line)[0];
		return next?.name === 'Quote' ? cited(citedBy(next)) : [];
	};

	return {
		cited,
		/** How many records of a kind the chapter prints, and so does each page that it links from here. */
		counts: (chapter: WrittenChapter, links: readonly { href: string }[]) =>
			[chapter, ...links.flatMap(({ href }) => bySlug.get(chapterSlug(chapter.slug, href) ?? '') ?? [])].flatMap(
				({ components }) => components.map((use) => recordsShownBy(use, facts).length),
			),
		ofChapter,
		/** What is cited at a sentence, what it explains, and what its links lead to. */
		ofSentence: (chapter: WrittenChapter, unit: Unit, passage: Passage, sentence: ProseSentence) => [
			...cited(citedAt(chapter, unit, passage, sentence)),
			...(sentence.text.endsWith(':') ? quotedAfter(chapter, passage) : []),
			...passage.terms.filter((term) => overlaps(term, sentence)).flatMap(({ id }) => terms.get(id) ?? []),
			...passage.links.filter((link) => overlaps(link, sentence)).flatMap(({ href }) => linked(chapter, href, passage)),
		],
	};
}

/** The records that say what facts hold in words of their own, and the fields of these words. */
const VIEWS_FOLDER = 'content/views/';
const VIEW_FIELD = /^(title|text|reply\.text|options\.\d+\.why)$/;

/** What the words of a view of the debate or the timeline rest on: the facts it names, by their ids, and whose view it is. */
export function viewFinder(
	facts: Writing['facts'],
): (field: WrittenField) => { facts: readonly string[]; heldBy?: unknown } | undefined {
	const told = byId([...facts.questions, ...facts.events]);
	const [positions, debated] = [byId(facts.positions), byId(facts.arguments)];
	return ({ file, record, field }) => {
		if (!file.startsWith(VIEWS_FOLDER) || !VIEW_FIELD.test(field)) return undefined;
		const view = told.get(record);
		if (view) return { facts: view.facts };
		const position = positions.get(record);
		if (position) return { facts: position.facts, heldBy: position.organisation };
		const argument = debated.get(record);
		if (!argument) return undefined;
		const { bestEvidenceFacts, heldBy, reply } = argument;
		return field === 'reply.text'
			? { facts: [...(reply.facts ?? []), ...bestEvidenceFacts] }
			: { facts: bestEvidenceFacts, heldBy };
	};
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
	return new Map(items.map((item) => [item.id, item]));
}
