import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { loadContent } from '../../src/content/content.ts';
import { readContentFiles } from '../../src/content/read-files.ts';
import { readCopy } from '../../src/exports/copy.ts';
import { makePackages } from '../../src/exports/packages/make-packages.ts';
import { composeScormManifest } from '../../src/exports/packages/scorm.ts';
import { attributeOf, elementsIn } from '../../src/text/html-tree.ts';
import { DIST, pages } from './built-site.ts';

const root = process.cwd();
const content = loadContent(readContentFiles(root));
const { lessons } = content.facts;
const copy = { ...readCopy(root, content), address: undefined };
const SITE = 'https://example.org/five/';
const here = await makePackages(root, DIST, copy, lessons);
const online = await makePackages(root, DIST, { ...copy, address: SITE }, lessons);
const open = (bytes: Uint8Array) =>
	Object.fromEntries(Object.entries(unzipSync(bytes)).map(([file, inside]) => [file, strFromU8(inside)]));

const schema = (file: string) => ({
	fileName: file,
	contents: readFileSync(join(root, 'tests/schemas/scorm-1.2', file), 'utf8'),
});
const validate = (manifest: string) =>
	validateXML({
		xml: [{ fileName: 'imsmanifest.xml', contents: manifest }],
		schema: [schema('adlcp_rootv1p2.xsd')],
		preload: [schema('imscp_rootv1p1p2.xsd'), schema('ims_xml.xsd')],
	});
/** Values of an attribute in XML, in order. */
const all = (xml: string, name: string) =>
	[...xml.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => value!);

/** Every link of a page. */
const linksOf = (html: string) =>
	elementsIn(parse(html)).flatMap((element) =>
		element.tagName === 'a' ? [attributeOf(element, 'href')].filter((href) => href !== undefined) : [],
	);

it('the same pages give the same packages, byte for byte, and a build leaves them in the folder of downloads', async () => {
	const again = await makePackages(root, DIST, copy, lessons);
	for (const [file, bytes] of Object.entries(here)) expect(Buffer.compare(bytes, again[file]!), file).toBe(0);
	expect(Object.keys(here)).toHaveLength(lessons.length + 2);
	const built = process.env.SITE_URL ? [] : Object.entries(here);
	for (const [file, bytes] of built) expect(Buffer.compare(readFileSync(join(DIST, file)), bytes), file).toBe(0);
});

describe.each(Object.keys(here))('%s', (file) => {
	const inside = open(here[file]!);
	const manifest = inside['imsmanifest.xml']!;

	it('has a manifest that is valid against the schemas of SCORM 1.2', async () => {
		const { valid, errors } = await validate(manifest);
		expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
		expect(valid).toBe(true);
	});

	it('holds every file that its manifest names, and no other', () => {
		expect([...new Set(all(manifest, 'href'))].sort()).toEqual(
			Object.keys(inside)
				.filter((name) => name !== 'imsmanifest.xml')
				.sort(),
		);
		expect(new Set(all(manifest, 'identifierref'))).toEqual(
			new Set([...manifest.matchAll(/<resource identifier="([^"]+)"/g)].map(([, id]) => id)),
		);
	});

	it('asks for no score and holds no answers of a sheet', () => {
		expect(manifest).not.toMatch(/masteryscore|maxtimeallowed|datafromlms/);
		expect(inside['scorm.js']).not.toMatch(/suspend_data|score|session_time|comments|interactions|localStorage|cookie/);
		for (const { id, sheet } of lessons)
			if (inside[`${id}.html`])
				for (const task of sheet.tasks)
					for (const point of task.holds) expect(inside[`${id}.html`]).not.toContain(point);
	});

	it('shows help before any activity', () => {
		for (const [name, html] of Object.entries(inside).filter(([one]) => one.endsWith('.html'))) {
			const help = html.indexOf('class="teaching-help"');
			expect(help, name).toBeGreaterThan(html.indexOf('<h1'));
			expect(help, name).toBeLessThan(html.search(/class="sheet-tasks"|<fieldset/));
		}
	});
});

it('a manifest that is not valid is told', async () => {
	const manifest = composeScormManifest('a', 'A', [{ id: 'one', title: 'One' }]);
	expect((await validate(manifest)).valid).toBe(true);
	expect((await validate(manifest.replace('<schemaversion>1.2', '<version>1.2'))).valid).toBe(false);
	expect((await validate(manifest.replace('adlcp:scormtype="sco"', 'adlcp:scormtype="quiz"'))).valid).toBe(false);
});

it('every link in every package leads to an address of the site, or to a page beside it', () => {
	const there = new Set(pages.flatMap(({ file: page, ids }) => [page, ...ids.map((id) => `${page}#${id}`)]));
	for (const [packed, isOnline] of [
		[here, false],
		[online, true],
	] as const)
		for (const [file, bytes] of Object.entries(packed)) {
			const inside = open(bytes);
			for (const [name, text] of Object.entries(inside).filter(([one]) => one.endsWith('.html'))) {
				for (const link of linksOf(text).filter((one) => !/^tel:|^https:\/\/creativecommons\.org\//.test(one))) {
					if (isOnline && link.startsWith(SITE)) expect(there.has(link.slice(SITE.length)), link).toBe(true);
					else if (link.startsWith('#')) expect(text, `${file} ${name}`).toContain(`id="${link.slice(1)}"`);
					else expect(Object.keys(inside), `${file} ${name} ${link}`).toContain(link.split('#')[0]);
				}
			}
		}
});

it('the archive of the site holds none of them', () => {
	const archive = Object.keys(unzipSync(readFileSync(join(DIST, 'downloads/explainer.zip'))));
	const names = new Set(Object.keys(here).map((file) => basename(file)));
	expect(archive.filter((file) => names.has(basename(file)))).toEqual([]);
});
