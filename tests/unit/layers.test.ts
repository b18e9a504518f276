import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../src/build/read-pages.ts';

/** The floors of `src`, from the ground up, as the README lists them: what a folder imports stands above it there. */
const FLOORS = [...readFileSync('README.md', 'utf8').matchAll(/^src\/([a-z]+) /gm)].map(([, folder]) => folder!);

interface Arrow {
	/** The two files, from `src`. */
	from: string;
	to: string;
	/** True where the file starts the other as a thread: a program of its own, which may import its starter. */
	isThread: boolean;
}

/** What a file imports from `src`: its imports, static and dynamic, of code and of types, and the threads it starts. */
function arrowsFrom(file: string): Arrow[] {
	const text = readFileSync(`src/${file}`, 'utf8');
	const code = file.endsWith('.astro')
		? [/^---\n([\s\S]*?)\n---/, /<script>([\s\S]*?)<\/script>/].map((part) => part.exec(text)?.[1] ?? '').join('\n')
		: text;
	const imported = ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
	const threads = [...code.matchAll(/new URL\('(\.[^']+)', import\.meta\.url\)/g)].map(([, path]) => path!);
	return [...imported, ...threads]
		.filter((path) => path.startsWith('.'))
		.map((path) => ({ from: file, to: posix.join(posix.dirname(file), path), isThread: threads.includes(path) }))
		.filter(({ to }) => !to.startsWith('..'));
}

const files = listFiles('src').filter((file) => /\.(ts|mjs|astro|mdx)$/.test(file));
const arrows = files.flatMap(arrowsFrom);
/** The folder of a file: of subjects, which import nothing of one another, each has its own. */
const folderOf = (file: string) => /^subjects\/[^/]+|^[^/]+(?=\/)/.exec(file)?.[0];
const floorOf = (folder: string) => FLOORS.indexOf(folder.split('/')[0]!);

/** Arrows from one folder to another, called `from → to`, each with its files. */
const between = new Map<string, string[]>();
for (const { from, to } of arrows) {
	const [folder, other] = [folderOf(from), folderOf(to)];
	if (!folder || !other || folder === other) continue;
	const name = `${folder} → ${other}`;
	between.set(name, [...(between.get(name) ?? []), `${from} imports ${to}`]);
}

describe('the folders of src', () => {
	it('are all in the list of the README', () => {
		expect([...new Set(files.map(folderOf))].filter((folder) => folder && floorOf(folder) < 0)).toEqual([]);
	});

	it('import downwards only, and no subject another', () => {
		const rises = [...between].filter(([name]) => {
			const [from, to] = name.split(' → ').map(floorOf);
			return to! >= from!;
		});
		expect(rises.flatMap(([, names]) => names)).toEqual([]);
	});
});

it('no files import each other in a circle', () => {
	const next = new Map<string, string[]>();
	for (const { from, to, isThread } of arrows) if (!isThread) next.set(from, [...(next.get(from) ?? []), to]);
	const done = new Set<string>();
	const circleFrom = (file: string, path: readonly string[]): string[] => {
		if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
		if (done.has(file)) return [];
		for (const to of next.get(file) ?? []) {
			const circle = circleFrom(to, [...path, file]);
			if (circle.length > 0) return circle;
		}
		done.add(file);
		return [];
	};
	expect(files.map((file) => circleFrom(file, [])).find((circle) => circle.length > 0)).toBeUndefined();
});
