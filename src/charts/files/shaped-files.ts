import type { Chart } from '../chart.ts';
import { PICTURE_SHAPES, SHAPE_NAMES, type ShapeName } from '../chart-forms.ts';

/** The file of a chart's picture of a shape, from the site's root; undefined where it has none. */
export function shapedFile(chart: Pick<Chart, 'id' | 'shaped'>, shape: ShapeName): string | undefined {
	return 'none' in chart.shaped(shape) ? undefined : `charts/${chart.id}-${PICTURE_SHAPES[shape].suffix}.png`;
}

/** The files of pictures of fixed shape, from the site's root. They are for those who write elsewhere, and in no archive. */
export const SHAPED_FILES = new RegExp(
	`^charts/.+-(${SHAPE_NAMES.map((shape) => PICTURE_SHAPES[shape].suffix).join('|')})\\.png$`,
);
