import type { ChartFault } from '../../../charts/chart.ts';
import { roadOf, type WordingRecords } from './wording-chart.model.ts';

/** The texts must descend from one first text, and what leaves their road must leave it at one of its stations. */
export function checkWording({ versions }: Pick<WordingRecords, 'versions'>): ChartFault[] {
	const road = roadOf(versions).map(({ id }) => id);
	return versions.flatMap(({ id, descendsFrom }): ChartFault[] => {
		const fault = (message: string): ChartFault[] => [
			{ kind: 'wordingVersions', record: id, field: 'descendsFrom.version', value: descendsFrom?.version, message },
		];
		if (!descendsFrom)
			return id === road[0] ? [] : fault(`is missing: only the first text, ${road[0]}, descends from none`);
		if (id === road[0]) return fault('leads in a circle: one text must be the first, and descend from none');
		return road.includes(descendsFrom.version)
			? []
			: fault(`is no station of the road: name one of ${road.join(', ')}, from which this text was made`);
	});
}
