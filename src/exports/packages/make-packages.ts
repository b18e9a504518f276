import { bundleScript, bundleStyles } from '../../assets/bundle.ts';
import { DOWNLOADS_FOLDER, LESSON_PACKAGES, formatFile } from '../../model/export-formats.ts';
import { lessonHref } from '../../model/lessons.ts';
import { questionsHref } from '../../model/questions.ts';
import type { Lesson } from '../../schemas/lesson.ts';
import type { Copy } from '../copy.ts';
import { PACKAGE_SCRIPT, PACKAGE_STYLES, packagePage } from './package-page.ts';
import { packScorm, type Activity } from './scorm.ts';

/** The page of questions, as a learning system shows it. */
const QUESTIONS = { id: 'questions', title: 'Check your understanding' } as const;

/**
 * The packages for learning systems, by their files from the site's root. They hold what pupils work with: learner sheets and
 * questions, and no answers of sheets.
 */
export async function makePackages(
	root: string,
	folder: string,
	copy: Copy,
	lessons: readonly Lesson[],
): Promise<Record<string, Uint8Array>> {
	const beside = {
		[PACKAGE_STYLES]: await bundleStyles(root, 'package'),
		[PACKAGE_SCRIPT]: await bundleScript(root, 'scorm'),
	};
	const activity = (file: string, id: string, title: string): Activity => ({
		id,
		title,
		html: packagePage({ folder, file: file.slice(1), title, copy }),
	});
	const sheets = lessons.map((lesson) => activity(lessonHref(lesson, 'sheet'), lesson.id, lesson.title));
	const all = [...sheets, activity(questionsHref(), QUESTIONS.id, QUESTIONS.title)];
	return {
		[formatFile('scorm')]: packScorm('lessons', `${copy.name}: lessons`, all, beside),
		...Object.fromEntries(
			all.map((one) => [
				`${DOWNLOADS_FOLDER}/${LESSON_PACKAGES}/${one.id}.zip`,
				packScorm(`lesson-${one.id}`, one.title, [one], beside),
			]),
		),
	};
}
