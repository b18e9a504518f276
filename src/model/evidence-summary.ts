import { STATUSES, type Status } from '../schemas/evidence.ts';
import { STATUS_LABELS } from './evidence-labels.ts';

/** How many records a page rests on, by how they are known, as a sentence. */
export function countStatuses(records: readonly { status: Status }[]): string {
	const total = records.length === 1 ? 'one record' : `${records.length} records`;
	const parts = STATUSES.map((status) => ({
		name: STATUS_LABELS[status].name.toLowerCase(),
		count: records.filter((record) => record.status === status).length,
	})).filter(({ count }) => count > 0);
	return `This page rests on ${total}: ${joinWords(parts.map(({ name, count }) => `${count} ${name}`))}.`;
}

/** Words joined as a list is spoken: "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
