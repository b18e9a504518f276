import type { Path, Station } from '../path.ts';

/** A desk that a report passes, and what is counted there. */
export type CountingDesk = Pick<Station, 'name' | 'picture'> & Omit<NonNullable<Station['figure']>, 'facts'>;

/** The desks of a way at which something is counted, in their order. */
export const countingDesks = ({ stations }: Pick<Path, 'stations'>): CountingDesk[] =>
	stations.flatMap(({ name, picture, figure }) => (figure ? { name, picture, ...figure } : []));
