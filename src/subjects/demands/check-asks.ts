import { EASY_PICTURE_NAMES } from '../../prose/easy-pictures.ts';
import { WHOLE_LIST, WORDINGS } from '../words-of-the-list/wording.ts';
import type { Ground } from '../../engine/check.ts';
import { ofKind } from '../../content/records.ts';
import { faultIn, type Fault } from '../../engine/fault.ts';

/** Demands that do not stand in the order of the announcement. */
export function askOrder({ placed }: Pick<Ground, 'placed'>): Fault[] {
	return ofKind(placed, 'asks').flatMap((ask, index) =>
		ask.value.number === index + 1
			? []
			: [
					faultIn(
						ask,
						'number',
						ask.value.number,
						'is out of order: the demands stand in the order of the announcement, from 1',
					),
				],
	);
}

/** Demands whose drawing is none. */
export function unknownPictures({ placed }: Pick<Ground, 'placed'>): Fault[] {
	const names: readonly string[] = EASY_PICTURE_NAMES;
	return ofKind(placed, 'asks')
		.filter(({ value: { picture } }) => !names.includes(picture))
		.map((ask) => faultIn(ask, 'picture', ask.value.picture, `is not a drawing: write one of ${names.join(', ')}`));
}

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
