import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { SCRIPTS } from '../../../src/engine/page-files.ts';

/** A package as the lock file has it. */
interface Locked {
	version: string;
	license?: string;
	dev?: boolean;
	resolved?: string;
	integrity?: string;
	hasInstallScript?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Licences that anybody may build a public site with. What each asks is in docs/security.md. */
const ALLOWED = [
	'0BSD',
	'Apache-2.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'BlueOak-1.0.0',
	'CC0-1.0',
	'ISC',
	'MIT',
	'MPL-2.0',
	'OFL-1.1',
	'Python-2.0',
	'Unlicense',
	'Zlib',
];

/** Packages of the build under other licences, each looked at: they run when the site is built, and no reader gets them. */
const LOOKED_AT = [
	// The picture library that Astro brings along: it writes small PNG files.
	/^@img\/sharp-/,
];

/** Every licence that an expression names: where there is a choice, all are looked at. */
const licencesIn = (expression: string) => expression.replace(/[()]/g, '').split(/ (?:AND|OR) /);

describe('packages', () => {
	it('that the site is built with are under licences that were looked at', () => {
		const unknown = locked
			.filter(([, { dev }]) => !dev)
			.filter(([path]) => !LOOKED_AT.some((name) => name.test(nameOf(path))))
			.filter(([, { license = 'none' }]) => !licencesIn(license).every((name) => ALLOWED.includes(name)));
		expect(unknown.map(([path, { license }]) => `${nameOf(path)}: ${license}`)).toEqual([]);
	});

	it('that were looked at for their licence are still there', () => {
		for (const name of LOOKED_AT) expect(locked.some(([path]) => name.test(nameOf(path)))).toBe(true);
	});

	it('that would run something when they are installed are known, and are kept from it', () => {
		const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
		expect(running, 'read its script, then add it here and to docs/security.md').toEqual(['esbuild']);
		expect(readFileSync('src/tools/ensure-install.mjs', 'utf8')).toContain("'--ignore-scripts ");
	});

	it('are locked to their content, and to no address', () => {
		const loose = locked.filter(([, { integrity, resolved }]) => !integrity || resolved);
		expect(loose.map(([path]) => path)).toEqual([]);
	});

	it('are asked for in exact versions', () => {
		const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
			readFileSync('package.json', 'utf8'),
		) as Record<string, Record<string, string>>;
		const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
		expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
	});

	it('whose code goes to readers are one', async () => {
		const { metafile } = await build({
			entryPoints: SCRIPTS.map((name) => `src/site/scripts/${name}.ts`),
			bundle: true,
			write: false,
			metafile: true,
			outdir: 'out',
			logLevel: 'silent',
		});
		const shipped = Object.keys(metafile.inputs).filter((file) => file.includes('node_modules/'));
		expect(
			[...new Set(shipped.map((file) => nameOf(file).split('/')[0]!))],
			'name it in docs/security.md and CREDITS.md, and its licence in src/pages/[...file].ts',
		).toEqual(['minisearch']);
	});
});
