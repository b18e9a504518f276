import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { readOtherFiles } from '../../src/content/other-files.ts';
import { good } from '../content/message-after.ts';

/** The content, and the files beside it that a build reads. */
export const all: Readonly<Record<string, string>> = { ...good, ...readOtherFiles(process.cwd()) };

/** A file of the content with one thing wrong in it. */
export interface Damage {
	file: string;
	text: string;
	/** The record in which it is, where it is in one. */
	record?: string | undefined;
	/** True where it must be refused: no such text is harmless. */
	mustBeRefused?: boolean;
	/** Words that the fault must hold. */
	told?: string | undefined;
	/** True where it must make no difference at all. */
	mustBeTheSame?: boolean;
}

/** Numbers by which a damage chooses among what a file holds; more than it needs. */
export type Picks = readonly [number, number, number];

/** A way to damage a file; undefined where the file holds nothing of the kind. */
type Way = (file: string, text: string, picks: Picks) => Damage | undefined;

const pick = <Item>(items: readonly Item[], number: number): Item | undefined => items[number % (items.length || 1)];

/** A value in a file of records: its record, the name of its field, and its place in the text. */
interface Value {
	record: string | undefined;
	field: string;
	scalar: Scalar;
	from: number;
	to: number;
	/** The field with its name, where the value is alone in it. */
	pair: { from: number; to: number } | undefined;
}

const valuesRead = new Map<string, Value[]>();

function valuesOf(file: string): Value[] {
	const known = valuesRead.get(file);
	if (known) return known;
	const { contents } = parseDocument(all[file]!);
	const values: Value[] = [];
	const walk = (node: unknown, place: Pick<Value, 'record' | 'field' | 'pair'>): void => {
		if (isScalar(node) && node.range) values.push({ ...place, scalar: node, from: node.range[0], to: node.range[1] });
		else if (isSeq(node)) for (const item of node.items) walk(item, { ...place, pair: undefined });
		else if (isMap(node))
			for (const { key, value } of node.items) {
				if (!isScalar(key) || !key.range) continue;
				const to = isScalar(value) ? value.range?.[1] : undefined;
				walk(value, {
					record: place.record,
					field: String(key.value),
					pair: to === undefined ? undefined : { from: key.range[0], to },
				});
			}
	};
	const records = isSeq(contents) ? contents.items : [contents];
	for (const item of records)
		walk(item, {
			record: isMap(item) ? (item.get('id') as string | undefined) : undefined,
			field: '',
			pair: undefined,
		});
	valuesRead.set(file, values);
	return values;
}

const splice = (text: string, from: number, to: number, by: string) => text.slice(0, from) + by + text.slice(to);

/** A way that puts something in the place of one value. */
function inValue(
	isMeant: (value: Value) => boolean,
	replace: (value: Value, number: number) => string,
	more: Partial<Damage> = {},
): Way {
	return (file, text, [first, second]) => {
		const value = pick(valuesOf(file).filter(isMeant), first);
		if (!value) return undefined;
		// Without its own id a record is called otherwise.
		const record = value.field === 'id' ? undefined : value.record;
		return { file, record, text: splice(text, value.from, value.to, replace(value, second)), ...more };
	};
}

/** A way that does something with one field and its name, given the space before it. */
function inField(change: (text: string, pair: NonNullable<Value['pair']>, indent: string) => string): Way {
	return (file, text, [first]) => {
		const value = pick(
			valuesOf(file).filter(({ pair }) => pair),
			first,
		);
		if (!value?.pair) return undefined;
		const { from } = value.pair;
		const indent = ' '.repeat(from - (text.lastIndexOf('\n', from) + 1));
		return { file, record: value.field === 'id' ? undefined : value.record, text: change(text, value.pair, indent) };
	};
}

const anyValue = () => true;
const isText = ({ scalar }: Value) => typeof scalar.value === 'string' && scalar.value.includes(' ');
const isDate = ({ field, scalar }: Value) =>
	/^(date|until|published|helpChecked)$/.test(field) && typeof scalar.value === 'string';
const isAddress = ({ field }: Value) => field === 'url';
const REFERENCES =
	/^(reading|readings|fact|facts|original|by|about|demands|from|quoteOf|basis|position|term|events|support)$/;
const isReference = ({ field, scalar }: Value) =>
	REFERENCES.test(field) && typeof scalar.value === 'string' && /^[a-z]+(-[a-z0-9]+)+$/.test(scalar.value);

/** What must not be in a text, and how a fault names it. */
const UNSOUND = [
	...'\0\x07\x1b\x7f\x85\u00ad\u200b\u200e\u202e\u2028\u2066\ufeff\ufffd\ufffe\u{e0041}\u{10ffff}',
	'\ud83d',
	'\udc00',
].map((one) => [one, `U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`] as const);

const MARKS = [...`:#-{}[]"'|>&*!%@\`\t\n</\\$`, '  '];
const TYPES = [
	...'7 -1 1e999 .nan true ~ [a] [] {} 2020-01-01 99999999999999999999'.split(' '),
	...['{ a: b }', '!!binary aGVsbG8=', "''", "' '"],
];
const WRONG_DATES = "'2020-02-30' soon 14/02/2020 '99999' '2020-13' '2020-02-14T00:00:00Z' 2020.5 '-1'".split(' ');
const WRONG_ADDRESSES = [
	...'javascript:alert(1) http:// example.org ftp://example.org/ //example.org/ data:text/html,x'.split(' '),
	...["'https://exa mple.org/'", `https://example.org/${'a'.repeat(5_000)}`],
];

const enormous = (number: number) =>
	pick(['word '.repeat(40_000).trim(), 'x'.repeat(300_000), '<b>&'.repeat(50_000)], number)!;

/** Ways that any file can be damaged. */
const ANY_WAYS: Readonly<Record<string, Way>> = {
	'a character that no text may hold': (file, text, [first, second]) => {
		const [character, told] = pick(UNSOUND, second)!;
		const at = first % (text.length + 1);
		// At the very start it is the mark of the byte order, which is taken away.
		if (character === '\ufeff' && at === 0) return undefined;
		// Between the two halves of a character, or beside one, another fault is told.
		return { file, text: splice(text, at, at, character), mustBeRefused: true, told };
	},
	'a mark too many': (file, text, [first, second]) => {
		const at = first % (text.length + 1);
		return { file, text: splice(text, at, at, pick(MARKS, second)!) };
	},
	'a character too few': (file, text, [first]) => {
		const at = first % text.length;
		return { file, text: splice(text, at, at + 1, '') };
	},
	'a line too few': (file, text, [first]) => {
		const lines = text.split('\n');
		return { file, text: lines.toSpliced(first % lines.length, 1).join('\n') };
	},
	'a line twice': (file, text, [first]) => {
		const lines = text.split('\n');
		const at = first % lines.length;
		return { file, text: lines.toSpliced(at, 0, lines[at]!).join('\n') };
	},
	'a file cut in the middle': (file, text, [first]) => ({ file, text: text.slice(0, first % text.length) }),
	'a file without its beginning': (file, text, [first]) => ({ file, text: text.slice(first % text.length) }),
	'an empty file': (file) => ({ file, text: '' }),
	'a file of another file': (file, _, [first]) => ({ file, text: all[pick(Object.keys(all), first)!]! }),
	'other ends of lines': (file, text, [first]) => ({
		file,
		text: pick(
			[text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), `\ufeff${text}`, text.normalize('NFD')],
			first,
		)!,
		mustBeTheSame: true,
	}),
};

const YAML_WAYS: Readonly<Record<string, Way>> = {
	'a field too few': inField((text, { from, to }) => splice(text, from, to, '')),
	'an empty field': inValue(anyValue, () => ''),
	'another type': inValue(anyValue, (_, number) => pick(TYPES, number)!),
	'two values swapped': (file, text, [first, second]) => {
		const values = valuesOf(file);
		const one = pick(values, first);
		const other =
			one &&
			pick(
				values.filter(({ record, from }) => record === one.record && from > one.from),
				second,
			);
		if (!one || !other) return undefined;
		const [a, b] = [text.slice(one.from, one.to), text.slice(other.from, other.to)];
		return { file, record: one.record, text: splice(splice(text, other.from, other.to, a), one.from, one.to, b) };
	},
	'a record twice': (file, text, [first]) => {
		const records = text.split(/^(?=- )/m).slice(1);
		const record = pick(records, first);
		return record ? { file, text: `${text.trimEnd()}\n${record}` } : undefined;
	},
	'a field twice': inField((text, { from, to }, indent) => splice(text, to, to, `\n${indent}${text.slice(from, to)}`)),
	'an unknown field': inField((text, { from }, indent) => splice(text, from, from, `colour: red\n${indent}`)),
	'an enormous text': inValue(anyValue, (_, number) => `'${enormous(number)}'`, { mustBeRefused: true }),
	'a character by its code': (file, text, [first, second]) => {
		const value = pick(valuesOf(file).filter(isText), first);
		const [character, told] = pick(UNSOUND, second)!;
		if (!value) return undefined;
		const code = [...character].map((one) => `\\U${one.codePointAt(0)!.toString(16).padStart(8, '0')}`).join('');
		return {
			file,
			record: value.record,
			text: splice(text, value.from, value.to, `"some ${code}words"`),
			mustBeRefused: true,
			told,
		};
	},
	'a wrong date': inValue(isDate, (_, number) => pick(WRONG_DATES, number)!, { mustBeRefused: true }),
	'a wrong address': inValue(isAddress, (_, number) => pick(WRONG_ADDRESSES, number)!, { mustBeRefused: true }),
	'an id of nothing': inValue(
		isReference,
		(_, number) => pick(['nobody-2031', 'constructor', '__proto__', 'a b', 'É-1'], number)!,
		{
			mustBeRefused: true,
		},
	),
	'another id': inValue(
		({ field }) => field === 'id',
		(_, number) => pick(['nobody-2031', 'constructor', 'to-string', 'con', 'x'], number)!,
	),
	'records in another order': (file, text, [first]) => {
		const [head, ...records] = text.split(/^(?=- )/m);
		const at = first % (records.length || 1);
		return { file, text: [head, ...records.slice(at), ...records.slice(0, at)].join('') };
	},
};

/** Puts something between two paragraphs of a chapter. */
const between = (text: string, number: number, words: string) => {
	const places = [...text.matchAll(/\n\n(?=[A-Z])/g)].map(({ index }) => index);
	const at = pick(places, number) ?? text.length;
	return splice(text, at, at, `\n\n${words}`);
};

/** A way that puts words of their own into a chapter. */
const added =
	(all: readonly string[], more: Partial<Damage> = {}): Way =>
	(file, text, [first, second]) => ({ file, text: between(text, first, pick(all, second)!), ...more });

const CHAPTER_WAYS: Readonly<Record<string, Way>> = {
	'an unknown record': added(
		[
			'Some words. <Cite id="nobody-2031" />',
			'<Cite id="ann-01 nobody-2031" />',
			'<Term id="nobody-2031">word</Term> is one.',
			'<Quote of="nobody-2031" />',
			'<SeriesChart series="nobody-2031" />',
			'[x](#nobody-2031)',
		],
		{ mustBeRefused: true, told: 'nobody-2031' },
	),
	'a wrong block': added(
		[
			'<Cite />',
			'<Cite id={1} />',
			'<Cite {...x} />',
			'<Note kind="care" title="T" {...x}>\n\nText.\n\n</Note>',
			'<Video src="x" />',
			'<constructor />',
			'<script>alert(1)</script>',
			'<img src="https://example.org/x.png" />',
			'<H2>Bare</H2>',
			'<H2 id="A b">Bad</H2>',
			'<Note>',
			'</Note>',
			'<>x</>',
			'{1 + 1}',
			'{/* note */}',
			'export const x = 1;',
			'## Bare',
		],
		{ mustBeRefused: true },
	),
	'foreign Markdown': added(
		[
			'![x](y.png)',
			'![x][y]\n\n[y]: ./index.mdx',
			'[x](https://example.org/)',
			'[x](javascript:alert(1))',
			'[x](data:text/html,x)',
			'[x](../../etc/passwd)',
			'[x](/index.html)',
			'[x](tel:0123)',
			'[x][y]\n\n[y]: ./index.mdx',
			'www.example.org',
			'A note.[^1]\n\n[^1]: Foot.',
			'> quoted',
			'***',
			'~~struck~~',
			'- [ ] to do',
			'```\ncode\n```',
			'| a |\n| -: |\n| 1 |',
		],
		{ mustBeRefused: true },
	),
	'an enormous text': (file, text, [first, second]) => ({
		file,
		text: between(
			text,
			first,
			pick(['word '.repeat(40_000).trim(), 'x'.repeat(300_000), 'Short words. '.repeat(400).trim()], second)!,
		),
		mustBeRefused: true,
	}),
	'a character by its code': (file, text, [first, second]) => {
		const [character] = pick(UNSOUND, second)!;
		const code = `&#x${character.codePointAt(0)!.toString(16)};`;
		// HTML gives some codes another meaning: what they become is refused too, by that name.
		return {
			file,
			text: between(text, first, pick([`Some ${code} words.`, `<Term id="${code}">word</Term>`], first)!),
			mustBeRefused: code !== '&#x85;',
		};
	},
	'another attribute': (file, text, [first, second]) => {
		const attribute = pick([...text.matchAll(/ ([a-zA-Z]+)="[^"]*"/g)], first);
		if (!attribute) return undefined;
		const { index, 0: whole, 1: name } = attribute;
		const by = pick(
			[
				'',
				` ${name}=""`,
				` ${name}="nobody-2031"`,
				` ${name}`,
				` ${name}={x}`,
				` ${name}='${'x'.repeat(999)}'`,
				` nothing="x"`,
			],
			second,
		)!;
		return { file, text: splice(text, index, index + whole.length, by) };
	},
	'a tag too few': (file, text, [first]) => {
		const tag = pick([...text.matchAll(/<\/?[A-Z][^>]*>/g)], first);
		return tag && { file, text: splice(text, tag.index, tag.index + tag[0].length, '') };
	},
};

/** A way that takes one of the places away that match a pattern, or puts something there. */
const instead =
	(pattern: RegExp, by: (found: string) => string, more: Partial<Damage> = { mustBeRefused: true }): Way =>
	(file, text, [first]) => {
		const head = text.indexOf('\n---\n', 1) + 5;
		const found = pick([...text.slice(head).matchAll(pattern)], first);
		return (
			found && {
				file,
				text: splice(text, head + found.index, head + found.index + found[0].length, by(found[0])),
				...more,
			}
		);
	};

const LANGUAGE_WAYS: Readonly<Record<string, Way>> = {
	'a sentence too few': instead(/^.*[.?!].*\n/gm, () => ''),
	'two sentences in a line': instead(/(?<=\.)\n(?=\p{Lu})/gu, () => ' '),
	'another figure': instead(/(?<=^[^<]* )\d+/gm, (figure) => `${figure}7`),
	'another fact': instead(/(?<=<Cite id=")[a-z0-9-]+/g, () => 'nobody-2031'),
	'another link': instead(/(?<=\]\()[^)]+/g, () => 'https://example.org/'),
	'a link without its mark': instead(/\]\([^)]+\)/g, () => ']'),
	'a bold mark too few': instead(/\*\*/g, () => ''),
	'another country': instead(/(?<=<(?:YourCountry|HelpIn) id=")[a-z-]+/g, () => 'nobody'),
	'another digest': (file, text) => ({ file, text: text.replace(/^renders: .*$/m, "renders: '00000000'") }),
	'a digest that is none': (file, text) => ({
		file,
		text: text.replace(/^renders: .*$/m, 'renders: today'),
		mustBeRefused: true,
	}),
	'an unknown way of checking': (file, text) => ({
		file,
		text: text.replace('by: comparison', 'by: luck'),
		mustBeRefused: true,
	}),
};

/** Every way to damage a file, by its name. */
export const WAYS: Readonly<Record<string, { way: Way; files: readonly string[] }>> = Object.fromEntries([
	...waysFor('any file', ANY_WAYS, /./),
	...waysFor('a file of records', YAML_WAYS, /\.yaml$/),
	...waysFor('a chapter', CHAPTER_WAYS, /\.mdx$/),
	...waysFor('a page in a language', LANGUAGE_WAYS, /languages\/(?!en\/)/),
	...waysFor('a file beside the content', { ...ANY_WAYS, ...YAML_WAYS }, /^(?!content\/)/),
]);

function waysFor(kind: string, ways: Readonly<Record<string, Way>>, pattern: RegExp) {
	const files = Object.keys(all).filter((file) => pattern.test(file));
	return Object.entries(ways).map(([name, way]) => [`${name}, ${kind}`, { way, files }] as const);
}

/** Damages one file in one way; undefined where that changes nothing. */
export function damage(name: string, file: number, picks: Picks): Damage | undefined {
	const { way, files } = WAYS[name]!;
	const path = pick(files, file)!;
	const done = way(path, all[path]!, picks);
	if (!done || done.text === all[path]) return undefined;
	// A page that renders another is told of its line; of a file beside the content, only some fields are read.
	if (path.startsWith('content/languages/')) return { ...done, told: undefined };
	return path.startsWith('content/') ? done : { ...done, told: undefined, mustBeRefused: false };
}

/** True where a fault names a record or a place that a file held before it was damaged. */
export function namesRecordOf(file: string, message: string): boolean {
	const ids = [...all[file]!.matchAll(/\b(?:id: |id="|file: )([a-z0-9/-]+)/g)].map(([, id]) => id!);
	return ids.some((id) => message.includes(id)) || (file.endsWith('.txt') && /"[^"]+\.html/.test(message));
}
