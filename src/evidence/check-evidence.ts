import { createLibrary, originsOf, standingOf, unseenOriginals, type Library } from './standing.ts';
import type { EvidenceFields } from './support.ts';
import { RELAYING_KINDS } from './work.ts';
import { checkPassages, namesIn, type PlacedEvidence } from './check-passages.ts';
import { faultIn, type Fault, type Tell } from '../engine/fault.ts';
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

function checkOne(one: PlacedEvidence, library: Library, bodies: Ground['raw']['bodies']): Fault[] {
	const say = (name: string, value: unknown, message: string) => faultIn(one.record, one.field + name, value, message);
	const tooOld = ageFault(one.date, one.evidence, library);
	return [
		...supportFaults(one, library, say),
		...originalFaults(one, library, bodies, say),
		...(tooOld ? [say('support', undefined, tooOld)] : []),
		...SHOWN_BY.flatMap(({ fields: [field, ...others], words, advice }) => {
			const [said] = words.exec(one.text) ?? [];
			return said && [field, ...others].every((name) => !one.evidence[name])
				? [say(field, undefined, `is missing: the fact says "${said}"; ${advice}`)]
				: [];
		}),
	];
}

const supportFaults = ({ text, evidence }: PlacedEvidence, { readings }: Library, say: Tell): Fault[] =>
	(evidence.support ?? []).flatMap(({ reading: id }, index) => {
		const placed = readings.get(id);
		const name = `support.${index}.reading`;
		return [
			...(placed?.reading.extent === 'title'
				? [say(name, id, 'is known by its title alone, which supports nothing: read the text, or take it out')]
				: []),
			...(placed?.work.isSubject && !/\barticle\b/i.test(text)
				? [say(name, id, 'is the article that is to be checked: it supports nothing but what it says itself')]
				: []),
		];
	});

function originalFaults(
	{ text, evidence }: PlacedEvidence,
	library: Library,
	bodies: Ground['raw']['bodies'],
	say: Tell,
): Fault[] {
	const { works, readings } = library;
	const { support = [], original = [] } = evidence;
	const faults = original.flatMap((id, index) => {
		const work = works.get(id);
		if (!work?.readings) return [];
		const body = bodies.find((candidate) => candidate.id === work.by);
		const isUnnamed = body && RELAYING_KINDS.includes(body.kind) && !namesIn(text, body.name, work);
		return [
			...(support.some(({ reading }) => readings.get(reading)?.work.id === id)
				? []
				: ['was read, but is not among the support: add its reading there']),
			...(isUnnamed
				? [
						`is by ${body.name}, which tells of others: name the text in which it was done or said, or let the fact say who tells it`,
					]
				: []),
		].map((message) => say(`original.${index}`, id, message));
	});
	// What a fact rests on cannot be judged as long as one of its texts is not there.
	const isThere = support.every(({ reading }) => readings.has(reading)) && original.every((id) => works.has(id));
	const lacksOriginal = standingOf(evidence, library) === 'reported' && unseenOriginals(evidence, library).length === 0;
	return isThere && support.length > 0 && lacksOriginal ? [...faults, say('original', undefined, NO_ORIGINAL)] : faults;
}

const NO_ORIGINAL = 'is missing: none of the support is by those who acted or spoke; name the work that was not seen';

/** What a fact may say only if one of these fields shows it: that a law is in force, that something was not found. */
const SHOWN_BY = [
	{
		fields: ['commencement', 'inference', 'search'],
		words:
			/\b(?:is|are|came|has been|have been) (?:now )?in(?:to)? force\b|\b(?:is|are) (?:now )?(?:a crime|an offence|banned)\b/i,
		advice: 'name the work that shows since when, or say what the text does',
	},
	{
		fields: ['search'],
		words: /\bwe (?:have )?found (?:no|none|nothing)\b|\bwe did not find\b/i,
		advice: 'say where and when, or say it otherwise',
	},
] as const;

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
