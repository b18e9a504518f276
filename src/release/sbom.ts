import { runProgram } from './programs.ts';

/** The parts of a CycloneDX document that differ from run to run or from place to place. */
interface Sbom {
	serialNumber?: string;
	metadata: {
		timestamp?: string;
		tools?: { version?: string }[];
		component: { name: string };
	};
}

/**
 * The list of all packages that the site is built and tested with, as CycloneDX JSON. It is read from the lock file, so
 * that it names the packages for every system.
 *
 * @param root the project's root
 * @param name the project's name
 */
export async function makeSbom(root: string, name: string): Promise<string> {
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const printed = await runProgram(npm, ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { cwd: root });
	return settleSbom(printed, name);
}

/**
 * Takes out of a document what says when and where it was made.
 *
 * @param printed as npm prints it
 * @param name the project's name: npm writes that of the folder
 */
export function settleSbom(printed: string, name: string): string {
	const sbom = JSON.parse(printed) as Sbom;
	delete sbom.serialNumber;
	delete sbom.metadata.timestamp;
	for (const tool of sbom.metadata.tools ?? []) delete tool.version;
	sbom.metadata.component.name = name;
	return `${JSON.stringify(sbom, undefined, 2)}\n`;
}
