import type { Country } from '../country.ts';
import type { Evidence } from '../../../evidence/ledger.ts';
import { BODIES } from '../membership.ts';
import { hypothesisNumber } from '../../../prose/labels.ts';
import { words } from '../../../words/words.ts';
import { joinEvidence } from '../../../evidence/create-ledger.ts';
import type { ChartColumn, ChartRow, ChartTable } from '../../../charts/chart-data.ts';
import { nameOfBody, relate } from './coalition-bodies.ts';
import { EVIDENCE_COLUMNS, column, evidenceCells, listCell, listColumn } from '../../../charts/columns.ts';
import type { Coalition, CoalitionRecords } from './coalition-chart.model.ts';

const say = words.countries;

function columnsFor({ countries, memberships, told }: CoalitionRecords, day?: string): readonly ChartColumn[] {
	const [eu, schengen, europol] = BODIES.map((body) => nameOfBody(body, memberships)) as [string, string, string];
	const on = say.cells.on(day);
	const heads = say.columns({ total: countries.length, on, joined: told.joined, eu, schengen, europol });
	const { population } = told;
	return [
		column('country', ...heads.country),
		column('iso2', ...heads.iso2),
		column('evidence', ...heads.evidence),
		listColumn('named_by', ...heads.named_by),
		column('basis', ...heads.basis),
		column('eu_member', ...heads.eu_member, 'boolean'),
		column('eu_joined', ...heads.eu_joined, 'year'),
		column('eu_left', ...heads.eu_left, 'date'),
		column('schengen', ...heads.schengen),
		column('schengen_since', ...heads.schengen_since, 'year'),
		column('europol', ...heads.europol),
		column('europol_note', ...heads.europol_note),
		column(population.column, population.name, population.description, 'integer'),
		column('population_note', ...heads.population_note),
		...memberships.flatMap(({ name, data }) =>
			data ? [column(data.column, data.title ?? name, data.description)] : [],
		),
		...EVIDENCE_COLUMNS,
		column('note', ...heads.note),
	];
}

/** The table behind the coalition chart: a row a country, in the order of the page. */
export function tabulateCoalition(model: Coalition, records: CoalitionRecords): ChartTable {
	const { countries } = records;
	const byId = new Map(countries.map((country) => [country.id, country]));
	const ofDeclarations = countries.flatMap(({ declarations }) => declarations.flatMap(({ sources }) => sources));
	return {
		sources: [...new Set([...model.sources.map(({ id }) => id), ...ofDeclarations])],
		columns: columnsFor(records, model.dayInWords),
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
		named_by: country.evidence === 'named' ? listCell(country.sources) : say.cells.noSource,
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
		note: say.cells.note(countries.length, country.evidence),
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
	if (evidence === 'named') return say.namedBySource;
	return basis ? say.card.hypothesis(hypothesisNumber(basis)) : null;
}
