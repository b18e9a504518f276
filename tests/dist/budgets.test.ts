import { describe, expect, it } from 'vitest';
import { KINDS, type Figures } from './budgets.ts';
import { textOf, pages, compressedBytes } from './built-site.ts';
import { countPage, grown, shown } from './count-page.ts';

const kindOf = (file: string) => Object.entries(KINDS).find(([, { pages }]) => pages.test(file))![0];
const counted = pages.map(({ file }) => ({ file, kind: kindOf(file), ...countPage(file, textOf(file)) }));

describe.each(Object.entries(KINDS))('a page of the kind "%s"', (kind, { most, recorded }) => {
	const ofKind = counted.filter((page) => page.kind === kind);

	it('is there', () => {
		expect(ofKind).not.toEqual([]);
	});

	it('has not grown beyond its record', () => {
		expect(ofKind.flatMap((page) => grown(page, recorded).map((what) => `${page.file}, ${what}`))).toEqual([]);
	});

	it('is within what was promised: HTML, styles and scripts', () => {
		const heavy = ofKind.filter(({ html, css, js }) => html + css + js > most);
		expect(
			heavy.map(
				({ file, html, css, js, files }) =>
					`${file} weighs ${shown(html + css + js)} kB of ${most}: ${shown(html)} itself, ${files
						.filter((name) => /\.(css|js)$/.test(name))
						.map((name) => `${shown(compressedBytes(name) / 1000)} ${name}`)
						.join(', ')}`,
			),
		).toEqual([]);
	});

	it('has a record that is not far above it: lower it when pages get lighter', () => {
		const heaviest = (name: keyof Figures) => Math.max(...ofKind.map((page) => page[name]));
		const names = Object.keys(recorded) as (keyof Figures)[];
		const stale = names.filter((name) => recorded[name] > heaviest(name) * 1.25 + 0.1);
		expect(stale.map((name) => `${name}: ${shown(heaviest(name))}, recorded ${recorded[name]}`)).toEqual([]);
	});
});

describe('what has grown', () => {
	const recorded = { html: 10, css: 5, js: 5, fonts: 20, images: 1, requests: 9, elements: 100 };

	it('is named with its record, and what is within its room is not', () => {
		expect(grown({ ...recorded, html: 11.5, css: 5.08, requests: 10, elements: 108 }, recorded)).toEqual([
			'html: 11.5, recorded 10',
			'requests: 10, recorded 9',
		]);
		expect(grown(recorded, recorded)).toEqual([]);
	});
});
