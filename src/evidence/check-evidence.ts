import { createLibrary, originsOf, standingOf, unseenOriginals, type Library } from './standing.ts';
import type { EvidenceFields } from './support.ts';
import { RELAYING_KINDS } from './work.ts';
import { checkPassages, namesIn, type PlacedEvidence } from './check-passages.ts';
import { faultIn, type Fault } from '../engine/fault.ts';
import type { Ground } from '../engine/check.ts';
import { ofKind, type Placed } from '../engine/placed.ts';

/** Refuses what would let a mark say more than its evidence. */
export function checkEvidence({ raw, placed }: Pick<Ground, 'raw' | 'placed'>): Fault[] {
	const library = createLibrary(raw.bodies, raw.works);
	const all = placed.flatMap(evidenceIn);
	return [
		...brokenLibrary(placed, library),
		...all.flatMap((one) => checkOne(one, library, raw.bodies)),
		...checkPassages(all, library),
	];
}

function evidenceIn(record: Placed): PlacedEvidence[] {
	const { value } = record;
	if (record.kind === 'helpCountries')
		return Object.entries(value).flatMap(([key, inner]) =>
			[inner as unknown].flat().flatMap((route, index) => {
				if (typeof route !== 'object' || !route || !('support' in route)) return [];
				const field = Array.isArray(inner) ? `${key}.${index}.` : `${key}.`;
				return [{ record, field, text: '', evidence: route as EvidenceFields }];
			}),
		);
	if (!('support' in value || 'inference' in value || 'search' in value)) return [];
	const text = 'text' in value ? value.text : 'definition' in value ? value.definition : '';
	const date = 'date' in value ? value.date : undefined;
	return [{ record, field: '', text: text ?? '', date, evidence: value as EvidenceFields }];
}

function checkOne(
	{ record, field, text, date, evidence }: PlacedEvidence,
	library: Library,
	bodies: Ground['raw']['bodies'],
): Fault[] {
	const faults: Fault[] = [];
	const say = (name: string, value: unknown, message: string) =>
		faults.push(faultIn(record, field + name, value, message));
	const { works, readings } = library;
	const support = evidence.support ?? [];

	for (const [index, { reading: id }] of support.entries()) {
		const placed = readings.get(id);
		const name = `support.${index}.reading`;
		if (!placed) continue;
		if (placed.reading.extent === 'title')
			say(name, id, 'is known by its title alone, which supports nothing: read the text, or take it out');
		if (placed.work.isSubject && !/\barticle\b/i.test(text))
			say(name, id, 'is the article that is to be checked: it supports nothing but what it says itself');
	}
	for (const [index, id] of (evidence.original ?? []).entries()) {
		const work = works.get(id);
		const name = `original.${index}`;
		if (!work?.readings) continue;
		if (!support.some(({ reading }) => readings.get(reading)?.work.id === id))
			say(name, id, 'was read, but is not among the support: add its reading there');
		const body = bodies.find((candidate) => candidate.id === work.by);
		if (body && RELAYING_KINDS.includes(body.kind) && !namesIn(text, body.name, work))
			say(
				name,
				id,
				`is by ${body.name}, which tells of others: name the text in which it was done or said, or let the fact say who tells it`,
			);
	}
	// What a fact rests on cannot be judged as long as one of its texts is not there.
	const isThere =
		support.every(({ reading }) => readings.has(reading)) && (evidence.original ?? []).every((id) => works.has(id));
	if (
		isThere &&
		support.length > 0 &&
		standingOf(evidence, library) === 'reported' &&
		unseenOriginals(evidence, library).length === 0
	)
		say(
			'original',
			undefined,
			'is missing: none of the support is by those who acted or spoke; name the work that was not seen',
		);
	const tooOld = ageFault(date, evidence, library);
	if (tooOld) say('support', undefined, tooOld);
	if (LAW_IN_FORCE.test(text) && !evidence.commencement && !evidence.inference && !evidence.search)
		say(
			'commencement',
			undefined,
			`is missing: the fact says "${LAW_IN_FORCE.exec(text)![0]}"; name the work that shows since when, or say what the text does`,
		);
	if (NOT_FOUND.test(text) && !evidence.search)
		say(
			'search',
			undefined,
			`is missing: the fact says "${NOT_FOUND.exec(text)![0]}"; say where and when, or say it otherwise`,
		);
	return faults;
}

/** Words that say that a law is in force. */
const LAW_IN_FORCE =
	/\b(?:is|are|came|has been|have been) (?:now )?in(?:to)? force\b|\b(?:is|are) (?:now )?(?:a crime|an offence|banned)\b/i;
/** Words that say that something was looked for and not found. */
const NOT_FOUND = /\bwe (?:have )?found (?:no|none|nothing)\b|\bwe did not find\b/i;

/** A fact cannot rest on texts that are all older than what it tells, unless it lies ahead. */
function ageFault(
	date: string | undefined,
	{ support = [], ahead }: EvidenceFields,
	{ readings }: Library,
): string | undefined {
	if (!date || ahead || support.length === 0) return undefined;
	const begin = date.split('/')[0]!;
	const dates = support.map(({ reading }) => readings.get(reading)?.work.date?.split('/').at(-1));
	if (dates.some((one) => one === undefined || one.slice(0, begin.length) >= begin.slice(0, one.length)))
		return undefined;
	return `is older than what it is to prove: the fact is of ${begin}, its newest text of ${(dates as string[]).sort().at(-1)}; add a later text, or write ahead: true for a plan`;
}

/** Readings of two works, and works that rest on themselves. */
function brokenLibrary(placed: readonly Placed[], { works }: Library): Fault[] {
	const firstReading = new Map<string, string>();
	return ofKind(placed, 'works').flatMap((record) => {
		const work = record.value;
		const faults: Fault[] = [];
		const say = (field: string, value: unknown, message: string) => faults.push(faultIn(record, field, value, message));
		for (const [index, { id }] of (work.readings ?? []).entries()) {
			const other = firstReading.get(id);
			if (other) say(`readings.${index}.id`, id, `is used twice: it is a reading of ${other} too; give one another id`);
			else firstReading.set(id, work.id);
		}
		if (originsOf(work, works).size === 0)
			say('reports', work.reports, 'leads back to the work itself: a text cannot rest on itself');
		return faults;
	});
}
