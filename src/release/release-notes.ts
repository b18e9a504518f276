import { ContentError } from '../content/fault.ts';
import { parseRecords } from '../content/yaml-records.ts';
import { formatDate } from '../model/dates.ts';
import type { Change } from '../schemas/change.ts';
import { releaseSchema, type Release } from '../schemas/release.ts';

/** The file of the released versions, from the project's root. */
export const RELEASES_FILE = 'content/releases.yaml';

/** What the notes of a release need. */
export interface NotesContent {
	/** The name of the site. */
	name: string;
	/** The version that is made. */
	version: string;
	/** How far the evidence reaches, in words. */
	evidenceReaches: string;
	/** Every change, newest first. */
	changes: readonly Change[];
	/** The versions released, newest first. The one that is made may be among them already. */
	releases: readonly Release[];
	/** The short name of each chapter. */
	labels: ReadonlyMap<string, string>;
}

/**
 * The versions released, newest first.
 *
 * @param files text of the content's files by their path from the project's root
 * @param changes every change, which the releases name
 * @throws ContentError with all faults together
 */
export function readReleases(files: Readonly<Record<string, string>>, changes: readonly Change[]): Release[] {
	const { records, faults } = parseRecords(RELEASES_FILE, files[RELEASES_FILE] ?? '', releaseSchema);
	const strangers = records
		.filter(({ value }) => !changes.some(({ id }) => id === value.newestChange))
		.map(({ value, line }) => ({
			file: RELEASES_FILE,
			line,
			record: value.version,
			field: 'newestChange',
			value: value.newestChange,
			message: 'is no change: write the id of an entry in content/changes.yaml',
		}));
	if (faults.length + strangers.length > 0) throw new ContentError([...faults, ...strangers]);
	return records.map(({ value }) => value);
}

/** The changes that a version brings: those after the version before it. */
export function changesIn({
	version,
	changes,
	releases,
}: Pick<NotesContent, 'version' | 'changes' | 'releases'>): Change[] {
	const index = releases.findIndex((release) => release.version === version);
	const newest = index === -1 ? 0 : placeOf(releases[index]!, changes);
	const before = releases[index + 1];
	return changes.slice(newest, before && placeOf(before, changes));
}

function placeOf({ newestChange }: Release, changes: readonly Change[]): number {
	return changes.findIndex(({ id }) => id === newestChange);
}

/** The notes of a release as plain text in Markdown: what was corrected first, then what is new. */
export function writeReleaseNotes(content: NotesContent): string {
	const { name, version, evidenceReaches, releases } = content;
	const changes = changesIn(content);
	const index = releases.findIndex((release) => release.version === version);
	const before = releases[index + 1];
	const since = before ? `since version ${before.version}` : 'in this first version';
	const sections = [
		section('Corrections', changes, 'correction', content),
		section('Changes', changes, 'change', content),
	].filter((text) => text !== undefined);
	return [
		`# ${name}, version ${version}`,
		`The evidence reaches to ${evidenceReaches}. This is what changed in the text ${since}.`,
		...(sections.length > 0 ? sections : ['Nothing changed in the text.']),
		'The sums of all files are in `SHA256SUMS`: `sha256sum -c SHA256SUMS` says whether yours are whole.',
	]
		.join('\n\n')
		.concat('\n');
}

function section(
	title: string,
	changes: readonly Change[],
	kind: Change['kind'],
	{ labels }: NotesContent,
): string | undefined {
	const items = changes
		.filter((change) => change.kind === kind)
		.map(({ date, chapters, text }) => {
			const where = chapters.map((file) => labels.get(file) ?? file).join(', ');
			return `- ${formatDate(date)}. ${text} (${where})`;
		});
	return items.length > 0 ? `## ${title}\n\n${items.join('\n')}` : undefined;
}
