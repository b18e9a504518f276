import { ContentError } from '../content/fault.ts';
import { parseRecords } from '../content/yaml-records.ts';
import { formatDate } from '../text/dates.ts';
import type { Change } from '../schemas/change.ts';
import { RELEASES_FILE, releaseSchema, type Release } from '../schemas/release.ts';
import type { Copy } from '../exports/copy.ts';
import type { ContentFiles } from '../content/read-files.ts';

/** The versions released, newest first; throws a ContentError with all faults together. */
export function readReleases(files: ContentFiles, changes: readonly Change[]): Release[] {
	const { records, faults } = parseRecords(RELEASES_FILE, files[RELEASES_FILE] ?? '', releaseSchema);
	const strangers = records
		.filter(({ value }) => !changes.some(({ id }) => id === value.newestChange))
		.map(({ value: { version, newestChange }, ...place }) => {
			const message = 'is no change: write the id of an entry in content/changes.yaml';
			return { ...place, record: version, field: 'newestChange', value: newestChange, message };
		});
	if (faults.length + strangers.length > 0) throw new ContentError([...faults, ...strangers]);
	return records.map(({ value }) => value);
}

/** The changes that a version brings: those after the version before it, newest first. */
export function changesIn(version: string, changes: readonly Change[], releases: readonly Release[]): Change[] {
	// A version that is made again is in the list already.
	const index = releases.findIndex((release) => release.version === version);
	const newest = index === -1 ? 0 : placeOf(releases[index]!, changes);
	const before = releases[index + 1];
	return changes.slice(newest, before && placeOf(before, changes));
}

function placeOf({ newestChange }: Release, changes: readonly Change[]): number {
	return changes.findIndex(({ id }) => id === newestChange);
}

/** The notes of a release as plain text in Markdown: what was corrected first, then what is new. */
export function writeReleaseNotes(
	{ name, version, evidenceReaches, chapters }: Copy,
	changes: readonly Change[],
	releases: readonly Release[],
): string {
	const labels = new Map(chapters.map(({ file, label }) => [file, label]));
	const brought = changesIn(version, changes, releases);
	const sections = [
		...section('Corrections', 'correction', brought, labels),
		...section('Changes', 'change', brought, labels),
	];
	return [
		`# ${name}, version ${version}`,
		`The evidence reaches to ${evidenceReaches}. These are the changes to the text since the version before.`,
		...(sections.length > 0 ? sections : ['Nothing changed in the text.']),
		'The checksums of all files are in `SHA256SUMS`: `sha256sum -c SHA256SUMS` says whether yours are whole.',
	]
		.join('\n\n')
		.concat('\n');
}

function section(
	title: string,
	kind: Change['kind'],
	changes: readonly Change[],
	labels: ReadonlyMap<string, string>,
): string[] {
	const items = changes
		.filter((change) => change.kind === kind)
		.map(({ date, chapters, text }) => {
			const where = chapters.map((file) => labels.get(file) ?? file).join(', ');
			return `- ${formatDate(date)}. ${text} (${where})`;
		});
	return items.length > 0 ? [`## ${title}\n\n${items.join('\n')}`] : [];
}
