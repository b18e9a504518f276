import { describe, expect, it } from 'vitest';
import { STANDING_LABELS } from '../../../src/model/evidence-labels.ts';
import * as parts from '../../../src/model/page-parts.ts';
import { STANDINGS } from '../../../src/model/standing.ts';

describe('the selectors of scripts', () => {
	it('name the classes that pages write', () => {
		const { CAUTION, KNOWN, CHART_CAUTION, CHART_SOURCES } = parts;
		expect(parts.TAKEN_ALONG.split(',')).toEqual(
			[CAUTION, KNOWN, CHART_CAUTION, CHART_SOURCES].map((name) => `.${name}`),
		);
	});

	it('find a frame that warns of each standing that has a word in the text, and of no other', () => {
		const silent = STANDINGS.filter((standing) => !STANDING_LABELS[standing].mark);
		expect(parts.WARNINGS).toBe(`.${parts.STATUS}:not(${silent.map((one) => `.${parts.statusOf(one)}`).join()})`);
	});
});
