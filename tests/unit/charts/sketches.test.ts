import { describe, expect, it } from 'vitest';
import { joinMarks, label, mark, SKETCH } from '../../../src/subjects/teaching/sketches/sketch.ts';
import { drawSketch, SKETCH_NAMES, type SketchName } from '../../../src/subjects/teaching/sketches/sketches.ts';
import { readContent } from './site-records.ts';

const { facts, site } = readContent();
const draw = (name: SketchName, changes: object = {}, hasWords = true) =>
	drawSketch(name, {
		facts: { ...facts, ...changes },
		subject: site.subject,
		hasWords,
		ends: ['One side', 'The other'],
	});
const pieces = (d = '') => d.split('M').length - 1;
const of = (name: SketchName, form: string, changes = {}) =>
	draw(name, changes).marks.find((one) => one.form === form)?.d;

describe('a sketch', () => {
	it('joins marks of one form, and draws lines under dots', () => {
		expect(joinMarks([mark('dot', 'M1,1'), mark('line-whole', 'M', 2.04, ',2'), mark('dot', 'M3,3')])).toEqual([
			{ form: 'line-whole', d: 'M2,2' },
			{ form: 'dot', d: 'M1,1M3,3' },
		]);
	});

	it('breaks a label into lines around its row', () => {
		expect(label('Two words', 6, 40, 30).map(({ y }) => y)).toEqual([38.1, 46.6]);
	});

	for (const name of SKETCH_NAMES)
		it(`${name} stays in its box, and says in words what it shows`, () => {
			const { words, inWords, marks } = draw(name);
			expect(marks.length).toBeGreaterThan(0);
			expect(inWords).not.toBe('');
			for (const { x, y } of words) {
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x).toBeLessThanOrEqual(SKETCH.widthPx);
				expect(y).toBeGreaterThan(5);
				expect(y).toBeLessThanOrEqual(SKETCH.heightPx);
			}
		});
});

describe('a sketch takes from the records', () => {
	it('a filled tile for each country that a source names, a broken one for each that is inferred', () => {
		const [country] = facts.countries;
		const countries = [
			{ ...country, evidence: 'named' },
			{ ...country, evidence: 'inferred' },
			{ ...country, evidence: 'inferred' },
		];
		expect(pieces(of('countries', 'dot', { countries }))).toBe(1);
		expect(pieces(of('countries', 'tile-unsure', { countries }))).toBe(2);
	});

	it('a broken line for each group that a way only may have', () => {
		const [way] = facts.hypotheses;
		const hypotheses = [{ ...way, includes: { eu: 'in', schengenAssociated: 'possible', others: 'out' } }];
		expect(pieces(of('ways', 'line-whole', { hypotheses }))).toBe(1);
		expect(pieces(of('ways', 'line-unsure', { hypotheses }))).toBe(1);
	});

	it('who faces whom, before and after the turn', () => {
		expect(draw('turn').words.map(({ text }) => text)).toContain('One side');
		expect(draw('turn').inWords).toMatch(/from One side to The other.* from The other to One side$/);
	});
});
