import type { Records } from '../engine/define-record.ts';
import type { Lesson } from '../subjects/teaching/lesson.ts';
import type { SiteContent } from '../engine/site-content.ts';
import type { ChapterSource } from '../engine/chapter-source.ts';
import { anchorsOf } from './check-chapters.ts';
import { CLAIM_PREFIX } from '../engine/citing.ts';
import type { Placed } from '../engine/placed.ts';
import { faultIn, type Fault } from '../engine/fault.ts';

/** The file that lists every address promised to readers, from the project's root. */
export const REGISTER_FILE = 'content/addresses.txt';
type Addressed = { chapters: readonly ChapterSource[]; facts: Records };
type Promising = Addressed & Pick<SiteContent, 'languages'>;

/** The address of each chapter and of each place on it, from the site's root: `coalition.html#estonia`. */
export const chapterAddresses = ({ chapters, facts }: Addressed): Set<string> =>
	new Set(
		chapters.flatMap((chapter) => {
			const page = `${chapter.slug}.html`;
			return [page, ...[...anchorsOf(chapter, facts)].map((id) => `${page}#${id}`)];
		}),
	);

/** What links may name and a release does not promise: pages ask for the one by versions, and networks for the other anew. */
const PASSING = ['assets/', 'share/'];

/** What a release promises: each file that a build makes, each heading and record. Entries of evidence and of sources come and go. */
function promisedAddresses({ chapters, languages, facts }: Promising, files: readonly string[]): string[] {
	const sources = new Set(facts.sources.map(({ id }) => id));
	const places = [...chapterAddresses({ chapters, facts })].filter((address) => {
		const id = address.split('#')[1] ?? '';
		return !id.startsWith(CLAIM_PREFIX) && !sources.has(id);
	});
	const others = languages
		.filter(({ isPublished }) => isPublished)
		.flatMap(({ slug, headings }) => headings.map(({ id }) => `${slug}.html#${id}`));
	return [...places, ...others, ...files.filter((file) => !PASSING.some((folder) => file.startsWith(folder)))];
}

/** The register once this content is released with the files that a build made of it, an address a line: what stood there stays. */
export function extendRegister(register: string, content: Promising, files: readonly string[]): string {
	const all = new Set([...register.split('\n').filter(Boolean), ...promisedAddresses(content, files)]);
	return `${[...all].sort().join('\n')}\n`;
}

/** Lessons, handouts and questions leave the site on paper and in other systems: each of their links must lead to a chapter. */
export function checkAddresses(placed: readonly Placed[], content: Addressed): Fault[] {
	const known = chapterAddresses(content);
	return placed.flatMap((record) =>
		linksOf(record)
			.filter(({ to }) => !known.has(to))
			.map(({ field, to }) =>
				faultIn(
					record,
					field,
					to,
					'is not an address of this site: write that of a chapter, or of a heading or record on it, for example demands.html#side-by-side',
				),
			),
	);
}

function linksOf(record: Placed): { field: string; to: string }[] {
	if (record.kind === 'lessons') return linksOfLesson(record.value);
	if (record.kind === 'handouts') return [{ field: 'from', to: record.value.from }];
	if (record.kind === 'questions') return [{ field: 'to', to: record.value.to }];
	return [];
}

const linksOfLesson = ({ materials, steps }: Lesson): { field: string; to: string }[] => [
	...materials.map(({ to }, index) => ({ field: `materials.${index}.to`, to })),
	...steps.flatMap(({ links }, step) =>
		links.map(({ to }, index) => ({ field: `steps.${step}.links.${index}.to`, to })),
	),
];
