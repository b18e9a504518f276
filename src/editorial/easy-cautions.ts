import { citedIds, splitIds } from '../engine/citing.ts';
import type { Fault } from '../engine/fault.ts';
import { editionOf } from '../engine/editions.ts';
import { bewareInShort } from '../evidence/evidence-labels.ts';
import { RULES_FOLDER, type EasyCautionRules } from './rules.ts';
import type { WrittenChapter, Writing } from './writing.ts';

const EASY_CAUTIONS_FILE = `${RULES_FOLDER}easy-cautions.yaml`;

/** Finds cautions that an easy-read chapter loses: each is in the list, with the easy words that tell it near by, or why none are needed. */
export function easyCautionFaults({ chapters, citable }: Writing, rules: EasyCautionRules): Fault[] {
	const easy = chapters.filter(({ slug }) => editionOf(slug).reading === 'easy');
	const needed = easy.flatMap((chapter) =>
		citedIds(chapter)
			// An easy-read chapter prints services with their caution.
			.filter(
				(id) => !chapter.components.some(({ name, attributes }) => name === 'EasyService' && attributes.of === id),
			)
			.flatMap((record) => {
				const caution = bewareInShort(citable.get(record) ?? {});
				return caution ? [{ chapter, record, caution }] : [];
			}),
	);
	const unlisted = needed
		.filter(({ chapter, record }) => !rules.some((rule) => rule.file === chapter.file && rule.record === record))
		.map(({ chapter, record, caution }) => ({
			file: chapter.file,
			line: chapter.components.find(({ attributes }) => splitIds(attributes.id).includes(record))?.line,
			value: record,
			message: `is cited and has a caution: "${caution}". Tell it in easy words near by, and add the words to ${EASY_CAUTIONS_FILE}, or say there why it is not needed`,
		}));
	const wrong = rules.flatMap(({ file, record, caution, told }): Fault[] => {
		const fault = (field: string | undefined, value: string, message: string) => [
			{ file: EASY_CAUTIONS_FILE, record, field, value, message },
		];
		const found = needed.find((one) => one.chapter.file === file && one.record === record);
		if (!found)
			return fault(undefined, file, 'is not needed: the chapter cites no such fact with a caution; take the entry out');
		if (found.caution !== caution)
			return fault(
				'caution',
				caution,
				`is not the caution any more. It is "${found.caution}": see whether the easy words still tell it, then write it here`,
			);
		if (told && !isToldBeside(found.chapter, record, told))
			return fault(
				'told',
				told,
				`stands in no section of ${file} that cites the fact: write the words there, or correct them here`,
			);
		return [];
	});
	return [...unlisted, ...wrong];
}

function isToldBeside({ passages, headings, components }: WrittenChapter, record: string, words: string): boolean {
	const starts = [0, ...headings.map(({ line }) => line)];
	return starts.some((from, index) => {
		const isHere = ({ line }: { line: number }) => line >= from && line < (starts[index + 1] ?? Infinity);
		const cites = components.some((use) => isHere(use) && splitIds(use.attributes.id).includes(record));
		const text = passages
			.filter(isHere)
			.map((passage) => passage.text)
			.join(' ');
		return cites && text.replace(/\s+/g, ' ').includes(words);
	});
}
