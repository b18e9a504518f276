import { strokePath } from '../../../charts/geometry.ts';
import { circle, hidden, link, path, rect, texts, type Mark } from '../../../charts/marks.ts';
import { DOT_PX, type PlacedTimeline } from './timeline-chart.layout.ts';

type PlacedYear = PlacedTimeline['years'][number];

/** The timeline: essential events are links to their entries of the list, the ticks of a year one link to that year. */
export function drawTimelineChart(placed: PlacedTimeline): Mark[] {
	const { years, scale, axis, edges, announcement, evidenceEnd, heads, remarks, compressed } = placed;
	return [
		hidden([
			...texts(heads, 'side-head'),
			rect('compressed', compressed),
			path('year-line', scale.map(({ line }) => strokePath(line)).join('')),
			...texts(
				scale.map(({ label }) => label),
				'year',
			),
			path('axis', [...axis, ...edges].map(strokePath).join('')),
			path('evidence-end', strokePath(evidenceEnd)),
			path('announcement-line', announcement.line),
			path('announcement-mark', announcement.mark),
		]),
		...texts(remarks, 'remark'),
		...years.flatMap((year) => [...drawTicks(year), ...year.names.map(drawName)]),
	];
}

function drawTicks({ group, box, ticks }: PlacedYear): Mark[] {
	if (!group.href) return [];
	const lines = ticks.map(({ id, line }) => path('event tick', strokePath(line), { 'data-event': id }));
	return [link({ class: 'year-link', href: group.href }, group.label, [rect('touch', box), ...lines])];
}

function drawName({ mark, dot, leader, date, beside, lines, box }: PlacedYear['names'][number]): Mark {
	const { text, x, y } = date;
	const flowing: Mark = {
		tag: 'text',
		attributes: { class: 'name', x, y },
		inside: [{ tag: 'tspan', attributes: { class: 'name-date' }, inside: text }, ` ${beside}`],
	};
	return link({ class: dot ? 'event named' : 'event named announced', href: `#${mark.id}` }, mark.label, [
		rect('touch', box),
		...(leader ? [path('leader', leader)] : []),
		...(dot ? [circle('mark', { x: dot.cx, y: dot.cy }, DOT_PX)] : []),
		...(beside ? [flowing] : texts([date], 'name-date')),
		...texts(lines, 'name'),
	]);
}
