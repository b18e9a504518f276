import { formatTable } from '../text/format-table.ts';
import { RESOURCE_KINDS, median, type PageWeight } from './measure.ts';

/** What was measured of one site. */
export interface Measured {
	name: string;
	/** Seconds of each cold build. */
	builds: readonly number[];
	/** Pages in each of those builds. */
	pages: number;
	weight: PageWeight;
}

/** The results as a table, ours first, with the two ratios when there are two sites. */
export function benchReport(sites: readonly Measured[]): string {
	const rows: [string, (site: Measured) => string][] = [
		['pages built', ({ pages }) => String(pages)],
		['cold build, median', ({ builds }) => `${median(builds).toFixed(2)} s`],
		[
			'  fastest to slowest',
			({ builds }) => `${Math.min(...builds).toFixed(2)} to ${Math.max(...builds).toFixed(2)} s`,
		],
		['  per page', (site) => `${(perPage(site) * 1000).toFixed(1)} ms`],
		['one page, loaded', ({ weight }) => bytes(weight.total)],
		...RESOURCE_KINDS.map((kind): [string, (site: Measured) => string] => [
			`  ${kind}`,
			({ weight }) => bytes(weight.byKind[kind]),
		]),
		['  requests', ({ weight }) => String(weight.requests)],
	];
	const table = [['', ...sites.map(({ name }) => name)], ...rows.map(([label, cell]) => [label, ...sites.map(cell)])];
	const lines = [formatTable(table)];

	const [ours, theirs] = sites;
	if (ours && theirs)
		lines.push(
			'',
			`Build time per page: ${(perPage(ours) / perPage(theirs)).toFixed(2)} times that of ${theirs.name}.`,
			`Bytes per page: ${(ours.weight.total / theirs.weight.total).toFixed(2)} times those of ${theirs.name}.`,
		);
	return lines.join('\n');
}

function perPage({ builds, pages }: Measured): number {
	return median(builds) / pages;
}

function bytes(count: number): string {
	return `${count.toLocaleString('en-GB')} B`;
}
