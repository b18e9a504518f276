import type { Records } from '../../engine/define-record.ts';
import { STANDINGS } from '../../evidence/ledger.ts';
import type { Shown } from '../../prose/sheet.ts';
import { figuresIn } from '../../text/figures.ts';
import { ofKind, type Placed } from '../../engine/placed.ts';
import { faultIn, type Fault, type Tell } from '../../engine/fault.ts';

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
