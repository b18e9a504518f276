import type { FormName } from '../../../src/charts/chart.ts';
import type { Box } from '../../../src/charts/geometry.ts';
import { describe, expect, it } from 'vitest';
import { tabulateArguments } from '../../../src/charts/arguments/arguments-chart.table.ts';
import { holderInWords } from '../../../src/model/debate.ts';
import { argumentsExamples } from '../../../src/charts/arguments/arguments-chart.examples.ts';
import { placeArguments } from '../../../src/charts/arguments/arguments-chart.layout.ts';
import { FORMS, drawBox } from '../../../src/charts/arguments/arguments-shapes.ts';
import { buildArguments } from '../../../src/charts/arguments/arguments-chart.model.ts';
import { estimateWidthPx } from '../../../src/text/wrap-words.ts';
import { compareWords } from '../../../src/model/debate-labels.ts';
import { readFacts } from './site-records.ts';

const siteArguments = readFacts().arguments;
const site = buildArguments(siteArguments);
const { usual, empty, one } = argumentsExamples;
const WIDTHS: readonly (readonly [FormName, number])[] = [
	['narrow', 256],
	['wide', 720],
];

describe('the finding of the map of arguments', () => {
	it('counts the arguments whose best reply is another argument, and those answered in words', () => {
		expect(buildArguments(usual).finding).toBe(
			'All nine arguments have a reply: seven in another argument, two in words',
		);
	});

	it('takes its numbers from the records', () => {
		const questionOf = new Map(siteArguments.map(({ id, question }) => [id, question]));
		const joined = siteArguments.filter(
			({ question, reply }) => reply.argument && questionOf.get(reply.argument) === question,
		).length;
		expect(site.finding).toContain(`All ${siteArguments.length} arguments have a reply: ${joined} in another argument`);
	});

	it('is a sentence where there is one argument, and where there is none', () => {
		expect(buildArguments(one).finding).toBe('The one argument has a reply: one in words');
		expect(buildArguments(empty).finding).toBe('No argument is recorded');
	});
});

describe('the order of the map of arguments', () => {
	it('favours no side: sides and arguments stand by the alphabet', () => {
		for (const { sides } of site.questions) {
			const names = sides.map(({ name }) => name);
			expect(names).toEqual([...names].sort(compareWords));
			for (const { nodes } of sides) {
				const titles = nodes.map(({ title }) => title);
				expect(titles).toEqual([...titles].sort(compareWords));
			}
		}
	});

	it('does not depend on the order of the records', () => {
		expect(buildArguments([...siteArguments].reverse())).toEqual(site);
	});

	it('has every argument once, and every reply on its question once', () => {
		const nodes = site.questions.flatMap(({ sides }) => sides.flatMap((side) => side.nodes));
		expect(nodes.map(({ id }) => id).sort()).toEqual(siteArguments.map(({ id }) => id).sort());
		const links = site.questions.flatMap(({ clusters }) => clusters.flatMap((cluster) => cluster.links));
		const joined = nodes.filter(({ isAnsweredInWords }) => !isAnsweredInWords).length;
		expect(links.reduce((sum, { isMutual }) => sum + (isMutual ? 2 : 1), 0)).toBe(joined);
	});
});

describe('the forms of the sides', () => {
	it('differ, so that none needs colour', () => {
		const box = { x: 0, y: 0, width: 100, height: 40 };
		expect(new Set(FORMS.map((form) => drawBox(form, box))).size).toBe(FORMS.length);
	});

	it('are as many as the sides of any question', () => {
		for (const { sides } of site.questions) expect(sides.length).toBeLessThanOrEqual(FORMS.length);
	});
});

describe('the data of the map of arguments', () => {
	const data = tabulateArguments(site);

	it('have a row an argument, with claim, holders, evidence and a reply', () => {
		expect(data.rows).toHaveLength(siteArguments.length);
		for (const row of data.rows) {
			expect(Object.keys(row)).toEqual(data.columns.map(({ name }) => name));
			expect(row['answered_by'] ?? row['reply']).toBeTruthy();
			expect(row['held_by']).not.toBe('');
		}
	});

	it('say since when and how far an argument is held', () => {
		const holder = { name: 'UK government', group: 'government', when: '2026-06', extent: 'on devices' } as const;
		expect(holderInWords(holder)).toBe('UK government (June 2026; on devices)');
		expect(holderInWords({ name: 'Ofcom', group: 'regulator' })).toBe('Ofcom');
	});
});

describe.each(WIDTHS)('the placed map of arguments, sides %s', (form, widthPx) => {
	const placed = placeArguments(site, { form, widthPx });
	const boxesOf = (question: (typeof placed.questions)[number]) => question.arguments.map(({ box }) => box);
	const overlap = (a: Box, b: Box) =>
		a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

	it('keeps boxes apart and inside the drawing', () => {
		const boxes = placed.questions.flatMap(boxesOf);
		expect(boxes).toHaveLength(siteArguments.length);
		for (const [index, box] of boxes.entries()) {
			expect(box.x).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width).toBeLessThanOrEqual(widthPx);
			expect(box.y + box.height).toBeLessThan(placed.heightPx);
			for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
		}
	});

	it('keeps words in their boxes, even where readers space letters and words', () => {
		const textPx = form === 'narrow' ? 12 : 13;
		for (const { box, title, reply } of placed.questions.flatMap((question) => question.arguments)) {
			const lines = [
				...title.map((line) => ({ ...line, weight: 'bold' as const })),
				...reply.map((line) => ({ ...line, weight: 'regular' as const })),
			];
			for (const { text, x, weight } of lines)
				expect([text, x + estimateWidthPx(text, { textPx, weight, isSpaced: true }) <= box.x + box.width]).toEqual([
					text,
					true,
				]);
		}
	});

	it('tells every best reply, by a line, a ring or words', () => {
		for (const { arguments: all, links } of placed.questions)
			for (const { node, reply, ring } of all) {
				const isJoined = links.some(({ from, to }) => to === node.id || from === node.id);
				expect([node.id, Boolean(ring) || isJoined || reply.length > 0]).toEqual([node.id, true]);
				expect(Boolean(ring)).toBe(node.isAnsweredInWords);
			}
	});

	it('is an empty drawing where there is no argument', () => {
		expect(placeArguments(buildArguments(empty), { form, widthPx }).questions).toEqual([]);
	});
});
