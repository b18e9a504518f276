import type { Fault } from '../engine/fault.ts';
import type { WrittenText } from './writing.ts';

/** A fault in a sentence: what was found, what to do, and the sentence in full. */
export function sentenceFault(
	text: Omit<WrittenText, 'sentences'>,
	sentence: string,
	value: string,
	message: string,
): Fault {
	const { file, line, record, field } = text;
	return { file, line, record, field, value, message: `${message}. In: ${sentence}` };
}
