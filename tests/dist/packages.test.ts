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
import { DIST } from './built-site.ts';

const root = process.cwd();
const content = loadContent(readContentFiles(root));
const { lessons } = content.facts;
const copy = { ...readCopy(root, content), address: undefined };
const SITE = 'https://example.org/five/';
const here = await makePackages(root, DIST, copy, lessons);
const online = await makePackages(root, DIST, { ...copy, address: SITE }, lessons);
const open = (bytes: Uint8Array) =>
	Object.fromEntries(Object.entries(unzipSync(bytes)).map(([file, inside]) => [file, strFromU8(inside)]));
const scorm = Object.keys(here).filter((file) => !file.endsWith('.imscc'));
const CARTRIDGE = 'downloads/lessons.imscc';

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
/** What is wrong with a file of the cartridge, by one of our schemas. */
async function cartridgeFaults(xml: string, file: string): Promise<string[]> {
	const contents = readFileSync(join(root, 'tests/schemas/common-cartridge-1.3', file), 'utf8');
	const { errors } = await validateXML({
		xml: [{ fileName: 'file.xml', contents: xml }],
		schema: [{ fileName: file, contents }],
	});
	return errors.map(({ rawMessage }) => rawMessage);
}

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
	expect(scorm).toHaveLength(lessons.length + 2);
	const built = process.env.SITE_URL ? [] : Object.entries(here);
	for (const [file, bytes] of built) expect(Buffer.compare(readFileSync(join(DIST, file)), bytes), file).toBe(0);
});

describe.each(scorm)('%s', (file) => {
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

it('every link in every package leads to a registered address, or to a page beside it', () => {
	const registered = new Set(content.addresses);
	for (const [packed, isOnline] of [
		[here, false],
		[online, true],
	] as const)
		for (const [file, bytes] of Object.entries(packed)) {
			const inside = open(bytes);
			for (const [name, text] of Object.entries(inside).filter(([one]) => /\.(html|xml)$/.test(one))) {
				const links = name.endsWith('.html') ? linksOf(text) : name.startsWith('links/') ? all(text, 'href') : [];
				for (const link of links.filter((one) => !/^tel:|^https:\/\/creativecommons\.org\//.test(one))) {
					if (isOnline && link.startsWith(SITE)) expect(registered.has(link.slice(SITE.length)), link).toBe(true);
					else if (link.startsWith('#')) expect(text, `${file} ${name}`).toContain(`id="${link.slice(1)}"`);
					else expect(Object.keys(inside), `${file} ${name} ${link}`).toContain(link.split('#')[0]);
				}
			}
		}
});

describe('the cartridge', () => {
	const whole = open(here[CARTRIDGE]!);
	const thin = open(online[CARTRIDGE]!);

	it.each([
		['with pages', whole],
		['with links', thin],
	])('%s is built as Common Cartridge 1.3 asks', async (_, inside) => {
		const manifest = inside['imsmanifest.xml']!;
		expect(await cartridgeFaults(manifest, 'manifest.xsd')).toEqual([]);
		for (const [, type, inner] of manifest.matchAll(/<resource [^>]*?(type="[^>]*)>(.*?)<\/resource>/g)) {
			const files = all(inner!, 'href');
			expect(new Set(files).size).toBe(files.length);
			// A link has one file and names it nowhere else; a page names which of its files is opened.
			const [opened] = all(` ${type}`, 'href');
			if (type!.startsWith('type="imswl')) expect([files.length, opened]).toEqual([1, undefined]);
			else expect(files).toContain(opened);
		}
		// What leads to a resource has nothing beneath it.
		expect(manifest).not.toMatch(/identifierref="[^"]*"><title>[^<]*<\/title>\s*<item/);
		const ids = all(manifest, 'identifier');
		expect(new Set(ids).size).toBe(ids.length);
		for (const ref of all(manifest, 'identifierref')) expect(ids).toContain(ref);
		expect(all(manifest, 'identifierref')).toHaveLength(lessons.length * 4 + 1);
		const named = new Set(all(manifest, 'href'));
		expect([...named].sort()).toEqual(
			Object.keys(inside)
				.filter((name) => name !== 'imsmanifest.xml')
				.sort(),
		);
	});

	it('holds links as Common Cartridge asks for them', async () => {
		const links = Object.entries(thin).filter(([name]) => name.startsWith('links/'));
		expect(links).toHaveLength(lessons.length * 4 + 1);
		for (const [name, link] of links) expect(await cartridgeFaults(link, 'link.xsd'), name).toEqual([]);
	});

	it('that is not built so is told', async () => {
		const manifest = thin['imsmanifest.xml']!;
		for (const [from, to] of [
			['1.3.0</schemaversion>', '1.4.0</schemaversion>'],
			['type="imswl_xmlv1p3"', 'type="imswl"'],
			['identifier="item-', 'identifier="page-'],
			['<item identifier="lessons-root">', '<item identifier="lessons-root"><title>Lessons</title>'],
			['structure="rooted-hierarchy"', 'structure="tree"'],
		] as const) {
			expect(manifest).toContain(from);
			expect(await cartridgeFaults(manifest.replace(from, to), 'manifest.xsd'), to).not.toEqual([]);
		}
	});

	it('holds links alone where the address of the site is known, and the pages elsewhere', () => {
		expect(Object.keys(thin).filter((name) => !/^links\/|^imsmanifest/.test(name))).toEqual([]);
		expect(thin['imsmanifest.xml']).not.toContain('webcontent');
		expect(Object.keys(whole).filter((name) => name.endsWith('.html'))).toHaveLength(lessons.length * 4 + 1);
		expect(whole['imsmanifest.xml']!.match(/intendeduse="lessonplan"/g)).toHaveLength(lessons.length);
	});
});

it('the archive of the site holds none of them', () => {
	const archive = Object.keys(unzipSync(readFileSync(join(DIST, 'downloads/explainer.zip'))));
	const names = new Set(Object.keys(here).map((file) => basename(file)));
	expect(archive.filter((file) => names.has(basename(file)))).toEqual([]);
});
