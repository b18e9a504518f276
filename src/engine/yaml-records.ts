import {
	LineCounter,
	isMap,
	isNode,
	isPair,
	isScalar,
	isSeq,
	parseDocument,
	type Document,
	type Node,
	type Scalar,
} from 'yaml';
import type { z } from 'zod';
import { describeIssue, describeYaml, fitMessage } from './author-words.ts';
import { describeUnsound, findUnsound } from '../text/sound-text.ts';
import { curlAll } from '../text/typography.ts';
import type { Fault } from './fault.ts';
import type { ContentFiles } from './read-files.ts';

/** A record that passed its schema, with the place it was read from. */
export type PlacedRecord<T> = { value: T; file: string; line: number };
/** What a YAML file gave: the records that are sound, and a fault for everything that is not. */
export type ParsedRecords<T> = { records: PlacedRecord<T>[]; faults: Fault[] };
/** What each file gave last: a preview and the tests read the content again and again, and change one file of it. */
const lastRead = new Map<string, { text: string; schema: z.ZodType; parsed: ParsedRecords<unknown> }>();

/** Reads a YAML list of records, each against one schema. Records are not to be changed: who asks next is given the same. */
export function parseRecords<S extends z.ZodType>(file: string, text: string, schema: S): ParsedRecords<z.infer<S>> {
	const last = lastRead.get(file);
	if (last?.text === text && last.schema === schema) return last.parsed as ParsedRecords<z.infer<S>>;
	const parsed = readRecords(file, text, schema);
	lastRead.set(file, { text, schema, parsed });
	return parsed;
}

function readRecords<S extends z.ZodType>(file: string, text: string, schema: S): ParsedRecords<z.infer<S>> {
	const { document, lines, faults, isSuspect } = parseYaml(file, text);
	if (faults.length > 0) return { records: [], faults };

	const list = document.contents;
	if (!isSeq(list))
		return { records: [], faults: [{ file, line: 1, message: 'is not a list: begin each record with "- id:"' }] };

	const records: PlacedRecord<z.infer<S>>[] = [];
	for (const item of list.items) {
		if (!isNode(item)) continue;
		const value = settle(file, item.toJS(document));
		const line = lineOf(item, lines) ?? 1;
		const judged = judge(schema, { file, lines, node: item, value }, isSuspect);
		faults.push(...judged.faults);
		if (judged.faults.length === 0) records.push({ value: judged.value as z.infer<S>, file, line });
	}
	return { records, faults };
}

/** The texts of a file that readers see, with one kind of quotation marks. What readers type or editors look for stays as it is. */
const settle = (file: string, value: unknown): unknown =>
	/^content\/(search|editorial)\//.test(file) ? value : curlAll(value);

/** Reads a YAML file that is one record. */
export function parseRecord<S extends z.ZodType>(file: string, text: string, schema: S): Judged<S> {
	const { document, lines, faults, isSuspect } = parseYaml(file, text);
	if (faults.length > 0) return { value: undefined, faults };
	const value = settle(file, document.toJS());
	const node = isNode(document.contents) ? document.contents : undefined;
	return judge(schema, { file, lines, node, value }, isSuspect);
}

/** A record, or what is wrong with it. */
type Judged<S extends z.ZodType> = { value: z.infer<S> | undefined; faults: Fault[] };

function judge<S extends z.ZodType>(schema: S, place: IssuePlace, isSuspect: boolean): Judged<S> {
	const unsound = isSuspect ? unsoundFaults(place) : [];
	if (unsound.length > 0) return { value: undefined, faults: unsound };
	const { data, error } = schema.safeParse(place.value, { error: describeIssue });
	return { value: data, faults: error ? issuesToFaults(error, place) : [] };
}

/** Gives faults the lines of the fields that they name, or of the entries in a list: whoever joins records knows that of the record alone. */
export function pinpoint(faults: readonly Fault[], files: ContentFiles): Fault[] {
	const read = new Map<string, Pick<ReturnType<typeof parseYaml>, 'document' | 'lines'>>();
	return faults.map((fault) => {
		const { file, record, field, value } = fault;
		const text = files[file];
		if (!field || text === undefined || !file.endsWith('.yaml')) return fault;
		const { document, lines } = read.get(file) ?? parseYaml(file, text);
		read.set(file, { document, lines });
		const records = isSeq(document.contents) ? document.contents.items : [document.contents];
		const own = records.filter((item) => isMap(item)).filter((item) => !record || item.get('id') === record);
		const node = own.find((item) => lineOf(item, lines) === fault.line) ?? own[0];
		if (!node) return fault;
		const path = field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
		const list = node.getIn(path, true);
		const entry = isSeq(list) && list.items.find((item) => isScalar(item) && item.value === value);
		return { ...fault, line: lineOf(entry, lines) ?? lineAt({ lines, node }, path) ?? fault.line };
	});
}

function parseYaml(file: string, text: string) {
	const lines = new LineCounter();
	const document: Document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const unreadable = describeYaml(text, document);
	const unsound = findUnsound(text);
	// Only escapes bring into a value what the text does not hold.
	const isSuspect = unsound !== undefined || text.includes('\\');
	// Where no field can be named, as in a comment, the line is.
	const isBare = unsound && (unreadable ?? ![...scalarsIn(document.contents)].some(({ scalar }) => faultOf(scalar)));
	const first = isBare ? unsound : unreadable;
	const faults: Fault[] = first ? [{ file, line: lines.linePos(first.at).line, message: first.message }] : [];
	return { document, lines, faults, isSuspect };
}

/** The fields of a record that hold what no text may hold. */
const unsoundFaults = ({ file, lines, node, value }: IssuePlace): Fault[] =>
	[...scalarsIn(node)].flatMap(({ scalar, path }): Fault[] => {
		const message = faultOf(scalar);
		if (message === undefined) return [];
		const place = { file, line: lineOf(scalar, lines), record: recordName(value), field: path.join('.') || undefined };
		return [{ ...place, value: scalar.value, message }];
	});

const faultOf = ({ value }: Scalar): string | undefined =>
	typeof value === 'string' ? describeUnsound(value) : undefined;

/** Every value of a record and every name of a field, each with the path to it. */
function* scalarsIn(
	node: unknown,
	path: readonly (string | number)[] = [],
): Generator<{ scalar: Scalar; path: readonly (string | number)[] }> {
	if (isScalar(node)) yield { scalar: node, path };
	else if (isSeq(node)) for (const [index, item] of node.items.entries()) yield* scalarsIn(item, [...path, index]);
	else if (isMap(node))
		for (const { key, value } of node.items) {
			const inner = [...path, isScalar(key) ? String(key.value) : '?'];
			yield* scalarsIn(key, inner);
			yield* scalarsIn(value, inner);
		}
}

type IssuePlace = { file: string; lines: LineCounter; node: Node | undefined; value: unknown };

function issuesToFaults(error: z.ZodError, place: IssuePlace): Fault[] {
	return error.issues.flatMap((issue): Fault[] => {
		const path = issue.path.map((key) => (typeof key === 'symbol' ? key.toString() : key));
		const common = { file: place.file, record: recordName(place.value) };
		if (issue.code === 'unrecognized_keys')
			return issue.keys.map((key) => ({
				...common,
				line: lineAt(place, [...path, key]),
				field: [...path, key].join('.'),
				message: 'is not a field of this record: correct the spelling or remove it',
			}));
		const value = valueAt(place.value, path);
		return [
			{
				...common,
				line: lineAt(place, path),
				field: path.join('.') || undefined,
				value: typeof value === 'object' ? undefined : value,
				message: fitMessage(issue, value),
			},
		];
	});
}

function recordName(value: unknown): string | undefined {
	if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
	return String(value.id);
}

const valueAt = (value: unknown, path: readonly (string | number)[]): unknown =>
	path.reduce<unknown>(
		(inner, key) =>
			typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[key] : undefined,
		value,
	);

/** The line of the deepest node on the path that exists: a missing field is reported at its record. */
function lineAt(place: Pick<IssuePlace, 'lines' | 'node'>, path: readonly (string | number)[]): number | undefined {
	let node: unknown = place.node;
	let line = lineOf(node, place.lines);
	for (const key of path) {
		let next: unknown;
		if (isMap(node)) {
			const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
			line = lineOf(pair?.key, place.lines) ?? line;
			next = pair?.value;
		} else if (isSeq(node)) {
			next = node.items[Number(key)];
			line = lineOf(next, place.lines) ?? line;
		}
		if (next === undefined) break;
		node = next;
	}
	return line;
}

const lineOf = (node: unknown, lines: LineCounter): number | undefined =>
	isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined;
