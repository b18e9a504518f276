import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';
import { ASSETS_FOLDER } from './asset-versions.ts';

/** A link to a stylesheet or a script whose file is to stand in the page itself. */
const MARKED = /<(?:link|script)\s[^>]*\bdata-inline\b[^>]*>(?:<\/script>)?/g;
/** Attributes that say where a file is, and that it is to stand in the page. */
const OF_LINKS = /\s(?:rel|href|src|data-inline)(?:="[^"]*")?/g;

/** Where a page puts its files. */
interface Place {
	file: string;
	/** What its links begin with, if they are not relative. */
	absolutePrefix?: string | undefined;
	read: (file: string) => string;
}

/** Puts the files that a page marks with `data-inline` into it, allows them in its policy by their hashes, and names them. Throws without a policy. */
export function inlineFirst(html: string, { file, absolutePrefix, read }: Place): { html: string; held: string[] } {
	const held: string[] = [];
	const hashes: Record<'style' | 'script', string[]> = { style: [], script: [] };
	const folder = absolutePrefix ?? posix.relative(posix.dirname(file), '.');
	const assets = posix.join(folder, ASSETS_FOLDER);
	const filled = html.replace(MARKED, (written) => {
		const name = written.startsWith('<script') ? 'script' : 'style';
		const asset = /\s(?:href|src)="\/([^"]+)"/.exec(written)![1]!;
		const text = read(asset)
			.trim()
			.replace(/(?<=url\(["']?)\.\//g, assets);
		held.push(asset);
		hashes[name].push(hashSource(text));
		return `${written.replace(/^<\w+/, `<${name}`).replace(OF_LINKS, '').replace('</script>', '')}${text}</${name}>`;
	});
	if (held.length === 0) return { html, held };
	if (!html.includes(CONTENT_SECURITY_POLICY)) throw new Error(`${file} holds styles or scripts, and has no policy.`);
	const policy = Object.entries(hashes).reduce(
		(all, [name, own]) => all.replace(`${name}-src 'self'`, [`${name}-src 'self'`, ...own].join(' ')),
		CONTENT_SECURITY_POLICY,
	);
	return { html: filled.replace(CONTENT_SECURITY_POLICY, policy), held };
}

/** The words of a policy that allow exactly this text. */
export function hashSource(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
