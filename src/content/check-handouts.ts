import type { Facts } from '../model/facts.ts';
import type { Handout, Shown } from '../schemas/handout.ts';
import { STANDINGS } from '../model/standing.ts';
import { figuresIn } from '../text/figures.ts';
import type { ChapterSource } from './chapter-source.ts';
import { ofKind, type PlacedFact } from './facts.ts';
import { faultIn, type Fault, type Tell } from './fault.ts';

/** What handouts are held against. */
interface Ground {
	facts: Facts;
	chapters: readonly ChapterSource[];
}

/** What handouts say of the records they show: that these can be shown so. */
export function checkHandouts(
	placed: readonly PlacedFact[],
	facts: Facts,
	chapters: readonly ChapterSource[],
): Fault[] {
	const numbers = new Map<number, string>();
	return ofKind(placed, 'handouts').flatMap((record) => {
		const { id, number, shows } = record.value;
		const tell = faultIn.bind(undefined, record);
		const faults = sheetFaults(shows, { facts, chapters }, tell);
		const other = numbers.get(number);
		if (other !== undefined)
			faults.push(tell('number', number, `is that of "${other}": write the next one that no handout has had`));
		else numbers.set(number, id);
		return faults;
	});
}

function sheetFaults(shows: Handout['shows'], ground: Ground, tell: Tell): Fault[] {
	switch (shows.sheet) {
		case 'debate':
			return debateFaults(shows, ground, tell);
		case 'marks':
			return markFaults(shows, ground, tell);
		case 'numbers':
			return [...sectionFaults(shows, ground, tell), ...rateFaults(shows, ground, tell)];
		default:
			return [];
	}
}

function debateFaults({ columns }: Shown<'debate'>, { facts }: Ground, tell: Tell): Fault[] {
	const byId = new Map(facts.arguments.map((argument) => [argument.id, argument]));
	return columns.flatMap((column, index) =>
		column.arguments.flatMap((id, place) => {
			const side = byId.get(id)?.side;
			if (!side || side === column.side) return [];
			const message = `is of the side ${side}, and its column of ${column.side}: move it, or name another`;
			return [tell(`shows.columns.${index}.arguments.${place}`, id, message)];
		}),
	);
}

/** Each standing is shown once, by a fact that is known so today. */
function markFaults({ facts: ids }: Shown<'marks'>, { facts }: Ground, tell: Tell): Fault[] {
	const shown = ids.map((id) => facts.facts.find((fact) => fact.id === id)?.standing);
	return STANDINGS.filter((standing) => shown.filter((one) => one === standing).length !== 1).map((standing) =>
		tell('shows.facts', undefined, `do not show "${standing}" once: name one fact that is known so`),
	);
}

function sectionFaults({ sections }: Shown<'numbers'>, { chapters }: Ground, tell: Tell): Fault[] {
	const headings = chapters.find(({ slug }) => slug === 'numbers')?.headings;
	// A chapter that cannot be read has faults of its own.
	if (!headings) return [];
	return sections.flatMap((id, index) =>
		headings.some((heading) => heading.id === id)
			? []
			: [tell(`shows.sections.${index}`, id, 'is not a heading of content/chapters/numbers.mdx: correct it')],
	);
}

/** Every figure of the table stands in the fact that it comes from: a table may not go on saying what a fact no longer says. */
function rateFaults({ fact: id, rows }: Shown<'numbers'>, { facts }: Ground, tell: Tell): Fault[] {
	const text = facts.facts.find((fact) => fact.id === id)?.text ?? '';
	const held = new Set(figuresIn(text));
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
