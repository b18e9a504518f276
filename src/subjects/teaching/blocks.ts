import { lessonAnchor } from './lessons.ts';
import { defineBareBlock } from '../../engine/block.ts';

/** What a teacher starts from. The search finds lessons at pages of their own. */
export const TEACHING_BLOCKS = [
	// A list of the lead pictures of others.
	defineBareBlock('LessonsLead', { isLead: true, loads: { styles: ['teaching'] } }),
	defineBareBlock('LessonList', {
		loads: { styles: ['teaching'] },
		anchors: ({ lessons }) => lessons.map(lessonAnchor),
	}),
] as const;
