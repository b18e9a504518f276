import type { Specimens } from '../../engine/specimens.ts';

export const specimens: Specimens = {
	AnnouncementLead: [
		{
			backers: 'Those who back it',
			bodies: 'One body, Another',
			by: 'Who asks',
			to: 'Those who are asked',
			text: 'its words: not found',
			reply: 'no answer found',
			slot: 'Five things were asked, and no answer was found',
		},
	],
};
