import { describe, expect, it } from 'vitest';
import { callableFirst } from '../../../src/prose/short-help.ts';

describe('callableFirst', () => {
	it('puts what has a number first, and leaves the order of each kind as it was', () => {
		const entries = [
			{ id: 'form' },
			{ id: 'line', phone: '116 006' },
			{ id: 'page' },
			{ id: 'other-line', phone: '1712' },
		];
		const phoneOf = ({ phone }: { id: string; phone?: string }) => phone;
		expect(callableFirst(entries, phoneOf).map(({ id }) => id)).toEqual(['line', 'other-line', 'form', 'page']);
	});
});
