import type { Country } from '../country.ts';
import type { Evidence } from '../../../evidence/ledger.ts';
import type { Body } from '../membership.ts';
import { joinEvidence } from '../../../evidence/create-ledger.ts';
import type { ChartColumn, ChartRow, ChartTable } from '../../../charts/chart-data.ts';
import { nameOfBody, relate } from './coalition-bodies.ts';
import { EVIDENCE_COLUMNS, column, evidenceCells, listCell, listColumn } from '../../../charts/columns.ts';
import type { Coalition, CoalitionRecords } from './coalition-chart.model.ts';

const columnsFor = ({ countries, memberships, told }: CoalitionRecords, on: string): readonly ChartColumn[] => {
	const nameOf = (body: Body) => nameOfBody(body, memberships);
	return [
		column('country', 'Country', 'Short English name.'),
		column('iso2', 'Code', 'ISO 3166-1 alpha-2 code.'),
		column(
			'evidence',
			'Evidence',
			`"named" where a source names the country among the ${countries.length}, "inferred" where the editors infer it.`,
		),
		listColumn(
			'named_by',
			'Named by',
			'Ids of the sources that name it, as in the list of sources, or "no source" for an inferred country',
		),
		column(
			'basis',
			'Basis',
			'The hypothesis that an inferred country rests on, by its number on the page; "named by a source" for the others.',
		),
		column('eu_member', `Member of the ${nameOf('eu')}`, `${on}.`, 'boolean'),
		column('eu_joined', 'Joined the Union', told.joined, 'year'),
		column('eu_left', 'Left the Union', 'Day.', 'date'),
		column(
			'schengen',
			nameOf('schengen'),
			`${on}: "member", "associated" (in the area, outside the Union), "not yet in, bound to join", "outside, by an opt-out".`,
		),
		column(
			'schengen_since',
			`In the ${nameOf('schengen')} since`,
			'Year in which border controls were lifted.',
			'year',
		),
		column(
			'europol',
			nameOf('europol'),
			`${on}: "member", "member in transition" (see the note), "works with it under an agreement", "no text found", which does not mean none.`,
		),
		column('europol_note', `Note on ${nameOf('europol')}`, 'What the word leaves out.'),
		column(told.population.column, told.population.name, told.population.description, 'integer'),
		column('population_note', 'Note on population', 'What the figure leaves out.'),
		...memberships.flatMap(({ name, data }) =>
			data ? [column(data.column, data.title ?? name, data.description)] : [],
		),
		...EVIDENCE_COLUMNS,
		column('note', 'Note', 'What the row is, for those who have this file alone.'),
	];
};

/** What the row of a country is. */
const NOTES: Readonly<Record<Country['evidence'], string>> = {
	named: 'A source names this country.',
	inferred: 'This country is the editors’ inference: do not quote it as named.',
};

/** The table behind the coalition chart: a row a country, in the order of the page. */
export function tabulateCoalition(model: Coalition, records: CoalitionRecords): ChartTable {
	const { countries } = records;
	const byId = new Map(countries.map((country) => [country.id, country]));
	const ofDeclarations = countries.flatMap(({ declarations }) => declarations.flatMap(({ sources }) => sources));
	return {
		sources: [...new Set([...model.sources.map(({ id }) => id), ...ofDeclarations])],
		columns: columnsFor(records, model.dayInWords ? `On ${model.dayInWords}` : 'On the day of the announcement'),
		rows: model.countries.map(({ id }) => describeRow(byId.get(id)!, records)),
	};
}

function describeRow(country: Country, { countries, memberships, told }: CoalitionRecords): ChartRow {
	const { eu, schengen, europol, population } = country;
	const related = relate(country, memberships);
	return {
		country: country.name,
		iso2: country.iso2,
		evidence: country.evidence,
		named_by: country.evidence === 'named' ? listCell(country.sources) : 'no source',
		basis: describeBasis(country),
		eu_member: eu.member,
		eu_joined: eu.joined ?? null,
		eu_left: eu.left ?? null,
		schengen: related.get('schengen')?.data ?? null,
		schengen_since: schengen.since ?? null,
		europol: related.get('europol')?.data ?? null,
		europol_note: europol?.note ?? null,
		[told.population.column]: population.people,
		population_note: population.note ?? null,
		...Object.fromEntries(
			memberships.flatMap(({ id, data }) => (data ? [[data.column, related.get(id)!.data ?? null]] : [])),
		),
		...evidenceCells(knownOf(country)),
		note: `Reconstructed: no published list of the ${countries.length} was found. ${NOTES[country.evidence]} The columns are explained in datapackage.json.`,
	};
}

/** How it is known that the country is one of those that backed the call, with the cautions of that and of all that its row tells. */
function knownOf(country: Country): Evidence {
	const { named, eu, schengen, europol, population, declarations } = country;
	const row = joinEvidence(
		[named, eu, schengen, europol, population, ...declarations].filter((one) => one !== undefined),
	);
	return {
		...row,
		standing: named?.standing ?? 'inferred',
		isWeak: named?.isWeak,
		originals: named?.originals ?? [],
		caution: [country.caution, row.caution].filter(Boolean).join(' ') || undefined,
	};
}

/** The hypothesis that an inferred country rests on, as the page calls it. */
function describeBasis({ evidence, basis }: Country): string | null {
	if (evidence === 'named') return 'named by a source';
	return basis ? `hypothesis ${basis.replace(/^h/, '')}` : null;
}
