import type { PlacedText } from '../../../charts/geometry.ts';
import { LEAD, LEAD_LETTERS, wrapLead, type PlacedLead } from '../../../charts/lead.ts';
import { words } from '../../../words/words.ts';
import { placeCounts, type PlacedCounts } from './arguments-counts.layout.ts';
import type { ArgumentMatrix, DrawnKind } from './arguments-chart.model.ts';

const LINE_PX = 16;
const ROW_PX = 19;
/** A kind with fewer arguments is left to the chart: one recorded argument would look like the opinion of all of that kind. */
const LEAST = 2;

export type PlacedArgumentsLead = PlacedLead & PlacedCounts & { note: PlacedText[] };

/** The kinds that the picture shows: those with two recorded arguments or more. */
export const kindsShown = ({ kinds }: ArgumentMatrix): DrawnKind[] => kinds.filter(({ recorded }) => recorded >= LEAST);

/** The kinds as rows of counted dots, and under them what a dot is. */
export function placeArgumentsLead(model: ArgumentMatrix, kinds = kindsShown(model)): PlacedArgumentsLead {
	const { widthPx } = LEAD;
	const letters = LEAD_LETTERS.quiet;
	const counts = placeCounts(
		{ ...model, kinds },
		{ widthPx, letters, strong: { ...letters, weight: 'bold' }, linePx: LINE_PX, rowPx: ROW_PX, isStacked: false },
	);
	const lines = wrapLead(words.debate.chart.lead.note, widthPx, 'quiet');
	const note = lines.map((text, line) => ({ text, x: 0, y: Math.round(counts.bottom + (line + 1) * LINE_PX) }));
	return { ...counts, note, heightPx: Math.ceil(counts.bottom + lines.length * LINE_PX + 4) };
}
