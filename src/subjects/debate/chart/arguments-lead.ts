import { LEAD, LEAD_LETTERS, moreAtChart, wrapLead, writeLead, type LeadPicture } from '../../../charts/lead.ts';
import { circle, texts } from '../../../charts/marks.ts';
import type { SiteContent } from '../../../engine/site-content.ts';
import { words } from '../../../words/words.ts';
import { placeCounts, type PlacedCounts } from './arguments-counts.layout.ts';
import { buildArguments, type ArgumentMatrix } from './arguments-chart.model.ts';
import { argumentsChart } from './chart.ts';

const { lead: say } = words.debate.chart;
const LINE_PX = 16;
const ROW_PX = 19;
/** A kind with fewer arguments is left to the chart: one recorded argument would look like the opinion of all of that kind. */
const LEAST = 2;

/** The lead picture of the site's arguments on encryption. */
export function drawArguments(content: SiteContent): LeadPicture {
	const model = buildArguments(content.facts.arguments);
	return { ...placeArgumentsLead(model), more: moreAtChart(argumentsChart, content, say.more(model.total)) };
}

/** Kinds as rows of counted dots, in the room of a lead picture. */
export function placeLeadCounts(model: ArgumentMatrix, kinds = model.kinds): PlacedCounts {
	const letters = { ...LEAD_LETTERS.quiet, isPicture: true };
	const type = { letters, strong: { ...letters, weight: 'bold' }, linePx: LINE_PX, rowPx: ROW_PX } as const;
	return placeCounts({ ...model, kinds }, { ...type, widthPx: LEAD.widthPx, isStacked: false });
}

/** The kinds as rows, and under them what a dot is. */
export function placeArgumentsLead(model: ArgumentMatrix): LeadPicture {
	const kinds = model.kinds.filter(({ recorded }) => recorded >= LEAST);
	const { heads, rows, bottom } = placeLeadCounts(model, kinds);
	const noted = say.note(model.total);
	const note = wrapLead(noted, LEAD.widthPx, 'quiet');
	return {
		heightPx: Math.ceil(bottom + note.length * LINE_PX + 4),
		marks: [
			...texts(heads, 'lead-quiet lead-strong'),
			...rows.flatMap(({ name, held, y }) => [
				...texts([name], 'lead-quiet'),
				...held.map((x) => circle('dot', { x, y }, 4.5)),
			]),
			...writeLead(note, 'quiet', { y: Math.round(bottom + LINE_PX), linePx: LINE_PX }),
		],
		inWords: [noted, ...kinds.map(({ label }) => `${label}.`)],
	};
}
