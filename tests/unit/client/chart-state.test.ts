import { describe, expect, it } from 'vitest';
import { defaultState, formatAddress, parseState, splitAddress } from '../../../src/engine/client/chart-state.ts';

const fields = {
	hypothesis: { values: ['h1', 'h2', 'h3'] },
	show: { values: ['eu', 'schengen'] },
	theme: { values: ['law', 'industry', 'technology'], isMultiple: true },
} as const;
const nothing = { hypothesis: [], show: [], theme: [] };

describe('an address after its #', () => {
	it('is a place alone', () => {
		expect(splitAddress('#coalition-chart')).toEqual({ id: 'coalition-chart', view: '' });
	});

	it('is a place with a view of the chart there', () => {
		expect(splitAddress('#coalition-chart?hypothesis=h3&show=eu')).toEqual({
			id: 'coalition-chart',
			view: 'hypothesis=h3&show=eu',
		});
	});

	it('is read where an app has escaped its signs', () => {
		expect(splitAddress('#timeline-chart%3Ftheme%3Dlaw%2Cindustry')).toEqual({
			id: 'timeline-chart',
			view: 'theme=law,industry',
		});
	});

	it('is taken as it stands where its escapes are broken', () => {
		expect(splitAddress('#coalition-chart?show=%E0%A4%A')).toEqual({ id: 'coalition-chart', view: 'show=%E0%A4%A' });
	});

	it('may be empty', () => {
		expect(splitAddress('')).toEqual({ id: '', view: '' });
	});
});

describe('a view in the address', () => {
	it('is the default view where nothing is chosen', () => {
		expect(parseState('', fields)).toEqual(nothing);
		expect(defaultState(fields)).toEqual(nothing);
	});

	it('holds one value a key, or several where several may be chosen', () => {
		expect(parseState('hypothesis=h3&theme=law,industry', fields)).toEqual({
			hypothesis: ['h3'],
			show: [],
			theme: ['law', 'industry'],
		});
	});

	it('counts a value that is given twice once', () => {
		expect(parseState('theme=law,law', fields)?.theme).toEqual(['law']);
	});

	it.each([
		['a value that does not exist', 'hypothesis=h9'],
		['a key that does not exist', 'colour=red'],
		['a key that every object has', 'constructor=h1'],
		['the prototype', '__proto__=h1'],
		['a key without a value', 'hypothesis'],
		['an empty value', 'hypothesis='],
		['a key given twice', 'show=eu&show=schengen'],
		['two values where one may be chosen', 'show=eu,schengen'],
		['one good and one unknown value', 'theme=law,poetry'],
		['a value cut off by a second sign', 'show=eu=schengen'],
		['markup', 'show=<img src=x onerror=alert(1)>'],
	])('is refused whole for %s', (_, view) => {
		expect(parseState(view, fields)).toBeUndefined();
	});
});

describe('the address of a view', () => {
	it('is the address of the chart where nothing is chosen', () => {
		expect(formatAddress('coalition-chart', nothing)).toBe('#coalition-chart');
	});

	it('is read back as it was written', () => {
		const state = { hypothesis: ['h2'], show: [], theme: ['law', 'technology'] };
		const address = formatAddress('timeline-chart', state);
		expect(address).toBe('#timeline-chart?hypothesis=h2&theme=law,technology');
		expect(parseState(splitAddress(address).view, fields)).toEqual(state);
	});
});
