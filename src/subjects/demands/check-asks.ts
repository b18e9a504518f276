import { EASY_PICTURE_NAMES } from '../../prose/easy-pictures.ts';
import type { Ground } from '../../engine/check.ts';
import { ofKind } from '../../engine/placed.ts';
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
