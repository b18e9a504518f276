import { group } from 'd3';
import type { Country, Hypothesis } from '../country.ts';
import { formatDate } from '../../../text/dates.ts';
import { countInWords, joinSentences, nameInSentence, startSentence } from '../../../text/words.ts';
import { words } from '../../../words/words.ts';
import type { ChartSource } from '../../../charts/chart.ts';
import { BODIES, type Membership } from '../membership.ts';
import { nameOfBody } from './coalition-bodies.ts';

const say = words.countries;

/** The names of countries as a list within a sentence. */
export function listNames(countries: readonly { name: string }[]): string {
	return words.list(countries.map(({ name }) => nameInSentence(name)));
}

/** The finding: how many are named, how many inferred. */
export function describeFinding(named: number, inferred: number): string {
	const { none, allNamed, allInferred, both } = say.finding;
	const total = named + inferred;
	if (total === 0) return none;
	if (inferred === 0) return allNamed(total, countInWords(total));
	return named === 0 ? allInferred(total, countInWords(total)) : both(named, inferred, countInWords);
}

/** The chart in words; the day is that of the memberships. */
export function describeInWords(
	records: readonly Country[],
	named: readonly { name: string }[],
	memberships: readonly Membership[],
	dayInWords?: string,
): string {
	const told = say.inWords;
	if (records.length === 0) return told.none;
	const bodies = BODIES.map((body) => nameOfBody(body, memberships));
	const [, area, police] = bodies as [string, string, string];
	const others = records.length - named.length;
	const inEuropol = (relation?: string) => records.filter(({ europol }) => europol?.relation === relation);
	const associated = records.filter(({ schengen }) => schengen.relation === 'associated');
	const counts = {
		total: records.length,
		eu: records.filter(({ eu }) => eu.member).length,
		schengen: records.filter(({ schengen }) => schengen.relation === 'member').length,
		associated: associated.length,
		europol: inEuropol('member').length,
	};
	const ifAny = (countries: readonly Country[], sentence: (names: string, of: string) => string) =>
		countries.length > 0 && sentence(listNames(countries), police);
	return joinSentences([
		named.length > 0 && told.named(listNames(named)),
		others > 0 && told.inferred(countInWords(others), named.length > 0),
		told.members(dayInWords, counts, bodies, countInWords),
		...records.flatMap(({ name, eu }) => (eu.left ? told.left(nameInSentence(name), formatDate(eu.left)) : [])),
		ifAny(associated, (names) => told.associated(associated.length, names, area)),
		ifAny(inEuropol('operational-agreement'), told.byAgreement),
		ifAny(inEuropol('member-in-transition'), told.inTransition),
		ifAny(inEuropol(), told.notFound),
	]);
}

/** What the chart as a whole must not be taken for. */
export function listChartCautions(total: number, inferred: number, uncounted?: string): string[] {
	const { noList, inferred: inference } = say.cautions;
	return [
		[noList(total), uncounted].filter(Boolean).join(' '),
		...(inferred > 0 ? [inference(inferred, startSentence(countInWords(inferred)))] : []),
	];
}

/** The cautions on inferred countries, each text once. */
export function listCautions(records: readonly Country[]) {
	const cautioned = records
		.filter(({ evidence, caution }) => evidence === 'inferred' && caution !== undefined)
		.sort((a, b) => words.compare(a.name, b.name));
	return [...group(cautioned, ({ caution }) => caution!)].map(([text, same]) => ({
		names: startSentence(listNames(same)),
		text,
	}));
}

/** Each source once, with what it is used for. */
export function listSources(
	records: readonly Country[],
	memberships: readonly Membership[],
	wider: Hypothesis['wider'],
): ChartSource[] {
	const naming = records.flatMap(({ name, evidence, sources }) =>
		evidence === 'named' ? sources.map((id) => ({ id, name })) : [],
	);
	const uses = new Map<string, Set<string>>();
	const add = (id: string, use: string) => uses.set(id, new Set([...(uses.get(id) ?? []), use]));
	for (const [id, same] of group(naming, ({ id }) => id)) add(id, say.uses.naming(listNames(same)));
	for (const body of BODIES) {
		const name = memberships.find(({ id }) => id === body)?.name;
		if (name) for (const record of records) for (const id of record[body]?.sources ?? []) add(id, name);
	}
	for (const id of wider?.sources ?? []) add(id, startSentence(wider!.called));
	for (const { population } of records) for (const id of population.sources) add(id, say.uses.population);
	return [...uses].map(([id, ofSource]) => ({ id, use: [...ofSource].join(', ') }));
}
