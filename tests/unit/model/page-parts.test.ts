import { describe, expect, it } from 'vitest';
import * as parts from '../../../src/model/page-parts.ts';

describe('the selectors of scripts', () => {
	it('name the classes that pages write', () => {
		const { CAUTION, KNOWN, CHART_CAUTION, CHART_SOURCES } = parts;
		expect(parts.TAKEN_ALONG.split(',')).toEqual(
			[CAUTION, KNOWN, CHART_CAUTION, CHART_SOURCES].map((name) => `.${name}`),
		);
	});

	it('find the frame of whatever is not simply read', () => {
		expect(parts.FRAMES).toBe(`.${parts.STATUS}:not(.${parts.statusOf('read')})`);
	});
});
