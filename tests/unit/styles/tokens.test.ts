import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate, parse, walk } from 'css-tree';
import { describe, expect, it } from 'vitest';
import { isColour, ownTokens, parseTokens } from '../../../src/tools/gallery/tokens.ts';

const files = globSync('src/**/*.css').map((file) => ({
	file,
	css: readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, ''),
}));
const css = files.map((file) => file.css).join('\n');
const defined = new Set(files.flatMap((file) => [...parseTokens(file.css).keys()]));

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found!);

describe('custom properties', () => {
	it('that a style uses are set somewhere', () => {
		const missing = files.flatMap((file) =>
			all(file.css, /var\((--[\w-]+)/g)
				.filter((name) => !defined.has(name))
				.map((name) => `${file.file} uses ${name}, which no style sets`),
		);
		expect(missing).toEqual([]);
	});

	it('that a style sets are used: a token nobody needs is taken out', () => {
		const used = new Set(all(css, /var\((--[\w-]+)/g));
		expect([...defined].filter((name) => !used.has(name))).toEqual([]);
	});
});

describe('tokens', () => {
	it('hold every colour: no other style names one, but black and white ink on paper and the system’s own', () => {
		const TOKENS = new Set(
			['tokens.css', 'dark.css', 'print.css'].map((name) => join('src/site/styles/foundation', name)),
		);
		// The e-book knows no variables: reading systems do not.
		const others = files.filter(({ file }) => !TOKENS.has(file) && !file.endsWith('e-book.css'));
		const named = others.flatMap((file) =>
			all(file.css, /(#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|lab|lch)\([^)]*\))/gi).map(
				(colour) => `${file.file}: ${colour}`,
			),
		);
		expect(named).toEqual([]);
	});

	it('are the place for families: two, each with fallbacks of its own measures', () => {
		const tokens = ownTokens(process.cwd(), 'light');
		expect(tokens.get('--text')).toMatch(/'Atkinson Hyperlegible', 'Text Fallback', /);
		expect(tokens.get('--display')).toMatch(/^'Source Serif 4', 'Display Fallback', /);
		const families = files
			.filter(({ file }) => !file.endsWith('e-book.css'))
			.flatMap((file) => all(file.css, /font-family:\s*([^;]+);/g).filter((family) => !/^var\(|^'/.test(family)));
		expect(families.filter((family) => !['inherit', 'monospace'].includes(family))).toEqual([]);
	});
});

describe('form', () => {
	/** What is not known from a source differs from what is by its line, for those who see no colours and on paper. */
	it('tells named from inferred without colour', () => {
		const border = (selector: string) =>
			files
				.flatMap((file) => all(file.css, new RegExp(`${selector.replaceAll('.', '\\.')}\\s*\\{([^}]*)\\}`, 'g')))
				.join(' ');
		expect(border('> .country-inferred')).toContain('border-style: dashed');
		expect(border('> .country-named')).toMatch(/border: \S+ solid/);
		expect(border('.tile-inferred .tile-edge')).toContain('stroke-dasharray');
		expect(border('.tile-named .tile-edge')).not.toContain('stroke-dasharray');
		expect(border('.note-inference')).toContain('dashed');
		for (const [status, line] of [
			['inferred', 'dashed'],
			['not-found', 'dotted'],
			['disputed', 'double'],
		] as const)
			expect(css, status).toMatch(new RegExp(`\\.status-${status}[^{]*\\{[^}]*border-style: ${line}`));
	});

	it('gives what was read no frame, and what was reported a solid one', () => {
		expect(css).toMatch(/\.status-read\s*\{[^}]*border: 0/);
		expect(css).toMatch(/\.status\s*\{[^}]*border: 1px solid/);
		expect(css).not.toMatch(/\.status-reported[^{]*\{[^}]*border-style/);
	});
});

/** Every declaration of a style, with the condition and the selector that it stands under. */
function declarationsOf(css: string) {
	const found: { under: string; selector: string; property: string; value: string }[] = [];
	walk(parse(css), {
		visit: 'Declaration',
		enter(node) {
			const under = this.atrule?.prelude ? generate(this.atrule.prelude) : '';
			const selector = this.rule ? generate(this.rule.prelude) : '';
			found.push({ under, selector, property: node.property, value: generate(node.value).trim() });
		},
	});
	return found;
}

// So that what is true of a page’s parts in light colours, such as their names and places, need not be asked again in others.
describe('other colours change colours and nothing else', () => {
	it('in the dark, where each is a token', () => {
		const set = declarationsOf(files.find(({ file }) => file === join('src/site/styles/foundation', 'dark.css'))!.css);
		expect(set.length).toBeGreaterThan(5);
		expect(set.filter(({ property, value }) => !(property.startsWith('--') && isColour(value)))).toEqual([
			expect.objectContaining({ property: 'color-scheme' }),
		]);
		const asked = files.filter(({ css }) => /@media[^{]*prefers-color-scheme/.test(css)).map(({ file }) => file);
		expect(asked).toEqual([]);
	});

	it('in colours of the reader, but that nobody is offered a choice of others', () => {
		const forced = files
			.flatMap(({ css }) => declarationsOf(css))
			.filter(({ under }) => under.includes('forced-colors'));
		expect(forced.length).toBeGreaterThan(10);
		const isPaint =
			/^(--.*|color|fill|stroke(-opacity)?|forced-color-adjust|background(-color)?|(border|outline)(-\w+)*)$/;
		expect(forced.filter(({ property }) => !isPaint.test(property))).toEqual([
			expect.objectContaining({ selector: '.display', property: 'display' }),
		]);
	});
});
