import { describe, expect, it } from 'vitest';
import { joinRecords } from '../../../src/content/join-records.ts';
import {
	faultsOf,
	parseSmall,
	read,
	reading,
	SOUND,
	support,
	unseen,
	withFacts,
	withWorks,
	type SmallEvidence,
} from './small-evidence.ts';

/** The one fault of these records. */
function faultOf(lists: Parameters<typeof faultsOf>[0]): string {
	const faults = faultsOf(lists);
	expect(faults).toHaveLength(1);
	return faults[0]!;
}

const fact = (fields: object) => ({
	id: 'fact-new',
	text: 'Something is so.',
	support: support('na-report'),
	...fields,
});

it('a sound set of evidence has no fault', () => {
	expect(faultsOf(SOUND)).toEqual([]);
});

describe('a view is refused, with file, record, field and advice,', () => {
	const event = {
		id: 'event-one',
		title: 'Something happens',
		theme: 'law',
		place: 'GB',
		demands: [],
		importance: 3,
		facts: ['fact-reported'],
	};
	const position = {
		id: 'pos-one',
		organisation: 'National Agency',
		group: 'law-enforcement',
		facts: ['fact-reported'],
	};
	const statement = {
		id: 'statement-1',
		number: 1,
		statement: 'It said so.',
		verdict: 'confirmed',
		facts: ['fact-reported'],
		lostInTranslation: 'Nothing.',
		carefulWording: 'As it stands.',
	};

	it('and not where it holds only what is its own', () => {
		expect(faultsOf({ ...SOUND, events: [event], positions: [position], articleStatements: [statement] })).toEqual([]);
	});

	it.each([
		['status', 'read'],
		['standing', 'read'],
		['sources', ['na-report']],
		['original', ['na-statement']],
		['originals', ['na-statement']],
		['support', support('na-report')],
		['primary', 'The statement of the agency'],
		['attributed', true],
		['differs', 'Two dates.'],
	])('when it has %s of its own', (field, value) => {
		const own = { [field]: value };
		const advice = `field ${field}: is not a field of this record: correct the spelling or remove it`;
		expect(faultOf({ ...SOUND, events: [{ ...event, ...own }] })).toMatch(
			new RegExp(`^content/views/events\\.yaml:\\d+ +"event-one", ${advice}$`),
		);
		expect(faultOf({ ...SOUND, positions: [{ ...position, ...own }] })).toMatch(
			new RegExp(`^content/views/positions\\.yaml:\\d+ +"pos-one", ${advice}$`),
		);
		expect(faultOf({ ...SOUND, articleStatements: [{ ...statement, ...own }] })).toMatch(
			new RegExp(`^content/views/article-statements\\.yaml:\\d+ +"statement-1", ${advice}$`),
		);
	});

	it('when its first fact has no date: what it tells has none of its own', () => {
		expect(faultOf({ ...SOUND, events: [{ ...event, facts: ['fact-read', 'fact-reported'] }] })).toMatch(
			/^content\/views\/events\.yaml:1 +"event-one", field facts: "fact-read" has no single date, and what is told here needs one: put a fact first that has$/,
		);
	});

	it('when it names a fact that is not there', () => {
		expect(faultOf({ ...SOUND, events: [{ ...event, facts: ['no-name'] }] })).toContain(
			'"event-one", field facts: "no-name" is not a fact: name an id from content/facts',
		);
	});
});

describe('the support of a fact is refused', () => {
	it('when there is none, and no inference or search in its place', () => {
		expect(faultOf(withFacts({ id: 'fact-new', text: 'Something is so.' }))).toMatch(
			/^content\/facts\/some\.yaml:\d+ +"fact-new", field support: is missing: a fact has support, an inference or a search$/,
		);
	});

	it('when it names a reading that is not there', () => {
		expect(faultOf(withFacts(fact({ support: support('na-report', 'no-report') })))).toMatch(
			/some\.yaml:\d+ +"fact-new", field support\.1\.reading: "no-report" is not a reading: name an id from content\/evidence\/works, or add it there$/,
		);
	});

	it('when of a text the title alone is known', () => {
		const listed = read('na-list', 'agency', { readings: [reading('na-list', { extent: 'title' })] });
		const faults = faultsOf(withWorks([listed], fact({ support: support('na-list') })));
		expect(faults[0]).toMatch(
			/"fact-new", field support\.0\.reading: "na-list" is known by its title alone, which supports nothing: read the text, or take it out$/,
		);
		// It then rests on nobody's own text.
		expect(faults.slice(1).join()).toMatch(/field original: is missing/);
	});

	it('when it is the article that is to be checked, unless the fact is about the article', () => {
		const article = read('the-article', 'agency', { isSubject: true });
		const resting = (text: string) => withWorks([article], fact({ text, support: support('the-article') }));
		expect(faultOf(resting('The agency said so.'))).toMatch(
			/"fact-new", field support\.0\.reading: "the-article" is the article that is to be checked: it supports nothing but what it says itself$/,
		);
		expect(faultsOf(resting('The article says that the agency said so.'))).toEqual([]);
	});

	it('inside a country of help, with the path of the route', () => {
		const route = {
			name: 'Line',
			phone: '112',
			support: [{ reading: 'na-report', passage: 'Call 112.' }, { reading: 'no-page' }],
		};
		expect(
			faultOf({ ...SOUND, helpCountries: [{ id: 'norway', name: 'Norway', group: 'eu', other: [route] }] }),
		).toMatch(
			/help-countries\.yaml:1 +"norway", field other\.0\.support\.1\.reading: "no-page" is not a reading: name an id/,
		);
		expect(
			faultOf({ ...SOUND, helpCountries: [{ id: 'norway', name: 'Norway', group: 'eu', helpline: route }] }),
		).toContain('"norway", field helpline.support.1.reading: "no-page" is not a reading');
	});

	it('when a text that a view is about is not there', () => {
		const avoid = [{ term: 'bad word', why: 'It blames.', readings: ['na-report', 'no-guide'] }];
		const term = {
			id: 'word',
			term: 'Word',
			group: 'technology',
			definition: 'It means.',
			support: support('na-report'),
		};
		expect(faultOf({ ...SOUND, terms: [{ ...term, avoid }] })).toMatch(
			/terms\.yaml:1 +"word", field avoid\.0\.readings: "no-guide" is not a reading: name an id/,
		);
	});
});

describe('the original of a fact is refused', () => {
	it('when what others report names no work that was not seen', () => {
		expect(faultOf(withFacts(fact({ support: support('wire-report') })))).toMatch(
			/"fact-new", field original: is missing: none of the support is by those who acted or spoke; name the work that was not seen$/,
		);
	});

	it('when the one it names was read, and is not among the support', () => {
		const faults = faultsOf(withFacts(fact({ original: ['na-report'], support: support('wire-report') })));
		expect(faults[0]).toMatch(
			/"fact-new", field original\.0: "na-report" was read, but is not among the support: add its reading there$/,
		);
		expect(
			faultsOf(withFacts(fact({ original: ['na-report'], support: support('na-report', 'wire-report') }))),
		).toEqual([]);
	});

	it('when it is by a body that tells of others and the fact does not say so', () => {
		const said = (text: string) =>
			withFacts(fact({ text, original: ['wire-report'], support: support('wire-report') }));
		expect(faultOf(said('The agency said so.'))).toMatch(
			/"fact-new", field original\.0: "wire-report" is by The Wire, which tells of others: name the text in which it was done or said, or let the fact say who tells it$/,
		);
		expect(faultsOf(said('Wire wrote that the agency said so.'))).toEqual([]);
	});

	it('and who wrote it may be named in place of the body', () => {
		const column = read('a-column', 'wire', { author: 'Ann Author' });
		const said = (text: string) =>
			withWorks([column], fact({ text, original: ['a-column'], support: support('a-column') }));
		expect(faultsOf(said('Author wrote that it is so.'))).toEqual([]);
		expect(faultOf(said('A column says that it is so.'))).toContain('which tells of others');
	});

	it('when it is not a work', () => {
		const faults = faultsOf(withFacts(fact({ original: ['no-work'], support: support('wire-report') })));
		expect(faults[0]).toMatch(
			/"fact-new", field original: "no-work" is not a work: name an id from content\/evidence\/works, or add it there$/,
		);
	});
});

describe('a fact is refused for its words or its date', () => {
	it.each(['is in force', 'has been in force for long', 'came into force'])('when it says that a law %s', (words) => {
		expect(faultOf(withFacts(fact({ text: `The law ${words}.` })))).toMatch(
			/"fact-new", field commencement: is missing: the fact says "(is|has been|came) in(to)? force"; name the work that shows since when, or say what the text does$/,
		);
		expect(faultsOf(withFacts(fact({ text: `The law ${words}.`, commencement: 'na-report' })))).toEqual([]);
	});

	it('when the work of commencement is not there', () => {
		expect(faultOf(withFacts(fact({ text: 'The law is in force.', commencement: 'no-order' })))).toMatch(
			/field commencement: "no-order" is not a work: name an id from content\/evidence\/works, or add it there$/,
		);
	});

	it.each(['We found no list.', 'We have found nothing.', 'We did not find the list.'])(
		'when it says without a search: %s',
		(text) => {
			expect(faultOf(withFacts(fact({ text })))).toMatch(
				/"fact-new", field search: is missing: the fact says "We [^"]+"; say where and when, or say it otherwise$/,
			);
			const search = { where: 'The pages of the agency.', when: '2026-11-01' };
			expect(faultsOf(withFacts({ id: 'fact-new', text, search }))).toEqual([]);
		},
	);

	it('when all its texts are older than what it tells, unless it lies ahead', () => {
		expect(faultOf(withFacts(fact({ date: '2021-03' })))).toMatch(
			/"fact-new", field support: is older than what it is to prove: the fact is of 2021-03, its newest text of 2020-02-14; add a later text, or write ahead: true for a plan$/,
		);
		expect(faultsOf(withFacts(fact({ date: '2021-03', ahead: true })))).toEqual([]);
	});

	it('and not when one text is as new, as far as both dates are known, or has no date', () => {
		for (const date of ['2020', '2020-02', '2020-02-14', '2019/2024'])
			expect(faultsOf(withFacts(fact({ date })))).toEqual([]);
		expect(faultOf(withFacts(fact({ date: '2020-02-15' })))).toContain('its newest text of 2020-02-14');
		const yearOnly = read('na-year', 'agency', { date: '2021' });
		expect(
			faultsOf(withWorks([yearOnly], fact({ date: '2021-03', support: support('na-report', 'na-year') }))),
		).toEqual([]);
		const undated = read('na-undated', 'agency', { date: undefined });
		expect(faultsOf(withWorks([undated], fact({ date: '2021-03', support: support('na-undated') })))).toEqual([]);
	});
});

describe('a term that says a fact again', () => {
	const counts = [{ reading: 'na-report', passage: 'Counted since 2011.' }];
	const disputed = {
		id: 'fact-counted',
		date: '2019-03-02',
		text: 'On 2 March 2019 the agency said since when it counts.',
		support: counts,
		differs: 'One text has 2010.',
		caution: 'It counts what it finds.',
	};
	const term = (definition: string, changes: object = {}): SmallEvidence => ({
		...withFacts(disputed),
		terms: [{ id: 'count', term: 'count', group: 'organisations', definition, support: counts, ...changes }],
	});
	const RESTATED = 'What the agency has done since 2011.';

	it('is refused where it loses how the sources of that fact differ', () => {
		const fault =
			/terms\.yaml:1 {2}"count", field restates: lacks fact-counted, which gives (2011|2 March 2019) .*: add it/;
		expect(faultOf(term(RESTATED))).toMatch(fault);
		expect(
			faultOf(
				term('Said on 2 March 2019.', { support: [{ reading: 'na-report', passage: 'It said so on 2 March 2019.' }] }),
			),
		).toMatch(fault);
		expect(faultsOf(term('What the agency does.'))).toEqual([]);
	});

	it('carries that difference, and the caution, by naming the fact', () => {
		const records = term(RESTATED, { restates: ['fact-counted'] });
		expect(faultsOf(records)).toEqual([]);
		expect(joinRecords(parseSmall(records).raw).terms[0]).toMatchObject({
			differs: disputed.differs,
			caution: disputed.caution,
		});
	});
});

describe('a work is refused, with file, record, field and advice,', () => {
	const using = (...works: readonly object[]) =>
		withWorks(works as never, ...works.map((_, index) => fact({ id: `uses-${index}`, text: 'Something is so.' })));

	it('when it is by a body that is not there, or carried by one', () => {
		expect(faultOf(using(read('a-work', 'nobody')))).toMatch(
			/^content\/evidence\/works\/a\.yaml:\d+ +"a-work", field by: "nobody" is not a body: name an id from content\/evidence\/bodies\.yaml, or add it there$/,
		);
		const carried = [reading('a-copy', { carrier: 'nobody', fidelity: 'copy' })];
		expect(faultOf(using(read('a-work', 'agency', { readings: carried })))).toMatch(
			/"a-work", field readings\.0\.carrier: "nobody" is not a body: name an id/,
		);
	});

	it('when two works have one id for a reading', () => {
		expect(faultOf(using(read('a-work', 'agency', { readings: [reading('na-report')] })))).toMatch(
			/"a-work", field readings\.0\.id: "na-report" is used twice: it is a reading of na-report too; give one another id$/,
		);
	});

	it('when two works have one id', () => {
		const twin = read('na-report', 'agency', { readings: [reading('another-report')] });
		const resting = fact({ support: support('another-report'), text: 'Something is so.' });
		expect(faultOf(withWorks([twin], resting))).toMatch(
			/"na-report", field id: is used twice: it stands at content\/evidence\/works\/a\.yaml:\d+ too; give one/,
		);
	});

	it('when it reports a work that is not there, or goes round in a ring', () => {
		expect(faultOf(using(read('a-work', 'wire', { reports: ['no-work'] })))).toMatch(
			/"a-work", field reports: "no-work" is not a work: name an id from content\/evidence\/works, or add it there$/,
		);
		const ring = [read('first', 'wire', { reports: ['second'] }), read('second', 'wire', { reports: ['first'] })];
		const faults = faultsOf(using(...ring));
		expect(faults).toHaveLength(2);
		for (const [index, id] of ['first', 'second'].entries())
			expect(faults[index]).toMatch(
				new RegExp(`"${id}", field reports: .* leads back to the work itself: a text cannot rest on itself$`),
			);
	});

	it('when nothing names it, or one of its readings', () => {
		expect(faultOf(withWorks([unseen('lost', 'agency')]))).toMatch(
			/"lost": is named by no fact: let one rest on it, or remove it$/,
		);
		expect(faultOf(withWorks([read('idle', 'agency')]))).toContain('"idle": is named by no fact: let one rest on it');
		const twice = read('twice', 'agency', { readings: [reading('used'), reading('not-used')] });
		expect(faultOf(withWorks([twice], fact({ support: support('used'), text: 'Something is so.' })))).toMatch(
			/"twice", field readings\.1\.id: "not-used" is named by no fact: let one rest on it, or remove it$/,
		);
	});

	it('when a body has no work', () => {
		const bodies = [...SOUND.bodies, { id: 'idle', name: 'Idle', kind: 'news' }];
		expect(faultOf({ ...SOUND, bodies })).toMatch(
			/^content\/evidence\/bodies\.yaml:\d+ +"idle": is named by no work: add the work that it published, or remove the body$/,
		);
	});
});

describe('nobody is blamed for the fault of another', () => {
	it('facts for a work that cannot be read', () => {
		const [first, report, ...others] = SOUND.works;
		const faults = faultsOf({ ...SOUND, works: [first, { ...report, type: 'rumour' }, ...others] });
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatch(
			/works\/a\.yaml:\d+ +"na-report", field type: "rumour" is not a type of work: write one of/,
		);
	});

	it('works for a fact that cannot be read', () => {
		const [first, reported] = SOUND.facts;
		expect(faultOf({ ...SOUND, facts: [first, { ...reported, date: 'soon' }] })).toContain('"soon" is not a date');
	});

	it('and what is sound is still read', () => {
		expect(parseSmall(withFacts({ id: 'broken' })).raw.facts.map(({ id }) => id)).toEqual([
			'fact-read',
			'fact-reported',
		]);
	});
});
