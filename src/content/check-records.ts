import type { Nameable } from '../engine/define-record.ts';
import type { Ground } from '../engine/check.ts';
import { faultIn, type Fault } from '../engine/fault.ts';
import { KINDS, nameable, referencesOf } from './records.ts';
import { ofKind, type Placed } from '../engine/placed.ts';

/** Ids that two records have, which become addresses of the same pages. */
export function duplicateIds({ placed }: Pick<Ground, 'placed'>): Fault[] {
	const first = new Map<string, Placed>();
	return placed.flatMap((fact) => {
		const names = (KINDS[fact.kind].idSpaces ?? [fact.kind]).map((space) => `${space} ${fact.value.id}`);
		const earlier = names.map((name) => first.get(name)).find((found) => found !== undefined);
		for (const name of names) if (!first.has(name)) first.set(name, fact);
		if (!earlier) return [];
		const message = `is used twice: it stands at ${earlier.file}:${earlier.line} too; give one of them another id`;
		return [faultIn(fact, 'id', undefined, message)];
	});
}

/** Ids by which records name what is not there. */
export function brokenReferences({ raw, placed, unread }: Pick<Ground, 'raw' | 'placed' | 'unread'>): Fault[] {
	const found = new Map<Nameable, ReturnType<typeof nameable>>();
	const find = (to: Nameable) => found.get(to) ?? found.set(to, nameable(to, raw)).get(to)!;
	return placed.flatMap((record) =>
		referencesOf(record)
			.filter(({ to, id }) => !unread.has(id) && !to.some((one) => find(one).ids.has(id)))
			.map(({ to: [first], field, id }) => {
				const { called, path } = find(first!);
				return faultIn(record, field, id, `is not ${called}: name an id from ${path}, or add it there`);
			}),
	);
}

/** Every work and every reading is named by a fact, a view or another work, and every body by a work. */
export function unusedEvidence({ placed }: Pick<Ground, 'placed'>): Fault[] {
	const named = new Set(placed.flatMap(referencesOf).flatMap(({ to, id }) => to.map((one) => `${one} ${id}`)));
	const message = 'is named by no fact: let one rest on it, or remove it';
	return [
		...ofKind(placed, 'works').flatMap((work) => {
			const { id: workId, readings = [] } = work.value;
			// A work that others report may have been read without a fact that rests on it.
			if (!readings.some(({ id }) => named.has(`readings ${id}`)))
				return named.has(`works ${workId}`) ? [] : [faultIn(work, undefined, undefined, message)];
			return readings.flatMap(({ id }, index) =>
				named.has(`readings ${id}`) ? [] : [faultIn(work, `readings.${index}.id`, id, message)],
			);
		}),
		...ofKind(placed, 'bodies')
			.filter(({ value }) => !named.has(`bodies ${value.id}`))
			.map((body) =>
				faultIn(body, undefined, undefined, 'is named by no work: add the work that it published, or remove the body'),
			),
	];
}
