import type { IncomingHttpHeaders } from 'node:http';
import { elementsIn, attributeOf } from '../../src/text/html-tree.ts';
import { parse } from 'parse5';

/**
 * The marks of MDN's HTTP Observatory, written down from its tables and tests as they were in November 2026 (repository
 * mdn/mdn-http-observatory, src/grader/charts.js at commit 01b4711, src/analyzer/tests at 048ff59): every mark that an answer over
 * HTTPS can get. A site starts at 100; what it does well is added where nothing costs it more than ten. Its own package brings a
 * database, a web framework and a browser's model, 27 packages of its own, for these few rules.
 *
 * Not in it: the redirection from HTTP, and the list of names that browsers know to be HTTPS (5 marks), which are a domain's; and 5
 * marks for `integrity`, with which scripts do not run from a disk.
 *
 * @returns the mark of each test, and the score
 */
export function observatoryScore(headers: IncomingHttpHeaders, html: string): Record<string, number> {
	const elements = [...elementsIn(parse(html))];
	const metas = elements.filter(
		(element) =>
			element.tagName === 'meta' && attributeOf(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
	);
	const scripts = elements.filter((element) => element.tagName === 'script' && attributeOf(element, 'src'));
	const inHeader = parsePolicy(headers['content-security-policy'] as string | undefined);
	const policy = new Map([...metas.flatMap((meta) => [...parsePolicy(attributeOf(meta, 'content'))]), ...inHeader]);
	const marks = {
		'content-security-policy': markPolicy(policy),
		cookies: headers['set-cookie'] ? -40 : 0,
		'cross-origin-resource-sharing':
			headers['access-control-allow-origin'] && headers['access-control-allow-credentials'] ? -50 : 0,
		'cross-origin-resource-policy': /^same-(origin|site)$/.test(String(headers['cross-origin-resource-policy']))
			? 10
			: 0,
		'referrer-policy': markReferrer(headers['referrer-policy'] as string | undefined),
		'strict-transport-security': markHsts(headers['strict-transport-security']),
		'subresource-integrity': scripts.every((script) => !/^(https?:)?\/\//.test(attributeOf(script, 'src')!)) ? 0 : -5,
		'x-content-type-options': headers['x-content-type-options'] === 'nosniff' ? 0 : -5,
		'x-frame-options': markFrames(inHeader, headers['x-frame-options'] as string | undefined),
	};
	const values = Object.values(marks);
	const lost = values.filter((mark) => mark < 0).reduce((sum, mark) => sum + mark, 0);
	const won = values.filter((mark) => mark > 0).reduce((sum, mark) => sum + mark, 0);
	return { ...marks, score: 100 + lost + (100 + lost >= 90 ? won : 0) };
}

const BROAD = new Set(['ftp:', 'http:', 'https:', '*', 'http://*', 'http://*.*', 'https://*', 'https://*.*']);
const UNSAFE = new Set([...BROAD, "'unsafe-inline'", 'data:']);

function parsePolicy(policy = ''): Map<string, string[]> {
	return new Map(
		policy
			.split(';')
			.map((directive) => directive.trim().split(/\s+/))
			.filter(([name]) => name)
			.map(([name, ...sources]) => [name!.toLowerCase(), sources]),
	);
}

function markPolicy(policy: ReadonlyMap<string, readonly string[]>): number {
	if (policy.size === 0) return -25;
	const sources = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
	if (sources('script-src').some((source) => UNSAFE.has(source))) return -20;
	if (sources('object-src').some((source) => BROAD.has(source))) return -20;
	if ([...policy].some(([, all]) => all.some((source) => /^(http|ftp):/.test(source)))) return -20;
	if ([...sources('script-src'), ...sources('style-src')].includes("'unsafe-eval'")) return -10;
	if (sources('style-src').some((source) => UNSAFE.has(source))) return 0;
	return policy.get('default-src')?.join() === "'none'" ? 10 : 5;
}

function markReferrer(value: string | undefined): number {
	if (value === undefined) return 0;
	return /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(value) ? 5 : -5;
}

function markHsts(value: string | undefined): number {
	const age = /max-age=(\d+)/.exec(value ?? '')?.[1];
	if (age === undefined) return -20;
	return Number(age) >= 15_768_000 ? 0 : -10;
}

function markFrames(inHeader: ReadonlyMap<string, readonly string[]>, option: string | undefined): number {
	if (inHeader.has('frame-ancestors')) return 5;
	return /^(deny|sameorigin)$/i.test(option ?? '') ? 0 : -20;
}
