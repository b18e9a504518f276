import { exampleEvidence } from '../../evidence/example-evidence.ts';
import type { Records } from '../../engine/define-record.ts';
import type { HelpAdvice, HelpRoute } from './help.ts';
import type { Specimens } from '../../engine/specimens.ts';

const known = exampleEvidence(['example-hotline']);

const hotline: HelpRoute = {
	name: 'Example hotline',
	runBy: 'an example charity',
	phone: '000 111 222',
	hours: 'every day, 9 to 17',
	url: 'https://hotline.example/report',
	anonymous: true,
	inhope: true,
	...known,
};

const advise = (kind: HelpAdvice['kind'], order: number, text: string): HelpAdvice => ({
	id: `advice-${order}`,
	kind,
	order,
	text,
	...known,
});

export const records = {
	helpAdvice: [
		advise('do', 1, 'Do this first.'),
		advise('do-not', 2, 'Do not do that.'),
		advise('good-to-know', 3, 'This is good to know.'),
		{ ...advise('do', 4, 'First tell somebody.'), of: 'threatened' },
	],
	// The foot of every page reads the numbers of the first two.
	helpInternational: [
		{ id: 'many', text: 'Call 112, an example of an emergency number.', ...known },
		{ id: 'children', text: 'Call 116 111, an example of a helpline.', ...known },
		{ id: 'across', text: 'A number that works across borders.', url: 'https://across.example/', ...known },
	],
	helpServices: [
		{
			id: 'example-service',
			name: 'Example service',
			runBy: 'an example charity',
			forWhom: 'Anybody.',
			how: 'In writing.',
			limits: 'It cannot call back.',
			phone: '000 333',
			url: 'https://service.example/',
			...known,
		},
		{
			id: 'example-survivors',
			name: 'Example line for adults',
			forSurvivorsIn: 'Norway',
			forWhom: 'Adults.',
			hours: 'weekdays',
			phone: '000 444',
			caution: 'Its number is old.',
			easyCaution: 'We saw this number some time ago.',
			...known,
		},
	],
	/** One country with every kind of route, one where nothing was found. */
	helpCountries: [
		{
			id: 'one',
			name: 'United Kingdom',
			group: 'here',
			emergency: { number: '999', ...known },
			report: hotline,
			helpline: {
				...hotline,
				name: 'Example helpline',
				caution: 'It was busy when last tried.',
				easyCaution: 'You may have to wait.',
			},
			other: [{ service: 'example-service' }],
			worriedAboutThoughts: [{ ...hotline, name: 'Example listening line' }],
			youngPeople: ['example-service'],
			survivors: ['example-survivors'],
		},
		{ id: 'norway', name: 'Norway', group: 'there' },
	],
} satisfies Partial<Records>;

export const specimens: Specimens = {
	HelpChooser: [{}],
	HelpChecked: [{}],
	HelpAdvice: [{}],
	HelpSteps: [{ of: 'threatened' }],
	HelpSurvivors: [{}],
	HelpDirectory: [{}],
	HelpServices: [{}],
	HelpInternational: [{}],
};
