import { circle, group, path, rect, texts, type Mark } from '../../../charts/marks.ts';
import type { PlacedFigure, PlacedRoom } from './series-chart.placed.ts';

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
