import { STANDINGS } from '../../../evidence/ledger.ts';
import { words } from '../../../words/words.ts';
import { dot, label, line, mark, type Sketch, type SketchForm, type SketchOf } from './sketch.ts';

const { sketches: says } = words.teaching;
const LEFT = 6;
const RIGHT = 154;

/** Heights of rows, evenly between two. */
const rowsOf = (count: number, from: number, to: number): number[] =>
	Array.from({ length: count }, (_, index) => from + (count > 1 ? (index * (to - from)) / (count - 1) : 0));

/** The demands, each a dot at its stop from not at all to fully met. */
export function sketchDemands({ facts, hasWords }: SketchOf): Sketch {
	const levels = Object.keys(words.demands.levels);
	const names = Object.values(words.demands.levels).map(({ name }) => name);
	const from = hasWords ? 96 : 14;
	const stop = (level: number) => from + (level * (148 - from)) / (levels.length - 1);
	const rows = rowsOf(facts.asks.length, hasWords ? 22 : 10, hasWords ? 76 : 80);
	return {
		marks: facts.asks.flatMap(({ judgement }, index) => [
			line('line-rule', stop(0), stop(levels.length - 1), rows[index]!),
			...levels.map((_, level) => mark('line-rule', 'M', stop(level), ',', rows[index]! - 2, 'v4')),
			dot('dot', stop(levels.indexOf(judgement.level)), rows[index]!, hasWords ? 4 : 6),
		]),
		words: [
			...facts.asks.flatMap(({ name }, index) => label(name, LEFT, rows[index]!, 84)),
			{ text: names[0]!, x: stop(0), y: 10, anchor: 'middle' },
			{ text: names.at(-1)!, x: RIGHT, y: 10, anchor: 'end' },
			{ text: words.prose.notes.judgement, x: RIGHT, y: 88, anchor: 'end' },
		],
		inWords: says.demands(
			facts.asks.map(({ name, judgement }) => `${name}, ${words.demands.levels[judgement.level].name}`),
		),
	};
}

/** The ways to add up the countries: groups that a way has for certain are whole, possible ones broken. */
export function sketchWays({ facts, hasWords }: SketchOf): Sketch {
	const { countries, hypotheses } = facts;
	const eu = countries.filter((country) => country.eu.member).length;
	const associated = countries.filter(({ schengen }) => schengen.relation === 'associated').length;
	const sizes = { eu, schengenAssociated: associated, others: countries.length - eu - associated };
	const unit = (RIGHT - LEFT) / countries.length;
	const rows = rowsOf(hypotheses.length, hasWords ? 14 : 10, hasWords ? 84 : 80);
	const formOf = { in: 'line-whole', possible: 'line-unsure', out: undefined } as const;
	return {
		marks: hypotheses.flatMap(({ includes }, index) => {
			let x = LEFT;
			return Object.entries(sizes).flatMap(([group, size]) => {
				const form: SketchForm | undefined = formOf[includes[group as keyof typeof sizes]];
				const from = x;
				x += size * unit;
				return form ? [line(form, from, x - 1.5, rows[index]!)] : [];
			});
		}),
		words: hypotheses.map(({ shortName }, index) => ({ text: shortName, x: LEFT, y: rows[index]! - 5 })),
		inWords: says.ways(hypotheses.map(({ shortName }) => shortName)),
	};
}

/** How things are known, each by its line. */
export function sketchMarks({ hasWords }: SketchOf): Sketch {
	const forms = {
		read: 'line-whole',
		reported: 'line-whole',
		inferred: 'line-unsure',
		'not-found': 'line-unseen',
	} as const;
	const rows = rowsOf(STANDINGS.length, 13, 77);
	return {
		marks: STANDINGS.map((standing, index) => line(forms[standing], hasWords ? 56 : LEFT, RIGHT, rows[index]!)),
		words: STANDINGS.flatMap((standing, index) =>
			label(words.evidence.standings[standing].name, LEFT, rows[index]!, 50),
		),
		inWords: says.marks(STANDINGS.map((standing) => words.evidence.standings[standing].name)),
	};
}

/** Parts of the list on their way into the last text: kept, dropped, changed, turned round. */
export function sketchThreads({ facts }: SketchOf): Sketch {
	const last = facts.wordings.flatMap(({ versions }) => versions.at(-1)?.elements ?? []);
	const has = (status: string) => last.some((element) => element.status === status);
	return {
		marks: [
			...(has('kept') ? [line('line-whole', LEFT, RIGHT, 12)] : []),
			...(has('dropped') ? [line('line-whole', LEFT, 78, 32), line('line-unseen', 90, RIGHT, 32)] : []),
			...(has('changed')
				? [
						line('line-whole', LEFT, 104, 52),
						line('line-turned', 104, RIGHT, 52),
						mark('mark-turned', 'M104,45l7,7l-7,7l-7,-7z'),
					]
				: []),
			...(has('reversed')
				? [
						line('line-whole', LEFT, 120, 70),
						mark('line-turned', 'M120,70H146a7,7 0 0 1 0,14H24'),
						mark('mark-turned', 'M26,76L12,84L26,92z'),
					]
				: []),
		],
		words: [],
		inWords: says.threads,
	};
}

/** Who asked whom, and the same turned round. */
export function sketchTurn({ facts, ends = ['', ''] }: SketchOf): Sketch {
	const at = facts.wordings
		.flatMap(({ versions }) => versions)
		.find(({ elements }) => elements.some(({ status }) => status === 'reversed'));
	const version = facts.wordingVersions.find(({ id }) => id === at?.version);
	const before = facts.wordingVersions.find(({ id }) => id === version?.descendsFrom?.version);
	const [asking, asked] = ends;
	const row = (y: number, name: string) => [
		{ text: name, x: LEFT, y: y - 14 },
		...label(asking, LEFT, y, 44),
		...label(asked, 116, y, 40),
	];
	return {
		marks: [
			line('line-whole', 56, 98, 30),
			mark('dot', 'M96,22L112,30L96,38z'),
			line('line-turned', 70, 112, 72),
			mark('mark-turned', 'M72,64L56,72L72,80z'),
		],
		words: [...row(30, before?.name ?? ''), ...row(72, version?.name ?? '')],
		inWords: says.turn(asking, asked, before?.name ?? '', version?.name ?? ''),
	};
}
