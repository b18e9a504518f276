import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

// What the documents name is there: where links lead, paths, files, constants and commands.

const DOCS = globSync('{*.md,{content,docs,hosting,src,tests}/**/*.md}').sort();

/** What an author makes first. */
const NOT_YET = ['content/views/lessons/an-example.yaml'];

const SOURCES = globSync(['*.{ts,mjs}', '{content,docs,src,tests}/**/*.*']);
const NAMES = new Set(SOURCES.map((file) => basename(file)));

const FENCED = /^```.*?^```/gms;

/** A document without what stands as code: a link there is an example. */
function proseOf(doc: string): string {
	return readFileSync(doc, 'utf8')
		.replace(FENCED, '')
		.replace(/`[^`\n]+`/g, '');
}

/** What a document quotes as code in its sentences. */
function codeIn(doc: string): string[] {
	const text = readFileSync(doc, 'utf8').replace(FENCED, '');
	return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);
}

/** The paths of this repository that stand in code, in a sentence or in a block. */
function pathsIn(doc: string): string[] {
	const blocks = readFileSync(doc, 'utf8').match(FENCED) ?? [];
	return [...codeIn(doc), ...blocks].flatMap(
		(code) => code.match(/(?<![^\s'"])(content|docs|hosting|public|src|tests)\/[^\s,:'"]+/g) ?? [],
	);
}

/** Whether there is a file or a folder so called; "<id>" and "…" stand for any words. */
function isThere(path: string): boolean {
	return (
		NOT_YET.some((start) => path.startsWith(start)) ||
		existsSync(path) ||
		globSync(path.replace(/<[^>]*>|…/g, '*')).length > 0
	);
}

/** The ids that a forge gives to the headings of a document. */
function anchorsOf(doc: string): string[] {
	return [...readFileSync(doc, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
		heading!
			.toLowerCase()
			.replace(/[^\p{L}\p{N} _-]/gu, '')
			.replaceAll(' ', '-'),
	);
}

function isReached(doc: string, target: string): boolean {
	const [path, anchor] = target.split('#');
	const file = path ? join(dirname(doc), path) : doc;
	return existsSync(file) && (anchor === undefined || anchorsOf(file).includes(anchor));
}

/** Matches of a pattern's first group in a text. */
function all(pattern: RegExp, text: string): string[] {
	return [...text.matchAll(pattern)].map(([, found]) => found!);
}

/** Everything named that is not there, as "document: name". Fails where nothing is named at all. */
function missing(
	docs: readonly string[],
	named: (doc: string) => string[],
	isGood: (name: string, doc: string) => boolean,
) {
	const names = docs.flatMap((doc) => named(doc).map((name) => ({ doc, name })));
	expect(names.length).toBeGreaterThan(0);
	return names.filter(({ doc, name }) => !isGood(name, doc)).map(({ doc, name }) => `${doc}: ${name}`);
}

describe('what the documents name is there', () => {
	it('behind each link, with its heading', () => {
		const links = (doc: string) => all(/\]\(((?![a-z]+:)[^)\s]+)\)/g, proseOf(doc));
		expect(missing(DOCS, links, (target, doc) => isReached(doc, target))).toEqual([]);
	});

	it('at each path', () => {
		expect(missing(DOCS, pathsIn, isThere)).toEqual([]);
	});

	it('as a file somewhere, where no path is given', () => {
		const files = (doc: string) =>
			codeIn(doc).filter((code) => /^[\w.-]+\.(astro|csl|css|mdx|mjs|ts|yaml)$/.test(code));
		expect(missing(DOCS, files, (name) => NAMES.has(name))).toEqual([]);
	});

	it('as a constant of the code', () => {
		const code = SOURCES.filter((file) => /\.(astro|mjs|ts)$/.test(file))
			.map((file) => readFileSync(file, 'utf8'))
			.join('\n');
		const constants = (doc: string) => codeIn(doc).filter((name) => /^[A-Z]+(_[A-Z]+)+$/.test(name));
		expect(missing(DOCS, constants, (name) => new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
	});

	it('as a command of npm', () => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
		const commands = (doc: string) => all(/\bnpm run (?:-s |--silent )?([a-z][\w:-]*)/g, readFileSync(doc, 'utf8'));
		expect(missing(DOCS, commands, (name) => name in scripts)).toEqual([]);
	});
});

it('the comments of the code name paths that are there', () => {
	const files = globSync(['*.{mjs,ts}', '{content,src,tests}/**/*.{astro,css,mjs,ts,yaml}']);
	const paths = (file: string) =>
		(readFileSync(file, 'utf8').match(/^\s*(\/\/|\/?\*|#).*$/gm) ?? []).flatMap(
			(comment) => comment.match(/(?<![\w/.-])(content|docs|hosting|public|src|tests)\/[\w./<>*…-]*[\w*>]/g) ?? [],
		);
	expect(missing(files, paths, isThere)).toEqual([]);
});

it('decisions are few, short, and listed in one line each', () => {
	const files = globSync('docs/decisions/[0-9]*.md').sort();
	const listed = all(/^- \[\d+\]\((.*)\) /gm, readFileSync('docs/decisions/README.md', 'utf8'));
	expect(listed.map((file) => `docs/decisions/${file}`)).toEqual(files);
	expect(files.length).toBeLessThanOrEqual(15);
	expect(files.filter((file) => readFileSync(file, 'utf8').match(/\S+/g)!.length > 250)).toEqual([]);
});

it('decision 5 says of each package what it is for', () => {
	const told = readFileSync('docs/decisions/005-the-tool-chain.md', 'utf8');
	const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
		readFileSync('package.json', 'utf8'),
	) as Record<string, object>;
	const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
	expect(names.filter((name) => !name.startsWith('@types/') && !told.includes(`\`${name}\``))).toEqual([]);
});
