import { forms } from './forms.ts';

const { plural } = forms;
const isAre = (count: number) => plural(count, { one: 'is', other: 'are' });
const itThem = (count: number) => plural(count, { one: 'it', other: 'them' });

/** English words of `countries`. Counts in words, names and lists are handed in as they stand in a sentence. */
export const countries = {
	chartName: (total: number) => `the chart of the ${total}`,
	evidence: { named: 'named', inferred: 'inferred' },
	named: 'Named',
	byUs: 'by us',
	byASource: 'by a source',
	namedBySource: 'named by a source',
	inferredByUs: 'inferred by us',
	notFound: 'Not found in the texts we read',
	noSource: 'No source names it. We infer it.',

	sheet: {
		tiles: (tiles: number, named: number, inferred: number) =>
			`${tiles} tiles, one for each country: ${named} black, ${inferred} with a broken edge.`,
		title: (total: number) => `The ${total}, most likely`,
		groups: (groups: string) => `On the day of the announcement: ${groups}; without a letter, neither.`,
		note: 'Every country without “named” is our inference. The tiles are set out roughly as the countries lie, and are all the same size.',
	},
	card: {
		hypothesis: (number: string) => `hypothesis ${number}`,
		fromHypothesis: (number: string) => `From hypothesis ${number}`,
		more: 'Memberships, police and population',
		policeBody: 'Police body',
		body: (name: string, localName = '') => `${name}${localName && ` (${localName})`}`,
		head: { named: 'head', inferred: 'usual representative' },
		sources: 'Sources:',
		sharedSources: 'those of all countries',
		shared: 'Sources of all countries:',
		/** Over the cards of a group; none of its countries is named. */
		group: (count: number, called: string) => `${count} inferred: ${called}`,
	},
	search: {
		hypothesis: (number: string, name: string, arithmetic: string, reasoning: string) =>
			`Hypothesis ${number}: ${name}. ${arithmetic}. ${reasoning}`,
		policeBody: (names: string) => `Police body: ${names}.`,
	},
	hypothesis: {
		link: (number: string) => `Hypothesis ${number}, link to it`,
		for: 'For it',
		against: 'Against it',
		judged: (likelihood: string) => `We judge it ${likelihood}.`,
		nothing: 'We found nothing.',
		evidence: 'Evidence',
		evidenceFor: (text: string) => `Evidence for: ${text}…`,
	},
	lead: {
		named: 'named by a source',
		inferred: 'inferred by us',
		lessNamed: (total: number, named: number) => `(${total} less these ${named})`,
		note: (sum?: string) => ['A tile is a country.', ...(sum ? [`${sum}.`] : [])],
		inWords: (count: string, called: string, names: string) => `${count} ${called}: ${names}.`,
		more: (total: number) => `All ${total}, and other ways to the sum`,
	},
	glance: {
		title: (total: number) => `The ${total} countries, as far as they are known`,
		noList: 'We found no list.',
		more: 'Who they most likely are, and why we think so',
		tiles: (tiles: number, named: number, inferred: number) =>
			`${tiles} tiles, one for each country: ${named} filled, ${inferred} with a broken edge.`,
	},

	finding: {
		none: 'No country is named, and none is inferred',
		allNamed: (total: number, inWords: string) =>
			plural(total, { one: 'The one country is named', other: `All ${inWords} countries are named` }),
		allInferred: (total: number, inWords: string) =>
			plural(total, {
				one: 'The one country is our inference',
				other: `None of the ${inWords} countries is named; all are our inference`,
			}),
		both: (named: number, inferred: number, inWords: (count: number) => string) =>
			`Reports name ${inWords(named)} ${plural(named, { one: 'country', other: 'countries' })}; ${inWords(inferred)} ${isAre(inferred)} our inference`,
	},
	measure: 'Filled: a source names the country. Broken edge: we infer it. A tile lies roughly where its country does.',
	reading: {
		tiles: 'A solid tile with a tick is a country that a source names. A tile with a broken edge is our inference.',
		onPage:
			'The table says what each country belonged to. Each tile leads to what we know about the country. Groups of countries can be added up, and one that is in two of them counts once.',
		sum: (groups: string) => `The sum: ${groups}.`,
	},
	label: (name: string, iso2: string, evidence: string) => `${name} (${iso2}): ${evidence}.`,
	inWords: {
		none: 'There are no countries to show.',
		named: (names: string) => `Sources name ${names}`,
		inferred: (count: string, areOthersNamed: boolean) => `We infer ${areOthersNamed ? 'the other' : 'all'} ${count}`,
		members: (
			on: string | undefined,
			of: Record<'total' | 'eu' | 'schengen' | 'associated' | 'europol', number>,
			[union, area, police]: readonly string[],
			count: (of: number) => string,
		) =>
			`${on ? `on ${on}, ` : ''}${count(of.eu)} of the ${count(of.total)} were members of the ${union}, ${count(of.schengen)} of the ${area}${of.associated > 0 ? `, with ${count(of.associated)} associated,` : ''} and ${count(of.europol)} of ${police}`,
		left: (name: string, day: string) => `${name} had left the Union on ${day}`,
		associated: (count: number, names: string, area: string) =>
			`${names} ${plural(count, { one: 'was', other: 'were' })} associated with the ${area}`,
		byAgreement: (names: string, police: string) => `${names} worked with ${police} under an agreement`,
		inTransition: (names: string, police: string) => `${names} still took part in ${police}, in transition`,
		notFound: (names: string, police: string) => `For ${names} we found no text on ${police}`,
	},
	cautions: {
		noList: (total: number) => `We could find no published list of the ${total} countries. This is a reconstruction.`,
		inferred: (count: number, inWords: string) =>
			`${inWords} ${plural(count, { one: 'country is', other: 'countries are' })} the editors’ inference. Do not quote ${itThem(count)} as named.`,
	},
	uses: { naming: (names: string) => `Naming ${names}`, population: 'Population' },
	relations: {
		eu: {
			member: (since?: number) => (since ? `Member since ${since}` : 'Member'),
			not: (left?: string) => (left ? `Not a member: left on ${left}` : 'Not a member'),
		},
		since: (words: string, year: number) => `${words} since ${year}`,
		schengen: {
			member: { words: 'Member', data: 'member' },
			associated: { words: 'Associated country, in the area', data: 'associated' },
			'eu-not-yet': { words: 'Not yet in the area, bound to join', data: 'not yet in, bound to join' },
			'opt-out': { words: 'Outside the area, by an opt-out', data: 'outside, by an opt-out' },
		},
		europol: {
			member: { words: 'Member', data: 'member' },
			'member-in-transition': { words: 'Takes part, in transition', data: 'member in transition' },
			'operational-agreement': {
				words: 'Works with it under an agreement',
				data: 'works with it under an agreement',
			},
			'not-found': { words: 'Not found in the texts we read', data: 'no text found' },
		},
	},
	make: {
		legend: (total: number) => `Make ${total}: whom would you count?`,
		named: 'named by a source, whatever you add',
		others: 'Others, in none of these:',
		otherTiles: 'others',
		wider: (countries: number, called: string, others: number) =>
			`${countries} countries came to ${called}: at least ${others} of them are in none of these groups.`,
		another: (total: number) => `Another way to ${total}`,
		/** A way that takes countries of a wider circle: tiles cannot show it. */
		anyOf: (total: number, countries: number, called: string) =>
			`Any ${total} of the ${countries} countries at ${called}. Tiles cannot show these, so the sum stays.`,
		none: 'Switch all off',
	},

	hypotheses: {
		/** How countries stand, after their number. */
		inclusion: { in: 'in', possible: 'may be in', out: 'left out' },
		andNamed: (words: string) => `${words}, and named`,
		called: (number: number, likelihood: string) => `Hypothesis ${number}, ${likelihood}`,
		claims: {
			both: 'There are claims for it and against it',
			for: 'There are claims for it; we list none against it',
			against: 'There are claims against it; we list none for it',
			none: 'We list no claim of its own for it or against it',
		},
		nothingBeyond: 'nothing',
		others: (total: number) => `Other ways of reaching ${total}, and how they differ`,
		notDrawn: (what: string) => `not drawn: ${what}`,
		/** After the name of a hypothesis whose map would be the same. */
		alike: 'lead to the same tiles.',
	},
	grounds: {
		title: 'On what evidence, and how sure',
		named: (count: number, inWords: string) => `${inWords} ${isAre(count)} named.`,
		aSource: (count: number) => `A source names ${plural(count, { one: 'it', other: 'each of them' })}.`,
		sources: 'Sources:',
		inferred: (count: number, inWords: string) => `${inWords} ${isAre(count)} inferred.`,
		doNotQuote: (count: number) => `No source names ${itThem(count)}: please do not quote ${itThem(count)} as named.`,
		basis: (count: number, number: number, name: string, arithmetic: string) =>
			`${plural(count, { one: 'It rests', other: 'They rest' })} on one reading of the number, hypothesis ${number}: ${name}. The sum is ${arithmetic}. We judge it to be`,
		noProof: (claims: string) => `It is not proof. ${claims}:`,
		evidence: 'evidence for and against it',
	},
	byName: 'The same by name',
	map: {
		title: 'The same on a map',
		skip: 'Skip the countries of this map',
		label: (named: number, inferred: number) => `Map of Europe: ${named} named and ${inferred} inferred`,
		borders: 'On the borders.',
		note: 'A small circle marks a state too small to see. All other land is one shape without borders inside it: the map takes no side on them. Cyprus is drawn whole, as one island. The Faroe Islands and the Isle of Man are drawn as other land. Svalbard, Jan Mayen, the Canary Islands, Madeira, the Azores and territories overseas are not shown; nor are Gibraltar and other very small places. Outlines are simplified. Map: Natural Earth 4.1, public domain.',
	},
	table: {
		caption: (total: number, day?: string) =>
			`The ${total} countries of the likeliest reading, and their memberships${day ? ` on ${day}` : ''}`,
		country: 'Country',
		evidence: 'Evidence',
		population: (name?: string, by?: string) => `${name} (${by})`,
		hypotheses: (total: number) => `What each hypothesis makes of the ${total} countries. All are our inference.`,
		hypothesis: 'Hypothesis',
		numbered: (number: number) => `Hypothesis ${number}`,
		likelihood: 'How likely',
		counts: ['In', 'May be in', 'Left out'],
		beyond: (total: number) => `Beyond these ${total}`,
		more: ['Sum', 'Reasoning', 'Claims'],
	},
	/** Columns of the data files, by name: title and description. */
	columns: (of: { total: number; on: string; joined: string; eu: string; schengen: string; europol: string }) =>
		({
			country: ['Country', 'Short English name.'],
			iso2: ['Code', 'ISO 3166-1 alpha-2 code.'],
			evidence: [
				'Evidence',
				`"named" where a source names the country among the ${of.total}, "inferred" where the editors infer it.`,
			],
			named_by: [
				'Named by',
				'Ids of the sources that name it, as in the list of sources, or "no source" for an inferred country',
			],
			basis: [
				'Basis',
				'The hypothesis that an inferred country rests on, by its number on the page; "named by a source" for the others.',
			],
			eu_member: [`Member of the ${of.eu}`, `${of.on}.`],
			eu_joined: ['Joined the Union', `${of.joined} Empty where it never joined.`],
			eu_left: ['Left the Union', 'Day; empty where it has not left, or never joined.'],
			schengen: [
				of.schengen,
				`${of.on}: "member", "associated" (in the area, outside the Union), "not yet in, bound to join", "outside, by an opt-out".`,
			],
			schengen_since: [
				`In the ${of.schengen} since`,
				'Year in which border controls were lifted; empty where it was not in the area.',
			],
			europol: [
				of.europol,
				`${of.on}: "member", "member in transition" (see the note), "works with it under an agreement", "no text found", which does not mean none.`,
			],
			europol_note: [`Note on ${of.europol}`, 'What the word leaves out.'],
			population_note: ['Note on population', 'What the figure leaves out.'],
			note: ['Note', 'What the row is, for anyone who has only this file.'],
		}) satisfies Record<string, [title: string, description: string]>,
	cells: {
		on: (day?: string) => (day ? `On ${day}` : 'On the day of the announcement'),
		noSource: 'no source',
		note: (total: number, evidence: 'named' | 'inferred') =>
			`Reconstructed: we found no published list of the ${total}. ${{ named: 'A source names this country.', inferred: 'This country is the editors’ inference: do not quote it as named.' }[evidence]} The columns are explained in datapackage.json.`,
	},
};
