import { showUnsound } from '../text/sound-text.ts';
import { ToldError } from '../text/told-error.ts';

/** Something wrong in the content, told so that an author can put it right. */
export interface Fault {
	/** The file, from the project's root: `content/facts/events.yaml`. */
	file: string;
	/** The line in the file, from 1, where known. */
	line?: number | undefined;
	/** The record or heading concerned, by its id. */
	record?: string | undefined;
	/** The field, as a path: `quote.speaker`. */
	field?: string | undefined;
	value?: unknown;
	/** What is wrong and what to do, continuing the field's name: `is missing: say who said it`. */
	message: string;
}

/** A fault in a field of a record. */
export const faultIn = (
	{ file, line, value: { id } }: { file: string; line: number; value: { id: string } },
	field: string | undefined,
	value: unknown,
	message: string,
): Fault => ({ file, line, record: id, field, value, message });

/** Tells what is wrong with a field of a record that is known. */
export type Tell = (field: string, value: unknown, message: string) => Fault;
const LONGEST_VALUE = 60;
/** Of each half of a message: what is wrong stands at its beginning, what to do at its end. */
const LONGEST_HALF = 300;

/** One fault as a line of text: file, line, record, field, value, advice. */
export function formatFault(fault: Fault): string {
	const place = fault.line === undefined ? fault.file : `${fault.file}:${fault.line}`;
	const subject = [fault.record && `"${cut(fault.record)}"`, fault.field && cut(fault.field)]
		.filter(Boolean)
		.join(', field ');
	const value = fault.value === undefined ? '' : ` ${formatValue(fault.value)}`;
	const words = `${place}  ${subject ? `${subject}:` : ''}${value} ${cutInside(fault.message)}`;
	return showUnsound(words.replace(/ {3,}/g, '  '));
}

/** All faults of a run in one message, in the order of files and lines. */
function formatFaults(faults: readonly Fault[]): string {
	const ordered = [...faults].sort(
		(a, b) =>
			a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0) || a.message.localeCompare(b.message, 'en'),
	);
	const count = faults.length === 1 ? 'One fault' : `${faults.length} faults`;
	return [`${count} in the content. Nothing was published; the last good site is as it was.`, '']
		.concat(ordered.map((fault) => `  ${formatFault(fault)}`))
		.join('\n');
}

/** Stops a build because of the content. Its message is for authors. */
export class ContentError extends ToldError {
	readonly faults: readonly Fault[];

	constructor(faults: readonly Fault[]) {
		super(formatFaults(faults));
		this.name = 'ContentError';
		this.faults = faults;
	}
}

function formatValue(value: unknown): string {
	return `"${cut(typeof value === 'string' ? value : JSON.stringify(value))}"`;
}

function cut(text: string): string {
	return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

function cutInside(text: string): string {
	return text.length > 2 * LONGEST_HALF ? `${text.slice(0, LONGEST_HALF)}…${text.slice(-LONGEST_HALF)}` : text;
}
