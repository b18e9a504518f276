import { RESOURCE_KINDS, type PageSpeed, type PageWeight, type SiteBuilds } from './measure.ts';

/** What was measured of one site; what failed has the reason instead. */
export interface Measured {
	name: string;
	weight?: PageWeight;
	speed?: PageSpeed;
	/** By how many chapters were generated. */
	builds: Readonly<Record<number, SiteBuilds | { failed: string }>>;
}

/** What a server can send before it hears from the reader again: ten packets. */
const ROUND_TRIP_BYTES = 14_000;

/** Where the tables stand in the page of performance. */
const MARKS = ['<!-- bench: begin -->', '<!-- bench: end -->'] as const;

/** The results as tables of Markdown, ours first. */
export function benchReport(sites: readonly Measured[]): string {
	const ours = sites[0]!;
	const names = sites.map(({ name }) => name);
	const cells = (cell: (site: Measured) => string | undefined) => sites.map((site) => cell(site) ?? '–');
	const page: [string, ...string[]][] = [
		...RESOURCE_KINDS.filter((kind) => sites.some(({ weight }) => weight && weight.byKind[kind] > 0)).map(
			(kind): [string, ...string[]] => [kind, ...cells(({ weight }) => weight && kB(weight.byKind[kind]))],
		),
		['all', ...cells(({ weight }) => weight && kB(weight.total))],
		['all, beside ours', ...cells(({ weight }) => weight && times(weight.total, ours.weight?.total))],
		[
			'what it takes to be seen (html, css), in round trips of 14 kB',
			...cells(({ weight }) => weight && ((weight.byKind.html + weight.byKind.css) / ROUND_TRIP_BYTES).toFixed(1)),
		],
		['requests', ...cells(({ weight }) => weight && String(weight.requests))],
		['first contentful paint', ...cells(({ speed }) => speed && seconds(speed.fcp / 1000))],
		['largest contentful paint', ...cells(({ speed }) => speed && seconds(speed.lcp / 1000))],
		['layout shift', ...cells(({ speed }) => speed && speed.cls.toFixed(3))],
		['scores: performance, accessibility, practice, search', ...cells(({ speed }) => speed?.scores.join(', '))],
	];
	const sizes = [...new Set(sites.flatMap(({ builds }) => Object.keys(builds).map(Number)))];
	const cost = ({ builds }: Measured, size: number) => {
		const found = builds[size];
		return found && 'cold' in found ? found : undefined;
	};
	const rowsOf = (size: number): [string, ...string[]][] => {
		const smaller = sizes[sizes.indexOf(size) - 1];
		const of = (cell: (builds: SiteBuilds, site: Measured) => string) =>
			cells((site) => {
				const found = cost(site, size);
				return found ? cell(found, site) : site.builds[size] && 'failed';
			});
		return [
			[`${size} chapters: pages written`, ...of(({ pages }) => String(pages))],
			[`${size} chapters: cold`, ...of(({ cold }) => seconds(cold.seconds))],
			[`${size} chapters: warm`, ...of(({ warm }) => seconds(warm.seconds))],
			[`${size} chapters: cold, a page`, ...of(({ cold, pages }) => ms(cold.seconds / pages))],
			[`${size} chapters: peak memory`, ...of(({ cold }) => `${Math.round(cold.peakBytes / 1e6)} MB`)],
			...(smaller === undefined
				? []
				: ([
						[
							`from ${smaller} to ${size}: time for each page more`,
							...of((found, site) => {
								const before = cost(site, smaller);
								if (!before) return '–';
								return ms((found.cold.seconds - before.cold.seconds) / (found.pages - before.pages));
							}),
						],
						[
							`from ${smaller} to ${size}: memory for each page more`,
							...of((found, site) => {
								const before = cost(site, smaller);
								if (!before) return '–';
								const bytes = (found.cold.peakBytes - before.cold.peakBytes) / (found.pages - before.pages);
								return `${(bytes / 1e6).toFixed(2)} MB`;
							}),
						],
					] satisfies [string, ...string[]][])),
		];
	};
	return `${table(['One page', ...names], page)}\n\n${table(['Builds', ...names], sizes.flatMap(rowsOf))}`;
}

/**
 * Puts a report between the marks of a page.
 *
 * @throws where the marks are missing
 */
export function withReport(page: string, report: string): string {
	const [from, to] = MARKS.map((mark) => page.indexOf(mark)) as [number, number];
	if (from < 0 || to < from)
		throw new Error(`docs/performance.md has no place for the report: restore the lines ${MARKS.join(' and ')}.`);
	return `${page.slice(0, from)}${MARKS[0]}\n\n${report}\n\n${page.slice(to)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const seconds = (count: number) => `${count.toFixed(1)} s`;
const ms = (count: number) => `${Math.round(count * 1000)} ms`;
const times = (bytes: number, ours: number | undefined) => (ours ? `${(bytes / ours).toFixed(2)} ×` : undefined);
