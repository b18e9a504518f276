import type { Joined } from '../../engine/define-record.ts';
import type { TimelineEvent } from './event.ts';
import { PLACE_LABELS, THEME_LABELS } from '../../prose/labels.ts';
import { words } from '../../words/words.ts';

/** What the list of events tells its script of each, in attributes of its entry: `data-theme` and the others. */
export type EventData = ReturnType<typeof eventData>;

export function eventData({ theme, place, demands, importance, date }: TimelineEvent) {
	return { theme, place, demands: demands.join(' '), essential: importance === 1 ? '1' : '', year: date.slice(0, 4) };
}

/** What there is to filter the events by, as JSON in the attribute `data-choices` of the list's first section. */
export type EventChoices = Record<'theme' | 'place' | 'demand', { value: string; label: string }[]>;

export function eventChoices(events: readonly TimelineEvent[], asks: readonly Joined<'asks'>[]): EventChoices {
	const choices = (labels: Readonly<Record<string, string>>, used: readonly string[]) =>
		Object.entries(labels)
			.filter(([value]) => used.includes(value))
			.map(([value, label]) => ({ value, label }));
	const names = Object.fromEntries(asks.map(({ id, number, name }) => [id, words.timeline.demandNamed(number, name)]));
	const byLabel = (options: EventChoices['place']) => options.sort((a, b) => words.compare(a.label, b.label));
	const places = events.map(({ place }) => place);
	const demands = events.flatMap((event) => event.demands);
	return {
		theme: choices(THEME_LABELS, Object.keys(THEME_LABELS)),
		place: byLabel(choices(PLACE_LABELS, places)),
		demand: byLabel(choices(names, demands)),
	};
}
