import type { Facts } from '../model/facts.ts';
import type { Handout, Shown } from '../schemas/handout.ts';
import { STANDINGS } from '../model/standing.ts';
import { figuresIn } from '../text/figures.ts';
import type { ChapterSource } from './chapter-source.ts';
import { placeOf, type PlacedFact } from './facts.ts';
import type { Fault } from './fault.ts';

/** What is wrong with one field of a handout. */
type Told = Pick<Fault, 'field' | 'value' | 'message'>;

interface Ground {
	facts: Facts;
	chapters: readonly ChapterSource[];
	/** Every address that the site has promised. */
	addresses: ReadonlySet<string>;
}

/** What handouts say of the records they show: that these can be shown so, and that their addresses are there. */
export function checkHandouts(
	placed: readonly PlacedFact[],
	facts: Facts,
	chapters: readonly ChapterSource[],
	addresses: readonly string[],
): Fault[] {
	const ground: Ground = { facts, chapters, addresses: new Set(addresses) };
	const numbers = new Map<number, string>();
	return placed.flatMap((record) => {
		if (record.kind !== 'handouts') return [];
		const handout = record.value as Handout;
		return [
			...numberFaults(handout, numbers),
			...addressFaults(handout, ground),
			...sheetFaults(handout.shows, ground),
		].map((told) => ({
			...placeOf(record),
			...told,
		}));
	});
}

/** @param numbers those of the handouts before, with their ids */
function numberFaults({ id, number }: Handout, numbers: Map<number, string>): Told[] {
	const other = numbers.get(number);
	if (other === undefined) numbers.set(number, id);
	return other === undefined
		? []
		: [
				{
					field: 'number',
					value: number,
					message: `is that of "${other}": write the next one that no handout has had`,
				},
			];
}

function addressFaults({ from }: Handout, { addresses }: Ground): Told[] {
	if (addresses.has(from)) return [];
	return [
		{
			field: 'from',
			value: from,
			message:
				'is not an address of this site: write one that content/addresses.txt holds, for example demands.html#side-by-side',
		},
	];
}

function sheetFaults(shows: Handout['shows'], ground: Ground): Told[] {
	switch (shows.sheet) {
		case 'debate':
			return debateFaults(shows, ground);
		case 'marks':
			return markFaults(shows, ground);
		case 'numbers':
			return [...sectionFaults(shows, ground), ...rateFaults(shows, ground)];
		default:
			return [];
	}
}

function debateFaults({ columns }: Shown<'debate'>, { facts }: Ground): Told[] {
	const byId = new Map(facts.arguments.map((argument) => [argument.id, argument]));
	return columns.flatMap((column, index) =>
		column.arguments.flatMap((id, place) => {
			const side = byId.get(id)?.side;
			if (!side || side === column.side) return [];
			return [
				{
					field: `shows.columns.${index}.arguments.${place}`,
					value: id,
					message: `is of the side ${side}, and its column of ${column.side}: move it, or name another`,
				},
			];
		}),
	);
}

/** Each standing is shown once, by a fact that is known so today. */
function markFaults({ facts: ids }: Shown<'marks'>, { facts }: Ground): Told[] {
	const shown = ids.map((id) => facts.facts.find((fact) => fact.id === id)?.standing);
	return STANDINGS.filter((standing) => shown.filter((one) => one === standing).length !== 1).map((standing) => ({
		field: 'shows.facts',
		message: `do not show "${standing}" once: name one fact that is known so`,
	}));
}

function sectionFaults({ sections }: Shown<'numbers'>, { chapters }: Ground): Told[] {
	const headings = chapters.find(({ slug }) => slug === 'numbers')?.headings;
	// A chapter that cannot be read has faults of its own.
	if (!headings) return [];
	return sections.flatMap((id, index) =>
		headings.some((heading) => heading.id === id)
			? []
			: [
					{
						field: `shows.sections.${index}`,
						value: id,
						message: 'is not a heading of content/chapters/numbers.mdx: correct it',
					},
				],
	);
}

/** Every figure of the table stands in the fact that it comes from: a table may not go on saying what a fact no longer says. */
function rateFaults({ fact: id, rows }: Shown<'numbers'>, { facts }: Ground): Told[] {
	const text = facts.facts.find((fact) => fact.id === id)?.text ?? '';
	const held = new Set(figuresIn(text));
	return rows.flatMap((row, index) =>
		(['rate', 'alarms', 'right'] as const).flatMap((field) =>
			figuresIn(row[field])
				.filter((figure) => !held.has(figure))
				.map((figure) => ({
					field: `shows.rows.${index}.${field}`,
					value: row[field],
					message: `has the figure ${figure}, which the fact ${id} does not have: correct one of them`,
				})),
		),
	);
}
