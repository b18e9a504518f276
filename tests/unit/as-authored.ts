import type {
	Argument,
	Country,
	Evidence,
	HelpCountry,
	HelpRoute,
	HelpRouteOrService,
	Series,
	Source,
} from '../../src/model/facts.ts';

// Examples and synthetic records are joined records, as components take them. Here each becomes what an author would have
// to write for it, so that the schemas can say whether such a record could be.

/** Fields that joining gives a record. */
const JOINED = ['standing', 'sources', 'support', 'originals', 'origins', 'isWeak', 'differs', 'search', 'reasoning'];
const CAUTIONS = ['caution', 'cautionShort'];

function without<Item extends object>(record: Item, fields: readonly string[]): Record<string, unknown> {
	return Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)));
}

/** A view: what its facts say is not its own. */
export const viewAsAuthored = (view: object, ...told: string[]) => without(view, [...JOINED, ...CAUTIONS, ...told]);
/** A view with a caution of its own. */
export const cautiousViewAsAuthored = (view: object) => without(view, [...JOINED, 'cautionShort']);
/** A view with reasoning of its own. */
export const hypothesisAsAuthored = (view: object) => ({
	...viewAsAuthored(view),
	...('reasoning' in view && { reasoning: view.reasoning }),
});

/** A fact, or what else has evidence of its own. */
export function factAsAuthored<Record extends Evidence>(fact: Record): object {
	const { standing, support, originals, search, differs, reasoning } = fact;
	return {
		...without(fact, JOINED),
		...(differs && { differs }),
		...(standing === 'not-found'
			? { search }
			: standing === 'inferred'
				? { inference: { from: ['example-fact'], reasoning } }
				: { support: support.map((one) => without(one, ['isCopy'])) }),
		...(originals.length > 0 && { original: originals.map((_, index) => `original-${index + 1}`) }),
	};
}

export const argumentAsAuthored = ({ bestEvidenceFacts, heldBy, ...argument }: Argument) => ({
	...cautiousViewAsAuthored(argument),
	heldBy: heldBy.map((holder) => viewAsAuthored(holder)),
	bestEvidence: bestEvidenceFacts,
});

export function countryAsAuthored(country: Country): object {
	const { eu, schengen, europol, policeBody, population, declarations, reasoning, caution } = country;
	return {
		...viewAsAuthored(country, 'named'),
		reasoning,
		caution,
		...(country.evidence === 'named' && { facts: ['example-fact'] }),
		eu: viewAsAuthored(eu),
		schengen: viewAsAuthored(schengen),
		europol: europol && viewAsAuthored(europol),
		policeBody: policeBody && viewAsAuthored(policeBody),
		population: viewAsAuthored(population),
		declarations: declarations.map((one) => viewAsAuthored(one)),
	};
}

export const seriesAsAuthored = (series: Series) => ({
	...series,
	points: series.points.map((point) => viewAsAuthored(point)),
	breaks: series.breaks.map((one) => viewAsAuthored(one)),
	statements: series.statements.map((one) => viewAsAuthored(one, 'date')),
});

export function helpCountryAsAuthored(country: HelpCountry): object {
	const route = (one: HelpRoute | undefined) => one && factAsAuthored(one);
	const routes = (all: HelpRouteOrService[] | undefined) =>
		all?.map((one) => ('service' in one ? one : factAsAuthored(one)));
	return {
		...country,
		emergency: country.emergency && factAsAuthored(country.emergency),
		report: route(country.report),
		helpline: route(country.helpline),
		other: routes(country.other),
		worriedAboutThoughts: routes(country.worriedAboutThoughts),
	};
}

/** The work of a source, with the one reading that the source is. */
export const workAsAuthored = ({ work, id, url, link, fidelity, extent, language, note, carrier }: Source) => ({
	...work,
	readings: [{ id, url, link, fidelity, extent, language, note, ...(carrier && { carrier: 'example-carrier' }) }],
});
