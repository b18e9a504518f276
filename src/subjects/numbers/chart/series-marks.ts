import { outlineBox } from '../../../charts/geometry.ts';
import { circle, group, hidden, link, path, rect, texts, type Mark } from '../../../charts/marks.ts';
import type { PlacedFigure, PlacedRoom, PlacedSeries, PlacedStatement } from './series-chart.placed.ts';

/** One mark of a series: a bar or a dot, in the form of its segment. For drawings and keys. */
export const drawSeriesMark = ({ form, bar, dot }: Pick<PlacedFigure, 'form' | 'bar' | 'dot'>): Mark[] => [
	...(bar ? [group({ class: `series-mark series-${form}` }, [rect(undefined, bar)])] : []),
	...(dot ? [group({ class: `series-mark series-${form}` }, [circle(undefined, dot, dot.radius)])] : []),
];

/** The room of what is counted another way: its ground, its torn edge, and its words. */
export const drawRoom = ({ box, isOpen, edge, leader, words }: PlacedRoom): Mark =>
	group({ class: 'series-room' }, [
		...(isOpen ? [] : [rect(undefined, box)]),
		path(undefined, edge),
		...(leader ? [path('series-zero', leader)] : []),
		...texts(words),
	]);

/** A series as bars, columns, dots or words, each a link to its row in the table. */
export const drawSeries = ({ names, figures, zeros, rooms, base, scale, statements = [] }: PlacedSeries): Mark[] => [
	hidden([
		...rooms.map(drawRoom),
		...texts(names, 'series-period'),
		...(base
			? [group({ class: 'series-base' }, [rect(undefined, base.bar), ...texts(base.words, 'series-period')])]
			: []),
	]),
	...figures.map(drawFigure),
	...statements.map(drawStatement),
	// Over the bars, which begin or end there.
	hidden([
		...zeros.map((zero) => path('series-zero', zero)),
		...(scale ?? []).flatMap(({ line, label }) => [path('series-zero', line), ...texts([label], 'series-period')]),
	]),
];

function drawFigure(figure: PlacedFigure): Mark {
	const { name, href, touch, told, form, slivers, hundred, label, leader, rest, isInside, isOver } = figure;
	const look = ['series-label', isInside && `series-inside-${form}`, isOver && 'series-over'].filter(Boolean).join(' ');
	return link({ class: 'series-figure', href }, name, [
		rect('touch', touch, { rx: 2 }),
		...texts(told, label ? 'series-told' : 'series-label'),
		...drawSeriesMark(figure),
		...(slivers ? [path('series-slivers', slivers.map(outlineBox).join(''))] : []),
		...(hundred ? [path('series-hundred', hundred)] : []),
		...(leader ? [path('series-zero', leader)] : []),
		...texts(rest ? [rest] : [], 'series-label'),
		...texts(label ? [label] : [], look),
	]);
}

const drawStatement = ({ name, href, touch, when, by, words, counts, beware, rule }: PlacedStatement): Mark =>
	link({ class: 'series-statement', href }, name, [
		rect('touch', touch, { rx: 2 }),
		path('row-rule', rule),
		...texts(when, 'series-when'),
		...texts(by, 'series-period'),
		...texts(words, 'series-words'),
		...texts(counts),
		...texts(beware, 'series-period'),
	]);
