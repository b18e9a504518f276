import { runProgram } from './programs.ts';

/**
 * The list of all packages that the site is built and tested with, as CycloneDX JSON. It is read from the lock file, so
 * that it names the packages for every system. The project's name is handed in: npm writes that of the folder.
 */
export async function makeSbom(root: string, name: string): Promise<string> {
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const printed = await runProgram(npm, ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { cwd: root });
	const sbom = JSON.parse(printed) as { metadata: { component: { name: string } } };
	sbom.metadata.component.name = name;
	return `${JSON.stringify(sbom, undefined, 2)}\n`;
}
