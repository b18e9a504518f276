import { TIMELINES } from './timeline.ts';
import type { Ground } from '../../engine/check.ts';
import { ofKind } from '../../engine/placed.ts';
import { faultIn, type Fault } from '../../engine/fault.ts';

/** Events and positions take their date from their first fact, and events are drawn at it. */
export function undatedViews({ raw: { facts }, placed }: Pick<Ground, 'raw' | 'placed'>): Fault[] {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	return [...ofKind(placed, 'events'), ...ofKind(placed, 'positions')].flatMap((view) => {
		const first = byId.get(view.value.facts[0]!);
		if (!first || (first.date && !(view.kind === 'events' && first.date.includes('/')))) return [];
		const message = 'has no single date, and what is told here needs one: put a fact first that has';
		return [faultIn(view, 'facts', first.id, message)];
	});
}

/** There is one way in which the timeline is cut. */
export function oneTimeline({ placed }: Pick<Ground, 'placed'>): Fault[] {
	const [first, ...others] = ofKind(placed, 'timelines');
	if (!first) return [{ file: TIMELINES.path, message: 'has no record: say how the timeline is cut' }];
	const message = 'is a second record: the timeline is cut in one way; leave it out';
	return others.map((second) => faultIn(second, undefined, undefined, message));
}
