import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DIST } from './built-site.ts';

/** What is copied letter by letter, or is no text. */
const LITERAL = /<(script|style|code|pre|kbd|samp|textarea)\b[\s\S]*?<\/\1>/g;

it('no page shows straight quotation marks beside those that printers set', () => {
	const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
	expect(pages.length).toBeGreaterThan(100);
	const straight = pages.flatMap((file) => {
		const text = readFileSync(join(DIST, file), 'utf8')
			.replace(LITERAL, '')
			.replace(/<[^>]*>/g, '\n');
		const found = /.{0,40}(?:["']|&quot;|&#3[49];).{0,40}/.exec(text);
		return found ? [`${file}: ${found[0]}`] : [];
	});
	expect(straight).toEqual([]);
});
