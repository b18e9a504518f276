import { group } from 'd3';
import type { Country } from '../country.ts';
import { formatDate } from '../../../text/dates.ts';
import {
	choosePlural,
	countInWords,
	joinInWords,
	joinSentences,
	nameInSentence,
	startSentence,
} from '../../../text/words.ts';
import type { ChartSource } from '../../../charts/chart.ts';
import { BODIES, type Membership } from '../membership.ts';
import { nameOfBody } from './coalition-bodies.ts';

/** A caution that holds for some of the inferred countries. */
export interface CoalitionCaution {
	/** "Iceland and Liechtenstein". */
	names: string;
	text: string;
}

/** The finding: how many are named, how many inferred. */
export function describeFinding(named: number, inferred: number): string {
	const total = named + inferred;
	if (total === 0) return 'No country is named, and none is inferred';
	if (inferred === 0) return `${total === 1 ? 'The one country is' : `All ${countInWords(total)} countries are`} named`;
	if (named === 0)
		return total === 1
			? 'The one country is our inference'
			: `None of the ${countInWords(total)} countries is named; all are our inference`;
	return `Reports name ${countInWords(named)} ${choosePlural(named, 'country', 'countries')}; ${countInWords(inferred)} ${choosePlural(inferred, 'is', 'are')} our inference`;
}

/** The chart in words; the day is that of the memberships. */
export function describeInWords(
	records: readonly Country[],
	named: readonly { name: string }[],
	memberships: readonly Membership[],
	dayInWords?: string,
): string {
	const [union, area, police] = BODIES.map((body) => nameOfBody(body, memberships));
	const total = records.length;
	if (total === 0) return 'There are no countries to show.';
	const others = total - named.length;
	const select = (test: (record: Country) => boolean) => records.filter(test).map(({ name }) => nameInSentence(name));
	const count = (test: (record: Country) => boolean) => countInWords(records.filter(test).length);
	const left = records.filter(({ eu }) => eu.left !== undefined);
	const associated = select(({ schengen }) => schengen.relation === 'associated');
	const byAgreement = select(({ europol }) => europol?.relation === 'operational-agreement');
	const inTransition = select(({ europol }) => europol?.relation === 'member-in-transition');
	const notFound = select(({ europol }) => !europol);
	return joinSentences([
		named.length > 0 && `Sources name ${joinInWords(named.map(({ name }) => nameInSentence(name)))}`,
		others > 0 && `We infer ${named.length > 0 ? 'the other' : 'all'} ${countInWords(others)}`,
		`${dayInWords ? `on ${dayInWords}, ` : ''}${count(({ eu }) => eu.member)} of the ${countInWords(total)} were members of the ${union}, ${count(({ schengen }) => schengen.relation === 'member')} of the ${area}${associated.length > 0 ? `, with ${countInWords(associated.length)} associated,` : ''} and ${count(({ europol }) => europol?.relation === 'member')} of ${police}`,
		...left.map(({ name, eu }) => `${nameInSentence(name)} had left the Union on ${formatDate(eu.left!)}`),
		associated.length > 0 &&
			`${joinInWords(associated)} ${choosePlural(associated.length, 'was', 'were')} associated with the ${area}`,
		byAgreement.length > 0 && `${joinInWords(byAgreement)} worked with ${police} under an agreement`,
		inTransition.length > 0 && `${joinInWords(inTransition)} still took part in ${police}, in transition`,
		notFound.length > 0 && `For ${joinInWords(notFound)} we found no text on ${police}`,
	]);
}

/** What the chart as a whole must not be taken for. */
export function listChartCautions(total: number, inferred: number, uncounted?: string): string[] {
	const list = `No list of the ${total} countries was published that we could find. This is a reconstruction.`;
	const cautions = [uncounted ? `${list} ${uncounted}` : list];
	if (inferred > 0)
		cautions.push(
			`${startSentence(countInWords(inferred))} ${choosePlural(inferred, 'country is', 'countries are')} the editors’ inference. Do not quote ${choosePlural(inferred, 'it', 'them')} as named.`,
		);
	return cautions;
}

/** The cautions on inferred countries, each text once. */
export function listCautions(records: readonly Country[]): CoalitionCaution[] {
	const cautioned = records
		.filter(({ evidence, caution }) => evidence === 'inferred' && caution !== undefined)
		.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
	return [...group(cautioned, ({ caution }) => caution!)].map(([text, same]) => ({
		names: startSentence(joinInWords(same.map(({ name }) => nameInSentence(name)))),
		text,
	}));
}

/** Each source once, with what it is used for. */
export function listSources(records: readonly Country[], memberships: readonly Membership[]): ChartSource[] {
	const naming = records.flatMap(({ name, evidence, sources }) =>
		evidence === 'named' ? sources.map((id) => ({ id, name: nameInSentence(name) })) : [],
	);
	const uses = new Map<string, Set<string>>();
	const add = (id: string, use: string) => uses.set(id, new Set([...(uses.get(id) ?? []), use]));
	for (const [id, same] of group(naming, ({ id }) => id))
		add(id, `Naming ${joinInWords(same.map(({ name }) => name))}`);
	for (const body of BODIES) {
		const name = memberships.find(({ id }) => id === body)?.name;
		if (name) for (const record of records) for (const id of record[body]?.sources ?? []) add(id, name);
	}
	for (const { population } of records) for (const id of population.sources) add(id, 'Population');
	return [...uses].map(([id, ofSource]) => ({ id, use: [...ofSource].join(', ') }));
}
