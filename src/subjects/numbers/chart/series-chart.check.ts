import type { Series } from '../series.ts';
import type { ChartFault } from '../../../charts/chart.ts';
import { MARK_FORMS } from './series-chart.model.ts';

/** A way of counting is told by the form of its marks, of which there are few. */
export function checkSeries({ id, form, segments }: Series): ChartFault[] {
	const most = MARK_FORMS[form].length;
	if (segments.length <= most) return [];
	const message = `are ${segments.length}, and there are ${most} forms of marks to tell them apart: make two series of it`;
	return [{ kind: 'series', record: id, field: 'segments', message }];
}
