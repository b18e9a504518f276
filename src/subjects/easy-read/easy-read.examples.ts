import { EASY_PICTURE_NAMES } from '../../prose/easy-pictures.ts';
import type { Specimens } from '../../engine/specimens.ts';

export const specimens: Specimens = {
	EasyDemands: [{ slug: 'example' }],
	EasyReadOpening: [{ slug: 'easy-read', full: 'index' }],
	EasyReadClosing: [{ slug: 'easy-read', full: 'index' }],
	Idea: [{ picture: 'law', slot: '<p>This is one idea.</p><p>It has short sentences.</p>' }],
	EasyService: [{ of: 'example-service' }],
	EasyHelpCountries: [{}],
	EasyMemberStates: [{}],
	EasyPicture: EASY_PICTURE_NAMES.map((name) => ({ name })),
};
