import { isAlias, isScalar, visit, type Document, type YAMLError } from 'yaml';
import type { z } from 'zod';

/** What a value should have been, and how it is written, by zod's name for it. */
const FORMS: Readonly<Record<string, { is: string; write: string }>> = {
	string: { is: 'text', write: 'write words, in quotation marks where they hold a colon' },
	array: { is: 'a list', write: 'begin each entry on a line of its own with "- "' },
	object: { is: 'a group of fields', write: 'write each field on a line of its own, as "name: value"' },
	number: { is: 'a number', write: 'write figures alone, without quotation marks' },
	boolean: { is: 'true or false', write: 'write one of the two, without quotation marks' },
	int: { is: 'a whole number', write: 'write figures alone, without quotation marks' },
};

/** What is wrong with a value and what to do, where its schema has no words of its own: for `safeParse`. */
export function describeIssue(issue: z.core.$ZodRawIssue): string | undefined {
	if (issue.input === undefined) return 'is missing: add it';
	const message =
		issue.code === 'invalid_type' && issue.expected === 'string' && typeof issue.input !== 'object'
			? 'is no text to YAML: put it into quotation marks'
			: describeWrong(issue);
	return issue.input === null && message ? emptied(message) : message;
}

function describeWrong(issue: z.core.$ZodRawIssue): string | undefined {
	switch (issue.code) {
		case 'invalid_type': {
			const form = FORMS[issue.expected];
			return form && `is not ${form.is}: ${form.write}`;
		}
		case 'invalid_value':
			return issue.values.length === 1
				? `is not right here: write ${String(issue.values[0])}, or leave the field out`
				: `is none of the words for it: write one of ${issue.values.join(', ')}`;
		case 'too_small':
			return issue.origin === 'string' || issue.origin === 'array'
				? 'is empty: fill it, or leave the field out'
				: `is less than ${String(issue.minimum)}: correct it`;
		case 'too_big':
			return issue.origin === 'string'
				? `is longer than ${String(issue.maximum)} characters: shorten it, or make two of it`
				: `is more than ${String(issue.maximum)}: correct it`;
		case 'invalid_union':
			return 'has none of the forms that it may have: write it as in the records beside it';
		case 'invalid_format':
		case 'invalid_key':
			return 'is not in the form that it needs: write it as those beside it';
		default:
			return undefined;
	}
}

/** Fits a schema's message, one for all faults of a field, to the value: "is not a date" would mislead where it is missing. */
export function fitMessage({ code, message }: z.core.$ZodIssue, value: unknown): string {
	if (code === 'custom') return message;
	if (value === undefined) return message.replace(WRONG, 'is missing: ');
	if (value === null) return emptied(message);
	return message.replace(/^is missing: /, 'is not what belongs here: ');
}

/** "is not a date: …", as far as the advice. */
const WRONG = /^(?:is|are|has) (?:no|not|none)\b[^:]*: /;

const emptied = (message: string): string =>
	message.replace(/^is missing: /, 'is empty: ').replace(WRONG, 'is empty: ');

/** What makes a file unreadable, by the parser's code, so that an author sees what to look for. */
const YAML_FAULTS: Readonly<Partial<Record<YAMLError['code'], string>>> = {
	BAD_INDENT: 'this line begins in another column than those it belongs with; indent it as they are',
	BAD_SCALAR_START: 'a text cannot begin with this sign; put the text into quotation marks',
	BLOCK_AS_IMPLICIT_KEY:
		'there is a colon too many, or too much indentation; put text that holds a colon into quotation marks',
	DUPLICATE_KEY: 'this field stands in the record already; keep one of them',
	MISSING_CHAR: 'a quotation mark or bracket is opened and not closed; close it',
	MULTILINE_IMPLICIT_KEY: 'there is a line without "name: value", or one indented as none beside it; mend it',
	UNEXPECTED_TOKEN:
		'something here is too many; put a space behind each hyphen and colon, and indent with spaces alone',
};

/** What makes a text unreadable as YAML, where, and what to do: its first fault alone. Words that would be left out without a sound are one too. */
export function describeYaml(text: string, document: Document): { at: number; message: string } | undefined {
	const [first] = document.errors;
	if (!first) return swallowed(text, document);
	const tab = /^ *\t/m.exec(text);
	if (tab) return { at: tab.index, message: `${UNREADABLE} a tab cannot indent YAML; write spaces` };
	const { code, message, pos } = first;
	return {
		at: pos[0],
		message: `${UNREADABLE} ${YAML_FAULTS[code] ?? `${message}; check indentation and quotation marks`}`,
	};
}

const UNREADABLE = 'cannot be read as YAML:';

/** Words behind ` #`, which are a comment, a first word after `&`, which is a name for what follows, and one after `*`, which calls it. */
function swallowed(text: string, document: Document): { at: number; message: string } | undefined {
	if (!/(?:^|[\s[{,])[&*]\S|^[^#\n]*\S #/m.test(text)) return undefined;
	let found: { at: number; message: string } | undefined;
	visit(document, {
		Node(_, node) {
			const sign = isAlias(node) ? '*' : node.anchor ? '&' : isScalar(node) && node.comment ? '#' : undefined;
			if (!sign) return undefined;
			found = {
				at: node.range?.[0] ?? 0,
				message: `${UNREADABLE} words after "${sign}" would be left out; put the text into quotation marks, or a comment on a line of its own`,
			};
			return visit.BREAK;
		},
	});
	return found;
}
