import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BEFORE_TEXT, KINDS, type Figures } from './budgets.ts';
import { textOf, pages, compressedBytes } from './built-site.ts';
import { countPage, grown, shown } from './count-page.ts';

const kindOf = (file: string) => Object.entries(KINDS).find(([, { pages }]) => pages.test(file))![0];
const counted = pages.map(({ file }) => ({ file, kind: kindOf(file), ...countPage(file, textOf(file)) }));

const visitOf = ({ html, css, js, fonts, images }: Figures) => html + css + js + fonts + images;

/** Kilobytes of a page, compressed, as far as the end of its minute; of a page without one, of its heading. */
function beforeText(html: string): number {
	const minute = html.indexOf('class="one-minute"');
	const end = minute < 0 ? html.indexOf('</h1>') : html.indexOf('</section>', minute);
	return brotliCompressSync(html.slice(0, end)).length / 1000;
}

describe.each(Object.entries(KINDS))('a page of the kind "%s"', (kind, { most, recorded }) => {
	const ofKind = counted.filter((page) => page.kind === kind);

	it('is there', () => {
		expect(ofKind).not.toEqual([]);
	});

	it('has not grown beyond its record', () => {
		expect(ofKind.flatMap((page) => grown(page, recorded).map((what) => `${page.file}, ${what}`))).toEqual([]);
	});

	it('is within what was promised of a first visit', () => {
		const heavy = ofKind.filter((page) => visitOf(page) > most);
		expect(
			heavy.map(
				(page) =>
					`${page.file} weighs ${shown(visitOf(page))} kB of ${most}: ${shown(page.html)} itself, ${page.files
						.map((name) => `${shown(compressedBytes(name) / 1000)} ${name}`)
						.join(', ')}`,
			),
		).toEqual([]);
	});

	it('paints its text after few kilobytes', () => {
		const late = ofKind.map(({ file, css }) => ({ file, before: css + beforeText(textOf(file)) }));
		expect(late.filter(({ before }) => before > BEFORE_TEXT)).toEqual([]);
	});

	it('has a record that is not far above it: lower it when pages get lighter', () => {
		const heaviest = (name: keyof Figures) => Math.max(...ofKind.map((page) => page[name]));
		const names = Object.keys(recorded) as (keyof Figures)[];
		const stale = names.filter((name) => recorded[name] > heaviest(name) * 1.25 + 0.1);
		expect(stale.map((name) => `${name}: ${shown(heaviest(name))}, recorded ${recorded[name]}`)).toEqual([]);
	});
});
