import { editionOf } from '../../engine/editions.ts';
import type { Records, RawRecords } from '../../engine/define-record.ts';
import { chapterHref } from '../../engine/navigation.ts';
import type { CheckQuestion } from './question.ts';
import type { Site } from '../../engine/site.ts';
import { formatDate } from '../../text/dates.ts';
import { figuresIn } from '../../text/figures.ts';
import type { ChapterSource } from '../../engine/chapter-source.ts';
import { CLAIM_PREFIX, citedIds } from '../../engine/citing.ts';
import { ofKind, type Placed } from '../../engine/placed.ts';
import { faultIn, type Fault, type Tell } from '../../engine/fault.ts';
import { STANDINGS } from '../../evidence/ledger.ts';
import type { Shown } from '../../prose/sheet.ts';

/** What questions are held against. */
type Ground = { facts: Records; site: Site; chapters: readonly Pick<ChapterSource, 'slug' | 'components'>[] };

/** Answers rest on facts that readers can open, say no more than these, and name whose view a view is. */
export function checkQuestions(placed: readonly Placed[], ground: Ground): Fault[] {
	return ofKind(placed, 'questions').flatMap((record) =>
		[chapterFaults, citedFaults, figureFaults, viewFaults].flatMap((check) =>
			check(record.value, ground, faultIn.bind(undefined, record)),
		),
	);
}

/** The address of a fact with its evidence: on a question's own chapter, or else on the first that cites it. */
export function evidenceAddress(
	fact: string,
	slug: string,
	{ site, chapters }: Pick<Ground, 'site' | 'chapters'>,
): string | undefined {
	const citing = new Set(chapters.filter((chapter) => citedIds(chapter).includes(fact)).map((chapter) => chapter.slug));
	const inOrder = site.chapters.map(({ file }) => file).filter((file) => citing.has(file) && !editionOf(file).isRepeat);
	const page = citing.has(slug) ? slug : inOrder[0];
	return page && chapterHref(page, CLAIM_PREFIX + fact).slice(1);
}

function chapterFaults({ chapter }: CheckQuestion, { site, chapters }: Ground, tell: Tell): Fault[] {
	// A chapter that is missing from the reading order has a fault of its own, at its file.
	if ([...site.chapters.map(({ file }) => file), ...chapters.map(({ slug }) => slug)].includes(chapter)) return [];
	return [tell('chapter', chapter, 'is not a chapter: name one that content/site.yaml lists')];
}

function citedFaults({ chapter, facts: ids }: CheckQuestion, ground: Ground, tell: Tell): Fault[] {
	// A fact that is not there has a fault of its own.
	return ids
		.filter((id) => ground.facts.facts.some((fact) => fact.id === id))
		.filter((id) => evidenceAddress(id, chapter, ground) === undefined)
		.map((id) =>
			tell(
				'facts',
				id,
				'is cited in no chapter, so that readers cannot open it: cite it, or name a fact that is cited',
			),
		);
}

/** Every figure that the question or an answer gives as true stands in one of its facts. Wrong options may have others. */
function figureFaults({ text, options, facts: ids }: CheckQuestion, { facts, site }: Ground, tell: Tell): Fault[] {
	const own = facts.facts.filter(({ id }) => ids.includes(id) || id === site.subject);
	const held = new Set(
		own.flatMap(({ id, text: said, caution = '', reasoning = '', date = '' }) => {
			const day = date.split('/').map(formatDate).join(' ');
			return figuresIn(id === site.subject && !ids.includes(id) ? day : `${said} ${caution} ${reasoning} ${day}`);
		}),
	);
	const told = [
		{ field: 'text', value: text },
		...options.flatMap((option, index) => [
			...(option.right ? [{ field: `options.${index}.text`, value: option.text }] : []),
			{ field: `options.${index}.why`, value: option.why },
		]),
	];
	return told.flatMap(({ field, value }) =>
		figuresIn(value)
			.filter((figure) => !held.has(figure))
			.map((figure) =>
				tell(
					field,
					value,
					`has the figure ${figure}, which no fact of the question has: correct it, or name the fact that has it`,
				),
			),
	);
}

/** What somebody holds is asked as theirs: the question, or its right option, names them. */
function viewFaults({ text, options, facts: [first] }: CheckQuestion, { facts }: Ground, tell: Tell): Fault[] {
	const holders = [
		...facts.positions.flatMap(({ facts: told, organisation }) => (told.includes(first!) ? organisation : [])),
		...facts.arguments.flatMap(({ heldBy }) => heldBy.flatMap(({ fact, name }) => (fact === first ? name : []))),
		...facts.facts.flatMap(({ id, quote }) => (id === first && quote ? quote.speaker : [])),
	];
	const right = options.findIndex((option) => option.right);
	const said = `${text} ${options[right]?.text}`;
	if (holders.length === 0 || holders.flatMap(namesIn).some((name) => said.includes(name))) return [];
	const message = `is what ${holders[0]} says, by the fact ${first}: say who says it, here or in the question`;
	return [tell(`options.${right}.text`, options[right]?.text, message)];
}

/** The words of a name by which it is known again: those with a capital, and short forms. */
function namesIn(name: string): string[] {
	return (name.match(/\p{Lu}[\p{L}\d]{2,}/gu) ?? []).filter((word) => !['The', 'European', 'National'].includes(word));
}

/** Cards of lessons show only figures that are there. */
export function checkLessons(placed: readonly Placed[], { series }: Pick<RawRecords, 'series'>): Fault[] {
	const points = new Set(series.flatMap(({ id, points: own }) => own.map((point) => pointKey(id, point))));
	// A series that is not there, or cannot be read, has a fault of its own.
	const known = new Set(series.map(({ id }) => id));
	return ofKind(placed, 'lessons').flatMap((record) =>
		record.value.sheet.tasks.flatMap(({ cards }, task) =>
			(cards?.figures ?? []).flatMap((figure, index) =>
				known.has(figure.series) && !points.has(pointKey(figure.series, figure))
					? faultIn(
							record,
							`sheet.tasks.${task}.cards.figures.${index}.period`,
							figure.period,
							'has no figure in that series and segment: write both as content/views/series.yaml has them, the period in quotation marks',
						)
					: [],
			),
		),
	);
}

/** Lessons show lead pictures of chapters that have one: `drawn` are their slugs. */
export function checkPictures(placed: readonly Placed[], drawn: readonly string[]): Fault[] {
	const message = `is not a chapter with a lead picture: write one of ${drawn.join(', ')}`;
	return ofKind(placed, 'lessons').flatMap((record) => {
		const { picture, slides } = record.value;
		const named = [
			{ field: 'picture', slug: picture },
			...slides.map((slide, index) => ({ field: `slides.${index}.picture`, slug: slide.picture })),
		];
		return named
			.filter(({ slug }) => slug !== undefined && !drawn.includes(slug))
			.map(({ field, slug }) => faultIn(record, field, slug, message));
	});
}

function pointKey(series: string, { segment, period }: { segment: string; period: string }): string {
	return [series, segment, period].join(' ');
}

/** What handouts say of the records they show: that these can be shown so. */
export function checkHandouts(placed: readonly Placed[], facts: Pick<Records, 'arguments' | 'facts'>): Fault[] {
	return ofKind(placed, 'handouts').flatMap((record) => {
		const { shows } = record.value;
		const tell = faultIn.bind(undefined, record);
		if (shows.sheet === 'debate') return debateFaults(shows, facts, tell);
		if (shows.sheet === 'marks') return markFaults(shows, facts, tell);
		if (shows.sheet === 'numbers') return rateFaults(shows, facts, tell);
		return [];
	});
}

/** An argument that is not there has a fault of its own. */
function debateFaults({ arguments: ids }: Shown<'debate'>, facts: Pick<Records, 'arguments'>, tell: Tell): Fault[] {
	const known = facts.arguments.filter(({ id }) => ids.includes(id));
	const sides = [...new Set(known.map(({ side }) => side))];
	if (sides.length === 2 || known.length < ids.length) return [];
	return [tell('shows.arguments', undefined, `are of ${sides.join(', ')}: a sheet has two sides, one in each column`)];
}

/** Each standing is shown once, by a fact that is known so today. */
function markFaults({ facts: ids }: Shown<'marks'>, { facts }: Pick<Records, 'facts'>, tell: Tell): Fault[] {
	const shown = ids.map((id) => facts.find((fact) => fact.id === id)?.standing);
	return STANDINGS.filter((standing) => shown.filter((one) => one === standing).length !== 1).map((standing) =>
		tell('shows.facts', undefined, `do not show "${standing}" once: name one fact that is known so`),
	);
}

/** Every figure of the table stands in the fact that it comes from: a table may not go on saying what a fact no longer says. */
function rateFaults({ fact: id, rows }: Shown<'numbers'>, { facts }: Pick<Records, 'facts'>, tell: Tell): Fault[] {
	const held = new Set(figuresIn(facts.find((fact) => fact.id === id)?.text ?? ''));
	return rows.flatMap((row, index) =>
		(['rate', 'alarms', 'right'] as const).flatMap((field) =>
			figuresIn(row[field])
				.filter((figure) => !held.has(figure))
				.map((figure) => {
					const message = `has the figure ${figure}, which the fact ${id} does not have: correct one of them`;
					return tell(`shows.rows.${index}.${field}`, row[field], message);
				}),
		),
	);
}
