import { bundleScript, bundleStyles } from '../../assets/bundle.ts';
import { DOWNLOADS_FOLDER, LESSON_PACKAGES, formatFile } from '../../model/export-formats.ts';
import { LESSON_PART_LABELS, lessonHref } from '../../model/lessons.ts';
import { questionsHref } from '../../model/questions.ts';
import { LESSON_PARTS, type Lesson } from '../../schemas/lesson.ts';
import type { Copy } from '../copy.ts';
import { packCartridge, type CartridgeFolder } from './cartridge.ts';
import { PACKAGE_SCRIPT, PACKAGE_STYLES, packagePage } from './package-page.ts';
import { packScorm, type Activity } from './scorm.ts';

/** The page of questions, as a learning system shows it. */
const QUESTIONS = { id: 'questions', title: 'Check your understanding' } as const;

/**
 * The packages for learning systems, by their files from the site's root. Those of SCORM hold what pupils work with: learner
 * sheets and questions, and no answers of sheets. The cartridge is for a teacher, and holds all pages of the lessons.
 */
export async function makePackages(
	root: string,
	folder: string,
	copy: Copy,
	lessons: readonly Lesson[],
): Promise<Record<string, Uint8Array>> {
	const styles = { [PACKAGE_STYLES]: await bundleStyles(root, 'package') };
	const beside = { ...styles, [PACKAGE_SCRIPT]: await bundleScript(root, 'scorm') };
	const activity = (file: string, id: string, title: string): Activity => ({
		id,
		title,
		html: packagePage({ folder, file: file.slice(1), title, copy, reports: true }),
	});
	const sheets = lessons.map((lesson) => activity(lessonHref(lesson, 'sheet'), lesson.id, lesson.title));
	const all = [...sheets, activity(questionsHref(), QUESTIONS.id, QUESTIONS.title)];
	return {
		[formatFile('cartridge')]: packCartridge(`${copy.name}: lessons`, cartridgeFolders(folder, copy, lessons), styles),
		[formatFile('scorm')]: packScorm('lessons', `${copy.name}: lessons`, all, beside),
		...Object.fromEntries(
			all.map((one) => [
				`${DOWNLOADS_FOLDER}/${LESSON_PACKAGES}/${one.id}.zip`,
				packScorm(`lesson-${one.id}`, one.title, [one], beside),
			]),
		),
	};
}

/** A folder a lesson, and one for the questions. What is for teachers says so in its title, for it may have to be hidden. */
function cartridgeFolders(folder: string, copy: Copy, lessons: readonly Lesson[]): CartridgeFolder[] {
	const names = new Map([
		...lessons.flatMap((lesson) =>
			LESSON_PARTS.map((part) => [lessonHref(lesson, part).slice(1), `${lesson.id}-${part}.html`] as const),
		),
		[questionsHref().slice(1), `${QUESTIONS.id}.html`],
	]);
	const contentOf = (href: string, title: string) => {
		const file = href.slice(1);
		return copy.address
			? { address: copy.address + file }
			: { html: packagePage({ folder, file, title, copy, held: names }) };
	};
	const ofLessons = lessons.map((lesson) => ({
		id: lesson.id,
		title: lesson.title,
		pages: LESSON_PARTS.map((part) => {
			const forTeachers = part === 'plan' || part === 'answers' ? 'For the teacher: ' : '';
			const title = `${forTeachers}${LESSON_PART_LABELS[part]}, ${lesson.title}`;
			return {
				id: `${lesson.id}-${part}`,
				title,
				isPlan: part === 'plan',
				content: contentOf(lessonHref(lesson, part), title),
			};
		}),
	}));
	const { id, title } = QUESTIONS;
	return [
		...ofLessons,
		{ id: 'check', title, pages: [{ id, title, isPlan: false, content: contentOf(questionsHref(), title) }] },
	];
}
