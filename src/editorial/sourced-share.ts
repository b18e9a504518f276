import type { Fault } from '../engine/fault.ts';
import type { ProvenanceRules } from './rules.ts';
import { citedAt, isLabel, isOfTheSite, overlaps, unitsOf } from './units.ts';
import type { WrittenChapter } from './writing.ts';

/** The lowest share of a chapter's statements that have a source, in per cent. Exceptions stand in the rules. */
export const SHARE_LIMIT = 65;

/** Counts a chapter's statements, every sentence but questions, labels and lead-ins, and those that a mark closes or that hold a link. */
export function sourcedShare(chapter: WrittenChapter, rules: ProvenanceRules) {
	const judged = unitsOf(chapter)
		.filter(({ from }) => !isOfTheSite(chapter, from, rules))
		.flatMap((unit) =>
			unit.passages
				.filter(({ kind }) => kind === 'paragraph')
				.flatMap((passage) =>
					passage.sentences
						.filter((sentence) => !/[?:]["”]?$/.test(sentence.text) && !isLabel(passage, sentence))
						.map((sentence) => ({
							line: passage.line,
							text: sentence.text,
							isSourced:
								citedAt(chapter, unit, passage, sentence).length > 0 ||
								passage.links.some((link) => overlaps(link, sentence)),
						})),
				),
		);
	const unsourced = judged.filter(({ isSourced }) => !isSourced).map(({ line, text }) => ({ line, text }));
	const [statements, sourced] = [judged.length, judged.length - unsourced.length];
	return { statements, sourced, percent: statements === 0 ? 100 : Math.floor((sourced / statements) * 100), unsourced };
}

/** Finds chapters in which too few of the statements have a source. */
export function shareFaults(chapter: WrittenChapter, rules: ProvenanceRules): Fault[] {
	const { statements, sourced, percent, unsourced } = sourcedShare(chapter, rules);
	const limit = rules.shares.find(({ file }) => file === chapter.file)?.atLeast ?? SHARE_LIMIT;
	if (percent >= limit) return [];
	const first = unsourced.slice(0, 5).map(({ line, text }) => `line ${line}, ${text}`);
	return [
		{
			file: chapter.file,
			value: `${percent} per cent`,
			message: `of its statements have a source (${sourced} of ${statements}); at least ${limit}: cite what they rest on. The first without: ${first.join(' / ')}`,
		},
	];
}
