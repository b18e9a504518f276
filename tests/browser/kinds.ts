import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHARTS } from '../site-charts.ts';

/**
 * Tag of a test that asks of one more page what another test asks of a page of its kind: it runs with `npm run test:all`, and not
 * with `npm test`.
 */
const REPEATED = { tag: '@repeated' } as const;

/** What a page loads, and the kinds of the charts that it shows: pages that have these in common are of one kind. */
function kindOf(file: string): string {
	const html = readFileSync(join(process.cwd(), 'dist', file), 'utf8');
	const loads = [...html.matchAll(/(?:href|src)="[^"]*?([\w-]+\.(?:css|js))[?"]/g)].map(([, name]) => name!);
	const charts = CHARTS.filter(({ id }) => html.includes(`id="${id}"`)).map(({ kind }) => kind.block);
	return [...new Set([...loads, ...charts, /<body class="[^"]*"/.exec(html)?.[0] ?? ''])].sort().join(' ');
}

/** The pages, each with what its test is tagged with: all but the first of a kind are repeated. */
export function byKind(files: readonly string[]): [file: string, details: { tag?: string }][] {
	const seen = new Set<string>();
	return files.map((file) => {
		const kind = kindOf(file);
		const isFirst = !seen.has(kind);
		seen.add(kind);
		return [file, isFirst ? {} : REPEATED];
	});
}

/** The charts, each with what its test is tagged with: all but the first of a kind are repeated. */
export function chartsByKind(): [chart: (typeof CHARTS)[number], details: { tag?: string }][] {
	return CHARTS.map((chart) => [chart, CHARTS.find(({ kind }) => kind === chart.kind) === chart ? {} : REPEATED]);
}
