import { posix } from 'node:path';
import { escapeHtml } from '../text/escape-html.ts';
import { readStartTags, type StartTag } from '../text/start-tags.ts';
import { hashSource } from './inline-first.ts';

/** Attributes that hold one address. Those that begin with `data-` name files that a script loads later. */
const ADDRESS_ATTRIBUTES = new Set(['href', 'src', 'poster', 'xlink:href', 'data-index', 'data-help']);

/** What a page of the built site says of itself. */
export interface BuiltPage {
	/** Its file, from the folder's root: `demands/openness.html`. */
	file: string;
	html: string;
	ids: string[];
	/** Files and fragments of the site that it links to. */
	targets: { file: string; fragment: string | undefined; written: string }[];
	/** What would break on disk or be blocked by the policy. */
	faults: string[];
}

/** How links of a page are written. */
export interface LinkStyle {
	/** A prefix for pages served at any depth (404): links begin with it instead of being relative. */
	absolutePrefix?: string | undefined;
	/** The version of each file whose links name it, so that browsers may keep the file for good. */
	versions?: ReadonlyMap<string, string> | undefined;
}

/** Makes a page's addresses, which begin with "/", relative: the folder works from a web root, a sub-path and a disk. */
export function makePortable(file: string, html: string, style: LinkStyle = {}): BuiltPage {
	const page: BuiltPage = { file, html: '', ids: [], targets: [], faults: [] };
	let done = 0;

	let policy = '';
	for (const element of readStartTags(html)) {
		policy ||= policyIn(element);
		for (const { name, value, start, end } of element.attributes) {
			if (name === 'id') page.ids.push(value);
			if (name === 'style')
				page.faults.push(`<${element.name} style="${value}"> is blocked by the policy: use a class`);
			if (/^on[a-z]+$/.test(name))
				page.faults.push(`<${element.name} ${name}> is blocked by the policy: move it to a script of src/site/scripts`);
			if (name === 'srcset') page.faults.push(`<${element.name} srcset> is not made relative: use src`);
			if (!ADDRESS_ATTRIBUTES.has(name)) continue;
			if (isElsewhere(value)) {
				// Where a page is in another language is told, and not asked for.
				const isTold = element.attributes.some(({ name }) => name === 'hreflang');
				if (element.name !== 'a' && !isTold && !value.startsWith('data:'))
					page.faults.push(`<${element.name} ${name}="${value}"> asks another server: keep the file on the site`);
				continue;
			}
			const target = targetOf(file, value);
			page.targets.push({ ...target, written: value });
			const version = style.versions?.get(target.file) ?? /\?([^#]*)/.exec(value)?.[1];
			const written = address(file, target, version, style);
			if (written === value) continue;
			page.html += `${html.slice(done, start)}${name}="${escapeHtml(written)}"`;
			done = end;
		}
		if (!isInline(element) || policy.includes(hashSource(element.text ?? ''))) continue;
		const remedy = element.name === 'script' ? 'move it to a script of src/site/scripts' : 'move it to a stylesheet';
		page.faults.push(`an inline <${element.name}> is blocked by the policy: ${remedy}`);
	}

	page.html += html.slice(done);
	return page;
}

const repeated = (ids: readonly string[], seen = new Set<string>()) =>
	ids.filter((id) => seen.size === seen.add(id).size);

/** Checks the pages together: every link names a file, every fragment an id, no id stands twice. */
export function checkPages(pages: readonly Omit<BuiltPage, 'html'>[], files: ReadonlySet<string>): string[] {
	const ids = new Map(pages.map((page) => [page.file, new Set(page.ids)]));
	return pages.flatMap((page) => [
		...page.faults.map((fault) => `${page.file}: ${fault}`),
		...repeated(page.ids).map((id) => `${page.file}: id "${id}" stands twice: give one of the two another id`),
		...page.targets.flatMap(({ file, fragment, written }) => {
			if (!files.has(file)) return [`${page.file}: link "${written}" leads to no file: ${file} is not there`];
			if (fragment !== undefined && ids.has(file) && !ids.get(file)!.has(fragment))
				return [`${page.file}: link "${written}" leads to no place: ${file} has no id "${fragment}"`];
			return [];
		}),
	]);
}

/** The file and fragment that an internal address on a page leads to. The version of a file is no part of its name. */
export function targetOf(from: string, value: string): { file: string; fragment: string | undefined } {
	const [fileAndVersion = '', fragment] = value.split('#');
	const [path = ''] = fileAndVersion.split('?');
	if (path === '') return { file: from, fragment };
	const file = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path);
	return { file: file === '' || file.endsWith('/') ? `${file}index.html` : file, fragment };
}

function address(
	from: string,
	target: { file: string; fragment: string | undefined },
	version: string | undefined,
	style: LinkStyle,
): string {
	const fragment = target.fragment === undefined ? '' : `#${target.fragment}`;
	if (target.file === from && fragment) return fragment;
	const rest = (version === undefined ? '' : `?${version}`) + fragment;
	if (style.absolutePrefix !== undefined) return `${style.absolutePrefix}${target.file}${rest}`;
	return posix.relative(posix.dirname(from), target.file) + rest;
}

/** True for an address with a scheme or a host of its own. */
export function isElsewhere(value: string): boolean {
	return /^[a-z][a-z0-9+.-]*:|^\/\//i.test(value);
}

/** True for styles and scripts that stand in the page. Data for machines is no script. */
function isInline({ name, attributes }: StartTag): boolean {
	if (name === 'style') return true;
	return name === 'script' && !attributes.some((one) => one.name === 'src' || one.value === 'application/ld+json');
}

function policyIn({ name, attributes }: StartTag): string {
	const isPolicy = name === 'meta' && attributes.some(({ value }) => value === 'Content-Security-Policy');
	return (isPolicy && attributes.find((one) => one.name === 'content')?.value) || '';
}
