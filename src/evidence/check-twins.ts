import { createLibrary } from './standing.ts';
import type { Ground } from '../engine/check.ts';
import { ofKind, type Placed } from '../engine/placed.ts';
import { faultIn, type Fault } from '../engine/fault.ts';
import {
	comparableFact,
	FACT_TWINS,
	findFactTwins,
	findWorkTwins,
	SLACK,
	WORK_TWINS,
	type LikePair,
} from './find-twins.ts';

/** Refuses records that look like one and are not listed as two: a fact would get two marks, and a text count as two origins. */
export function checkTwins({ raw, placed }: Pick<Ground, 'raw' | 'placed'>): Fault[] {
	const library = createLibrary(raw.bodies, raw.works);
	// Each of these has a text of its own, and evidence.
	const facts = [...ofKind(placed, 'helpAdvice'), ...ofKind(placed, 'helpInternational'), ...ofKind(placed, 'facts')];
	const comparable = facts.map(({ value }) => comparableFact(value, library));
	return [
		...checkPairs(
			'facts',
			facts,
			findFactTwins(comparable, FACT_TWINS - SLACK),
			FACT_TWINS,
			placed,
			(other) =>
				`tells what ${other} tells: keep one, and let all that named the other name it. If they are two facts, word them so that readers see it, or list both in content/evidence/twins.yaml with the reason`,
		),
		...checkPairs(
			'works',
			ofKind(placed, 'works'),
			findWorkTwins(raw.works, WORK_TWINS - SLACK),
			WORK_TWINS,
			placed,
			(other) =>
				`is by the same body and of the same date as ${other}, and called alike: two names for one original. Keep one, give it the readings of both, and name it wherever the other was named. If they are two texts, list both in content/evidence/twins.yaml with the reason`,
		),
	];
}

/** Twins that are not listed, and listed records that are not twins. */
function checkPairs(
	field: 'facts' | 'works',
	records: readonly Placed[],
	pairs: readonly LikePair[],
	limit: number,
	placed: readonly Placed[],
	advice: (other: string) => string,
): Fault[] {
	const byId = new Map(records.map((record) => [record.value.id, record]));
	const where = (id: string) => {
		const { file, line } = byId.get(id)!;
		return `"${id}" (${file}:${line})`;
	};
	const listed = ofKind(placed, 'twins').flatMap((record) => {
		const ids = record.value[field];
		return ids ? [{ record, ids }] : [];
	});
	const isListed = ([one, other]: readonly [string, string]) =>
		listed.some(({ ids }) => ids.includes(one) && ids.includes(other));
	const isAlike = (id: string, ids: readonly string[]) =>
		pairs.some(({ ids: pair }) => pair.includes(id) && pair.every((one) => ids.includes(one)));
	return [
		...pairs
			.filter(({ ids, likeness }) => likeness >= limit && !isListed(ids))
			.map(({ ids: [one, other] }) => faultIn(byId.get(other)!, undefined, undefined, advice(where(one)))),
		...listed.flatMap(({ record, ids }) =>
			ids.flatMap((id): Fault[] => {
				const message = !byId.has(id)
					? `is not among the ${field}: correct the id, or take it out`
					: isAlike(id, ids)
						? undefined
						: 'is not like any other of this entry any more: the entry is not needed for it, take it out';
				return message ? [faultIn(record, field, id, message)] : [];
			}),
		),
	];
}
