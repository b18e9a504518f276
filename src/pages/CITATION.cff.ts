import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { readIdentity } from '../content/identity.ts';

/**
 * How to cite the site: the project's own file, so that a copy of the site carries it too, with the version and the date
 * that this copy gives of itself everywhere else.
 */
export const GET: APIRoute = ({ locals }) => {
	const root = process.cwd();
	const { version, date, address } = readIdentity(root, locals.content);
	const citation = readFileSync(join(root, 'CITATION.cff'), 'utf8')
		.replace(/^version: .*$/m, `version: ${version}`)
		.replace(/^date-released: .*$/m, `date-released: '${date}'`)
		.concat(address ? `url: '${address}'\n` : '');
	return new Response(citation, { headers: { 'content-type': 'text/yaml; charset=utf-8' } });
};
