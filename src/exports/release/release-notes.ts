/** The file that tells readers and authors what each version brings, from the project's root. */
export const CHANGELOG_FILE = 'CHANGELOG.md';

/** What CHANGELOG.md says of a version; undefined where it has no section of it, or an empty one. */
export function changelogOf(version: string, changelog: string): string | undefined {
	const section = changelog.split(/^## /m).find((one) => one.split(/\s/, 1)[0] === version);
	return section?.slice(section.indexOf('\n')).trim() || undefined;
}

/** What a release says of itself. */
interface Release {
	name: string;
	version: string;
	evidenceReaches: string;
}

/** The notes of a release as plain text in Markdown. */
export function writeReleaseNotes({ name, version, evidenceReaches }: Release, changes: string): string {
	return `# ${name}, version ${version}

The evidence reaches to ${evidenceReaches}.

${changes}

The checksums of all files are in \`SHA256SUMS\`: \`sha256sum -c SHA256SUMS\` says whether yours are whole.
`;
}
