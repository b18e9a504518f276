import { lessonAnchor } from './lessons.ts';
import { z } from 'zod';
import { defineLead } from '../../charts/lead.ts';
import { defineBareBlock } from '../../engine/block.ts';

/** What a teacher starts from. The search finds lessons at pages of their own. */
export const TEACHING_BLOCKS = [
	defineLead({ name: 'LessonsLead', props: z.strictObject({}), loads: { styles: ['teaching'] } }),
	defineBareBlock('LessonList', {
		loads: { styles: ['teaching'] },
		anchors: ({ lessons }) => lessons.map(lessonAnchor),
	}),
] as const;
