import type { FormName } from '../../../src/charts/chart.ts';
import { describe, expect, it } from 'vitest';
import { tabulateArguments } from '../../../src/charts/arguments/arguments-chart.table.ts';
import { holderInWords } from '../../../src/model/debate.ts';
import { argumentsExamples } from '../../../src/charts/arguments/arguments-chart.examples.ts';
import { placeArguments } from '../../../src/charts/arguments/arguments-chart.layout.ts';
import { buildArguments } from '../../../src/charts/arguments/arguments-chart.model.ts';
import { measureWidthPx } from '../../../src/text/wrap-words.ts';
import { SHORT_ORGANISATION_LABELS, compareWords } from '../../../src/model/debate-labels.ts';
import { readFacts } from './site-records.ts';

const siteArguments = readFacts().arguments;
const onEncryption = siteArguments.filter(({ question }) => question === 'encryption');
const site = buildArguments(siteArguments);
const { usual, empty, one } = argumentsExamples;
const WIDTHS: readonly (readonly [FormName, number])[] = [
	['narrow', 256],
	['medium', 416],
	['wide', 720],
];

describe('the finding of the chart of the arguments', () => {
	it('tells who makes one case alone, and who makes both', () => {
		expect(buildArguments(usual).finding).toBe(
			'Civil liberties groups and companies make one case; police the other; survivors both',
		);
		expect(buildArguments(usual.slice(0, 3)).finding).toBe('Police and survivors make one case');
	});

	it('is true of the records', () => {
		for (const [group, name] of Object.entries(SHORT_ORGANISATION_LABELS)) {
			const sides = new Set(
				onEncryption.filter(({ heldBy }) => heldBy.some((holder) => holder.group === group)).map(({ side }) => side),
			);
			const isBoth = sides.has('keep-detection') && sides.has('keep-encryption');
			const isOne = sides.has('keep-detection') || sides.has('keep-encryption');
			expect([name, site.finding.toLowerCase().includes(name.toLowerCase())]).toEqual([name, isBoth || isOne]);
		}
	});

	it('is a sentence where there is one argument, and where there is none', () => {
		expect(buildArguments(one).finding).toBe('Researchers make one case');
		expect(buildArguments(empty).finding).toBe('No argument is recorded');
	});
});

describe('the rows and columns of the chart of the arguments', () => {
	it('have a dot for every argument that a body of a kind holds, and none else', () => {
		for (const { id, held } of site.kinds)
			for (const [side, { columns }] of site.sides.entries())
				for (const [index, column] of columns.entries()) {
					const { heldBy } = onEncryption.find((argument) => argument.id === column.id)!;
					expect(held[side]![index], `${id} ${column.id}`).toBe(heldBy.some(({ group }) => group === id));
				}
		expect(site.sides.flatMap(({ columns }) => columns)).toHaveLength(onEncryption.length);
	});

	it('go from one case to the other, with the ground between in the middle', () => {
		expect(site.sides.map(({ id }) => id)).toEqual(['keep-encryption', 'between', 'keep-detection']);
		const notes = buildArguments(usual).kinds.map(({ id, note }) => [id, note]);
		expect(notes).toEqual([
			['civil-liberties', 'one side'],
			['industry', 'one, and between'],
			['government', 'between'],
			['academic', 'between'],
			['survivors', 'both sides'],
			['law-enforcement', 'one side'],
		]);
	});

	it('stand by the alphabet within a side, whatever the order of the records', () => {
		for (const { columns } of site.sides) {
			const titles = columns.map(({ title }) => title);
			expect(titles).toEqual([...titles].sort(compareWords));
		}
		expect(buildArguments([...siteArguments].reverse())).toEqual(site);
	});
});

describe('the data of the chart of the arguments', () => {
	const data = tabulateArguments(site);

	it('have a row an argument, with claim, holders, their kinds, evidence and a reply', () => {
		expect(data.rows).toHaveLength(siteArguments.length);
		for (const row of data.rows) {
			expect(Object.keys(row)).toEqual(data.columns.map(({ name }) => name));
			expect(row['answered_by'] ?? row['reply']).toBeTruthy();
			expect(row['held_by']).not.toBe('');
			expect(row['kinds']).not.toBe('');
		}
	});

	it('say since when and how far an argument is held', () => {
		const holder = {
			name: 'UK government',
			group: 'government',
			when: '2026-06',
			extent: 'on devices',
			fact: 'one',
		} as const;
		expect(holderInWords(holder)).toBe('UK government (June 2026; on devices)');
		expect(holderInWords({ name: 'Ofcom', group: 'regulator', fact: 'one' })).toBe('Ofcom');
	});
});

describe.each(WIDTHS.slice(1))('the placed chart of the arguments, %s', (form, widthPx) => {
	const placed = placeArguments(site, { form, widthPx });
	const textPx = 13;
	const xsOf = (path: string) => [...path.matchAll(/M([\d.]+),/g)].map(([, x]) => Number(x));

	it('has every dot once, apart from its neighbours and inside the drawing', () => {
		for (const { held, open } of placed.kinds) {
			const xs = [...xsOf(held), ...xsOf(open)].sort((a, b) => a - b);
			expect(xs).toHaveLength(onEncryption.length);
			for (const [index, x] of xs.entries()) {
				expect(x).toBeGreaterThan(5);
				expect(x).toBeLessThan(widthPx - 5);
				if (index > 0) expect(x - xs[index - 1]!).toBeGreaterThan(14);
			}
		}
	});

	it('has rows that can be touched, one below the other', () => {
		for (const [index, { box }] of placed.kinds.entries()) {
			expect(box.height).toBeGreaterThanOrEqual(24);
			expect(box.y + box.height).toBeLessThanOrEqual(placed.kinds[index + 1]?.box.y ?? placed.heightPx);
		}
	});

	it('keeps its words apart, even where readers space letters and words', () => {
		const spaced = (text: string) => measureWidthPx(text, { textPx });
		for (const { name, held, open } of placed.kinds) {
			const end = form === 'wide' ? Math.min(...xsOf(held + open)) - 7 : widthPx - 4;
			expect([name.text, name.x + spaced(name.text) <= end]).toEqual([name.text, true]);
		}
		// A code is told apart from its neighbours. What is set after its last letter parts it from nothing. In other letters
		// browsers are asked (tests/browser/chart-accessibility.spec.ts): two signs are not as much wider as a line may be.
		const own = (text: string) => measureWidthPx(text, { textPx, isPicture: true }) + 0.12 * textPx * (text.length - 1);
		const codes = placed.numbers.map(({ text, x }) => ({ text, x, width: own(text) }));
		expect(codes).toHaveLength(onEncryption.length);
		expect(new Set(codes.map(({ text }) => text)).size).toBe(codes.length);
		for (const [index, { text, x, width }] of codes.entries()) {
			const next = codes[index + 1];
			if (next) expect([text, x + width / 2 <= next.x - next.width / 2]).toEqual([text, true]);
		}
		const heads = placed.heads.map(({ text, x }) => ({
			text,
			x,
			end: x + measureWidthPx(text, { textPx, weight: 'bold' }),
		}));
		for (const { text, x, end } of heads) {
			const next = Math.min(widthPx, ...heads.map((head) => head.x).filter((start) => start > x));
			expect([text, end <= next]).toEqual([text, true]);
		}
	});

	it('is an empty drawing where there is no argument', () => {
		expect(placeArguments(buildArguments(empty), { form, widthPx }).kinds).toEqual([]);
	});
});

describe('the placed chart of the arguments on a phone', () => {
	const placed = placeArguments(site, { form: 'narrow', widthPx: 256 });
	const xsOf = (path: string) => [...path.matchAll(/M([\d.]+),/g)].map(([, x]) => Number(x));

	it('names every argument at its row, with who holds it in words', () => {
		expect(placed.rows.map(({ argument }) => argument.id).sort()).toEqual(onEncryption.map(({ id }) => id).sort());
		for (const { argument, name, holders } of placed.rows) {
			expect(name.map(({ text }) => text).join(' ')).toBe(argument.title);
			const { heldBy } = onEncryption.find(({ id }) => id === argument.id)!;
			const words = holders.map(({ text }) => text).join(' ');
			const kinds = new Set(heldBy.map(({ group }) => SHORT_ORGANISATION_LABELS[group].toLowerCase()));
			expect(new Set(words.toLowerCase().split(', '))).toEqual(kinds);
		}
	});

	it('has a dot a kind, large for those in its words, clear of them and inside', () => {
		const all = xsOf(placed.rows[0]!.held + placed.rows[0]!.open).sort((a, b) => a - b);
		expect(all).toHaveLength(site.kinds.length);
		for (const { argument, holders, held, open } of placed.rows) {
			expect(xsOf(held)).toHaveLength(argument.holders.split(', ').length);
			expect([...xsOf(held), ...xsOf(open)].sort((a, b) => a - b)).toEqual(all);
			for (const { text } of holders) expect(measureWidthPx(text, { textPx: 12 })).toBeLessThan(all[0]! - 4);
		}
		for (const [index, x] of all.entries()) expect(x - (all[index - 1] ?? 0)).toBeGreaterThan(6);
		expect(all.at(-1)).toBeLessThanOrEqual(256 - 4);
	});

	it('names the first and the last dot at the head of each side, with room for a reader’s own spacing', () => {
		expect(placed.ends).toHaveLength(site.sides.length);
		const all = xsOf(placed.rows[0]!.held + placed.rows[0]!.open).sort((a, b) => a - b);
		for (const { words, dots, line } of placed.ends) {
			expect(words.map(({ text }) => text)).toEqual(['child rights', 'police']);
			for (const { text, x, anchor } of words) {
				expect(anchor).toBe('end');
				expect(measureWidthPx(text, { textPx: 12 })).toBeLessThanOrEqual(x);
			}
			expect(words[0]!.x).toBeLessThan(all[0]!);
			expect(xsOf(dots)).toEqual(all);
			expect(line.x1).toBe(all.at(-1));
		}
	});

	it('has rows that can be touched, one below the other', () => {
		for (const [index, { box }] of placed.rows.entries()) {
			expect(box.height).toBeGreaterThanOrEqual(24);
			expect(box.y + box.height).toBeLessThanOrEqual((placed.rows[index + 1]?.box.y ?? placed.heightPx) + 0.1);
		}
	});

	it('is an empty drawing where there is no argument', () => {
		expect(placeArguments(buildArguments(empty), { form: 'narrow', widthPx: 256 }).rows).toEqual([]);
	});
});
