import { latestReach } from '../../src/engine/site.ts';
import { describe, expect, it } from 'vitest';
import { CHARTS, rowsOf } from '../site-charts.ts';
import { buildArguments } from '../../src/subjects/debate/chart/arguments-chart.model.ts';
import { buildDemands } from '../../src/subjects/demands/chart/demands-chart.model.ts';
import { buildSeriesChart } from '../../src/subjects/numbers/chart/series-chart.model.ts';
import { buildTimeline } from '../../src/subjects/timeline/chart/timeline-chart.model.ts';
import { loadContent } from '../../src/content/content.ts';
import { CLAIM_PREFIX } from '../../src/engine/citing.ts';
import { easyCautionFaults } from '../../src/editorial/easy-cautions.ts';
import { readRules } from '../../src/editorial/rules.ts';
import { readWriting } from '../../src/editorial/writing.ts';
import { bewareInShort, standingWords } from '../../src/evidence/evidence-labels.ts';
import type { Evidence } from '../../src/evidence/ledger.ts';
import { factSchema } from '../../src/evidence/fact.ts';
import { helpServiceSchema } from '../../src/subjects/help/help.ts';
import { collectDocuments } from '../../src/search/collect-documents.ts';
import { good } from './message-after.ts';

const content = loadContent(good);
const { facts, citable } = content;

describe('a long caution', () => {
	const fact = { id: 'x-1', text: 'A thing.', support: [{ reading: 'r' }], caution: 'Beware of this, '.repeat(8) };
	const faults = (record: object) => JSON.stringify(factSchema.safeParse(record).error?.issues ?? []);

	it('is refused without a short form, and a short form without a caution', () => {
		expect(faults(fact)).toContain('is missing: the caution has 127 characters');
		expect(faults({ ...fact, cautionShort: 'Beware.' })).toBe('[]');
		expect(faults({ ...fact, caution: undefined, cautionShort: 'Beware.' })).toContain('stands without a caution');
	});

	it('of a help service is refused without easy words', () => {
		const service = { id: 'x', name: 'X', support: [{ reading: 'r' }], caution: 'Its number is old.' };
		const message = JSON.stringify(helpServiceSchema.safeParse(service).error?.issues);
		expect(message).toContain('the easy-read page of help shows this too');
	});
});

describe('a row of data', () => {
	const check = (row: Record<string, unknown> | undefined, known: Evidence, name: string) => {
		expect(row, name).toBeDefined();
		expect(row!['caution'], name).toBe(known.caution ?? null);
		expect(row!['conflict'], name).toBe(known.differs ?? null);
		expect(row!['primary'], name).toBe(known.originals.join('; ') || null);
		if (known.standing !== 'read' || known.isWeak) expect(row!['status'], name).toBe(standingWords(known, 'entry'));
	};

	it('carries how its fact is known, its unseen original, its caution and where sources differ', () => {
		const events = rowsOf('timeline-chart');
		for (const event of facts.events)
			check(
				events.find(({ id }) => id === event.id),
				event,
				event.id,
			);
		const maps = rowsOf('arguments-chart');
		for (const argument of facts.arguments)
			check(
				maps.find(({ id }) => id === argument.id),
				argument,
				argument.id,
			);
		for (const series of facts.series.filter(({ id }) => CHARTS.some((chart) => chart.id === id)))
			rowsOf(series.id).forEach((row, index) =>
				check(row, [...series.points, ...series.statements][index]!, series.id),
			);
		const demands = rowsOf('demands-chart');
		for (const ask of facts.asks)
			check(
				demands.find(({ number }) => number === ask.number),
				ask,
				ask.id,
			);
	});

	it('of a country carries its own caution, and that of the fact that names it', () => {
		for (const country of facts.countries) {
			const row = rowsOf('coalition-chart').find(({ iso2 }) => iso2 === country.iso2)!;
			expect(row['status']).toMatch(country.evidence === 'inferred' ? /^Inferred/ : /^(Read|Reported)/);
			for (const caution of [
				country.caution,
				country.named?.caution,
				...country.declarations.map(({ caution }) => caution),
			])
				if (caution) expect(row['caution'], country.id).toContain(caution);
		}
	});

	it('names nobody as a holder without how far, and from what, that is known', () => {
		const held = rowsOf('arguments-chart').map((row) => String(row['held_by']));
		const onChart = buildArguments(facts.arguments).questions.flatMap(({ sides }) =>
			sides.flatMap(({ nodes }) => nodes.map(({ heldBy }) => heldBy)),
		);
		const inPart = facts.arguments.flatMap(({ heldBy }) => heldBy.filter(({ extent }) => extent));
		expect(inPart.length).toBeGreaterThan(10);
		for (const { name, extent } of inPart)
			for (const told of [held, onChart])
				expect(told.some((text) => text.includes(`${name} (`) && text.includes(extent!))).toBe(true);
	});
});

describe('what opens on a mark of a chart, and its row in the table, carries the caution', () => {
	it('of an event, an argument, a demand and a figure', () => {
		const { events } = buildTimeline({
			events: facts.events,
			cut: facts.timelines[0]!,
			latest: latestReach(content.site),
		});
		for (const { id, beware } of events)
			expect(beware).toContain(bewareInShort(facts.events.find((event) => event.id === id)!));
		const nodes = buildArguments(facts.arguments).questions.flatMap(({ sides }) => sides.flatMap((side) => side.nodes));
		for (const { id, caution } of nodes)
			expect(caution).toBe(bewareInShort(facts.arguments.find((argument) => argument.id === id)!));
		for (const { id, known } of buildDemands(facts.asks).demands)
			expect(known.caution).toBe(facts.asks.find((ask) => ask.id === id)!.caution);
		for (const series of facts.series) {
			const figures = buildSeriesChart(series).parts.flatMap((part) =>
				part.kind === 'periods' ? part.periods.flatMap((period) => period.figures) : [],
			);
			for (const point of series.points) {
				const rowId = `${series.id}-${point.period.replace('/', '-').toLowerCase()}-${point.segment}`;
				const figure = figures.find((candidate) => candidate.rowId === rowId)!;
				const words = bewareInShort(point).replace(/\.$/, '');
				expect(figure.remark).toContain(words);
				expect(figure.spokenName).toContain(words);
			}
		}
	});
});

describe('a hit of the search', () => {
	const documents = collectDocuments(content);
	const at = (address: string) => documents.find((document) => document.address === address);

	it('carries the short caution of its fact, where sources differ, and how it is known', () => {
		const listed: [string, Evidence][] = [
			...facts.events.map((event): [string, Evidence] => [`timeline.html#${event.id}`, event]),
			...facts.arguments.map((one): [string, Evidence] => [`arguments.html#${one.id}`, one]),
			...facts.positions.map((one): [string, Evidence] => [`arguments.html#${one.id}`, one]),
			...facts.terms.map((term): [string, Evidence] => [`glossary.html#${term.id}`, term]),
			...facts.articleStatements.map((one): [string, Evidence] => [`words.html#${one.id}`, one]),
			...documents
				.filter(({ address }) => address.includes(`#${CLAIM_PREFIX}`))
				.map(({ address }): [string, Evidence] => [address, citable.get(address.split(`#${CLAIM_PREFIX}`)[1]!)!]),
		];
		expect(listed.length).toBeGreaterThan(500);
		for (const [address, known] of listed) {
			const found = at(address)!;
			expect(found.caution ?? '', address).toContain(bewareInShort(known));
			expect(found.status ?? '', address).toBe(standingWords(known, 'entry'));
		}
	});

	it('for a country or for help carries their cautions', () => {
		for (const { id, caution, cautionShort = caution } of facts.countries)
			if (cautionShort) expect(at(`coalition.html#${id}`)!.caution).toContain(cautionShort);
		for (const { id, cautionShort } of [...facts.helpServices, ...facts.helpAdvice, ...facts.helpInternational])
			if (cautionShort && at(`help.html#${id}`)) expect(at(`help.html#${id}`)!.caution, id).toContain(cautionShort);
		expect(at('help.html#hungary')!.caution).toContain('116 000');
	});

	it('for a chart carries its first caution', () => {
		for (const { caution } of documents.filter(({ kind }) => kind === 'chart')) expect(caution).toMatch(/^Caution: ./);
	});
});

describe('an easy-read chapter', () => {
	const writing = readWriting(good);
	const rules = readRules(good).easyCautions;
	const messages = (changed: typeof rules) =>
		easyCautionFaults(writing, changed).map(({ record, value, message }) => [record, value, message].join(' '));
	const told = rules.find((rule) => rule.told)!;

	it('loses no caution of a fact that it cites', () => {
		expect(messages(rules)).toEqual([]);
	});

	it('is refused where a caution is in no entry, has changed, is told elsewhere, or is not there any more', () => {
		const others = rules.filter((rule) => rule !== told);
		expect(messages(others)[0]).toContain('is cited and has a caution');
		expect(messages([...others, { ...told, caution: 'Another.' }])[0]).toContain('is not the caution any more');
		expect(messages([...others, { ...told, told: 'These words are nowhere.' }])[0]).toContain('stands in no section');
		expect(messages([...rules, { ...told, record: 'no-such-fact' }])[0]).toContain('is not needed');
	});
});
