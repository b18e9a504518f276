import { extent, group, max, scaleLinear } from 'd3';
import { words } from '../../../words/words.ts';
import { dot, label, line, mark, type Sketch, type SketchMark, type SketchOf } from './sketch.ts';

const { sketches: says } = words.teaching;
const LEFT = 6;
const RIGHT = 154;

/** The countries as tiles: those that a source names are filled, the others inferred. */
export function sketchCountries({ facts, hasWords }: SketchOf): Sketch {
	const named = facts.countries.filter(({ evidence }) => evidence === 'named').length;
	const inferred = facts.countries.length - named;
	const pitch = hasWords ? 18 : 19.5;
	const size = pitch - 4;
	const tile = (index: number): SketchMark =>
		mark(
			index < named ? 'dot' : 'tile-unsure',
			...['M', (160 - 8 * pitch + 4) / 2 + (index % 8) * pitch, ',', 8 + Math.floor(index / 8) * pitch],
			...['h', size, 'v', size, 'h', -size, 'z'],
		);
	return {
		marks: facts.countries.map((_, index) => tile(index)),
		words: [
			{ text: says.named(named), x: LEFT + 4, y: 87 },
			{ text: says.inferred(inferred), x: RIGHT - 2, y: 87, anchor: 'end' },
		],
		inWords: says.countries(named, inferred),
	};
}

/** The events that matter most on one line, and the one that the site is about. */
export function sketchEvents({ facts, subject }: SketchOf): Sketch {
	const events = facts.events.filter(({ importance }) => importance === 1);
	const [first = '', last = ''] = extent(events, ({ date }) => date);
	const x = scaleLinear([new Date(first), new Date(last)], [LEFT + 4, RIGHT - 4]);
	const own = facts.events.find((event) => event.facts[0] === subject);
	const at = own && x(new Date(own.date));
	return {
		marks: [
			line('line-rule', LEFT, RIGHT, 62),
			...events.map(({ date }) => mark('line-thin', 'M', x(new Date(date)), ',46v16')),
			...(at ? [mark('dot', 'M', at - 1.2, ',26h2.4v36h-2.4zM', at, ',14l7,7l-7,7l-7,-7z')] : []),
		],
		words: [
			{ text: first.slice(0, 4), x: LEFT, y: 74 },
			{ text: last.slice(0, 4), x: RIGHT, y: 74, anchor: 'end' },
			...(own && at ? [{ text: own.shortTitle ?? own.title, x: at - 10, y: 24, anchor: 'end' as const }] : []),
		],
		inWords: says.events(events.length, first.slice(0, 4), last.slice(0, 4)),
	};
}

/** Where a check can sit on the way of a message, open or locked. */
export function sketchChannels({ facts, hasWords }: SketchOf): Sketch {
	const check = facts.messageChecks[0];
	const stations = Object.entries(check?.places ?? {});
	const locks = Object.entries(check?.locks ?? {});
	const x = (index: number) => 24 + (index * 112) / Math.max(1, stations.length - 1);
	const y = (row: number) => (hasWords ? 24 : 22) + row * (hasWords ? 36 : 46);
	const station = (at: number, row: number): SketchMark[] => {
		const kind = check!.states.find(({ lock, place }) => lock === locks[row]![0] && place === stations[at]![0])?.check;
		return kind === 'possible'
			? [dot('dot', x(at), y(row), 10), mark('line-ground', 'M', x(at) - 4, ',', y(row) - 3, 'h8m-8,6h8')]
			: [dot(kind === 'disputed' ? 'tile-unsure' : 'dot-open', x(at), y(row), 8)];
	};
	const [from, to] = [x(0), x(stations.length - 1)];
	return {
		marks: locks.flatMap(([lock], row) => [
			...(lock === 'locked'
				? [line('line-whole', from, to, y(row))]
				: [line('line-rule', from, to, y(row) - 4), line('line-rule', from, to, y(row) + 4)]),
			...stations.flatMap((_, at) => station(at, row)),
		]),
		words: [
			...locks.map(([, { name }], row) => ({ text: name, x: LEFT, y: y(row) - 14 })),
			...stations.flatMap(([, { station: name }], at) => label(name, x(at), 80, 66, 'middle')),
		],
		inWords: check?.title ?? '',
	};
}

/** The arguments of the question that has most of them, a dot each, by side. */
export function sketchArguments({ facts, hasWords }: SketchOf): Sketch {
	const counted = Object.entries(Object.groupBy(facts.arguments, ({ question }) => question));
	const [, own = []] = counted.sort(([, a = []], [, b = []]) => b.length - a.length)[0] ?? [];
	const known = Object.keys(words.debate.letters);
	const sides = known.map((side) => own.filter((argument) => argument.side === side));
	const x = (side: number) => LEFT + side * 52;
	const top = hasWords ? 42 : 22;
	return {
		marks: sides.flatMap((ofSide, side) =>
			ofSide.map((_, index) => dot('dot', x(side) + 7 + (index % 3) * 15, top + Math.floor(index / 3) * 17, 6)),
		),
		words: known.flatMap((side, index) => label(words.debate.sides[side as 'between'], x(index), 18, 48)),
		inWords: says.arguments(
			known.map((side, index) => `${words.debate.sides[side as 'between']}: ${sides[index]!.length}`),
		),
	};
}

/** A count by year, parted where its way of counting changed. */
export function sketchColumns({ facts }: SketchOf): Sketch {
	const series = facts.series.find(({ form, segments }) => form === 'columns' && segments.length > 1);
	const points = [...group(series?.points ?? [], ({ period }) => period).values()].map(([first]) => first!);
	const periods = points.map(({ period }) => period).sort();
	const y = scaleLinear([0, max(points, ({ value }) => value) ?? 1], [74, 14]);
	const pitch = (RIGHT - LEFT) / Math.max(1, periods.length);
	return {
		marks: [
			line('line-rule', LEFT, RIGHT, 74),
			...points.map(({ period, segment, value }) => {
				const isFirst = segment === series!.segments[0]!.id;
				const left = LEFT + periods.indexOf(period) * pitch;
				return mark(isFirst ? 'dot' : 'dot-open', 'M', left, ',74V', y(value), 'h', pitch - 1.2, 'V74z');
			}),
		],
		words: [
			{ text: series?.title ?? '', x: LEFT, y: 10 },
			{ text: periods[0] ?? '', x: LEFT, y: 84 },
			{ text: periods.at(-1) ?? '', x: RIGHT, y: 84, anchor: 'end' },
		],
		inWords: says.columns(series?.title ?? '', periods[0] ?? '', periods.at(-1) ?? ''),
	};
}
