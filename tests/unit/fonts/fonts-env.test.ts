import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fontsEnv } from '../../fonts/fonts-env.ts';

/** The files of fonts in the folders that a configuration names, and in those of the one that it takes in. */
function fontFiles(folder: string, file: string): string[] {
	const xml = readFileSync(join(folder, file), 'utf8');
	const folders = [...xml.matchAll(/<dir prefix="relative">([^<]+)<\/dir>/g)].map(([, path]) => join(folder, path!));
	const fonts = folders.flatMap((path) =>
		readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ttf')),
	);
	return [
		...fonts.map((name) => name.replace(/^.*[\\/]/, '')),
		...[...xml.matchAll(/<include>([^<]+)<\/include>/g)].flatMap(([, other]) => fontFiles(folder, other!)),
	];
}

describe('the fonts that browsers see in tests', () => {
	test('are those of packages: with stand-ins in both weights, or with DejaVu alone', () => {
		const [usual, dejavu] = (['usual', 'dejavu'] as const).map((fonts) => {
			const { FONTCONFIG_PATH, FONTCONFIG_FILE } = fontsEnv(fonts);
			return fontFiles(FONTCONFIG_PATH, FONTCONFIG_FILE);
		});
		expect(usual).toEqual(
			expect.arrayContaining([
				'Arimo_400Regular.ttf',
				'Arimo_700Bold.ttf',
				'Tinos_400Regular.ttf',
				'Tinos_700Bold.ttf',
				...dejavu!,
			]),
		);
		expect(dejavu).toContain('DejaVuSans.ttf');
		expect(dejavu!.filter((name) => !name.startsWith('DejaVu'))).toEqual([]);
	});

	test.each(['usual', 'dejavu'] as const)('are these alone: %s names no folder of a machine', (fonts) => {
		const { FONTCONFIG_PATH, FONTCONFIG_FILE } = fontsEnv(fonts);
		const xml = readFileSync(join(FONTCONFIG_PATH, FONTCONFIG_FILE), 'utf8');
		expect([...xml.matchAll(/<dir(?! prefix="relative">\.\.\/\.\.\/node_modules\/)[^>]*>/g)].map(String)).toEqual([]);
		expect(xml).not.toMatch(/<include[^>]*>\s*\//);
	});
});
