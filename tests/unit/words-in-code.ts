import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { listFiles } from '../../src/build/read-pages.ts';

/** Product code: not the gallery, what is measured, or the made-up records that charts are tried on. */
export const productFiles = listFiles('src').filter(
	(file) => /\.(ts|astro|mjs)$/.test(file) && !/^tools\/gallery\/|\.examples\.ts$|\.d\.ts$/.test(file),
);

/** What a file says: its strings, its templates and its markup, without comments. */
export function wordsOf(file: string): string[] {
	const text = readFileSync(`src/${file}`, 'utf8');
	const [whole, front = '', markup = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
	if (!whole) return stringsOf(text);
	return [
		...stringsOf(front),
		markup
			.replace(/https?:\S+/g, '')
			.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '')
			.replace(/^\s*\/\/.*$/gm, ''),
	];
}

function stringsOf(code: string): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
			found.push(node.text.replace(/https?:\S+/g, ''));
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest, true));
	return found;
}
