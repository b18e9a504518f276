import type { Ground } from '../../engine/check.ts';
import { faultIn, type Fault } from '../../engine/fault.ts';
import { ofKind } from '../../engine/placed.ts';
import { WHOLE_LIST, WORDINGS } from './wording.ts';

/** Each demand and the list as a whole have a wording, and each wording compares every version. */
export function incompleteWordings({ raw, placed }: Pick<Ground, 'raw' | 'placed'>): Fault[] {
	const file = WORDINGS.path;
	const groups = [...raw.asks.map(({ id }) => id), WHOLE_LIST];
	const message = 'is not there: add a record with this id, its parts and every version';
	return [
		...groups
			.filter((group) => !raw.wordings.some(({ id }) => id === group))
			.map((record) => ({ file, record, message })),
		...ofKind(placed, 'wordings').flatMap((wording) => {
			const { id, versions } = wording.value;
			const missing = raw.wordingVersions
				.filter((one) => versions.every(({ version }) => version !== one.id))
				.map((one) => `lacks the version ${one.id}: add it; what was not seen is not-seen`)
				.map((lack) => faultIn(wording, 'versions', undefined, lack));
			return groups.includes(id)
				? missing
				: [faultIn(wording, 'id', id, `is not a group of wordings: write one of ${groups.join(', ')}`), ...missing];
		}),
	];
}
