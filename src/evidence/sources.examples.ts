import type { Source } from './work.ts';
import type { Specimens } from '../engine/specimens.ts';

/** A source whose text was read in full, on the site of its publisher, unless told otherwise. */
export function exampleSource(id: string, changes: Partial<Source> = {}): Source {
	const work = { id, title: `Title of ${id}`, by: 'example-body', date: '2020-02-14', type: 'news-report' } as const;
	return {
		id,
		work,
		title: work.title,
		publisher: 'Example publisher',
		date: work.date,
		type: work.type,
		kind: 'news',
		language: 'en',
		fidelity: 'original',
		extent: 'opening',
		url: `https://${id}.example/`,
		...changes,
	};
}

/** Sources in other states: in another language and without an address, and read in a copy. */
export const sources: readonly Source[] = [
	exampleSource('example-report'),
	exampleSource('example-abroad', { language: 'nl', kind: 'charity', url: undefined, link: { none: 'no-address' } }),
	exampleSource('example-guide', {
		kind: 'government',
		fidelity: 'copy',
		carrier: 'Example carrier',
		extent: 'passage',
		note: 'An example of a note.',
	}),
];

const uses = [
	{
		link: { label: 'Example chapter', href: '/example.html', slug: 'example' },
		places: [{ label: '1' }, { label: 'its table', id: 'lists' }],
	},
];

export const specimens: Specimens = {
	SourceList: [{}],
	SourceEntry: sources.map((source) => ({ source, uses, list: 'sources' })),
	SourceReadings: [{}],
};
