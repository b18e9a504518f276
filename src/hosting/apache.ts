import { MADE, indent, type HostFile } from './file-for-host.ts';
import { HTTPS_HEADER, MEDIA_TYPES, OTHER_FOLDERS, ROOT_KIND, headersOf, type Kind } from './table.ts';

const textEndings = Object.keys(MEDIA_TYPES).filter((ending) => MEDIA_TYPES[ending]!.isText);

/**
 * The file `.htaccess` for the folder of the site, as hosts let their customers have it: it needs `AllowOverride All`
 * and the modules dir, headers, mime and rewrite.
 */
export function apacheFile(path: string): HostFile {
	const folders = OTHER_FOLDERS.map(([folder]) => folder);
	const [name, value] = HTTPS_HEADER;
	return {
		path: 'apache/.htaccess',
		content: `${MADE}
Options -Indexes -MultiViews
DirectoryIndex index.html
DirectorySlash Off
ErrorDocument 403 ${path}404.html
ErrorDocument 404 ${path}404.html
FileETag MTime Size

${Object.entries(MEDIA_TYPES)
	.map(([ending, { type }]) => `AddType ${type} .${ending}\n`)
	.join('')}AddCharset utf-8 ${textEndings.map((ending) => `.${ending}`).join(' ')}

# Files are compressed beforehand.
RemoveType .br .gz
AddEncoding br .br
AddEncoding gzip .gz
RewriteEngine On
RewriteBase ${path}
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html !-f
RewriteRule ^ - [R=404,L]
RewriteRule ^$ index.html [L]
${['br', 'gz'].map(formatRewrite).join('')}
<FilesMatch "\\.(${textEndings.join('|')})(\\.(br|gz))?$">
	Header merge Vary Accept-Encoding
</FilesMatch>

Header always set ${name} "${value}" "expr=%{HTTPS} == 'on' || %{HTTP:X-Forwarded-Proto} == 'https'"
${formatIf(`! (%{REQUEST_URI} =~ m#^${path}(${folders.join('|')})/#)`, ROOT_KIND)}${OTHER_FOLDERS.map(
			([folder, kind]) => formatIf(`%{REQUEST_URI} =~ m#^${path}${folder}/#`, kind),
		).join('')}`,
	};
}

/** Sends the compressed file in the place of the one that was asked for, where it is there and can be read. */
function formatRewrite(ending: string): string {
	const encoding = ending === 'gz' ? 'gzip' : ending;
	return `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
RewriteCond %{REQUEST_FILENAME}.${ending} -f
RewriteRule ^(.+\\.(${textEndings.join('|')}))$ $1.${ending} [L]
`;
}

function formatIf(condition: string, kind: Kind): string {
	return `<If "${condition}">\n${indent(headersOf(kind).map(([name, value]) => `Header always set ${name} "${value}"`))}</If>\n`;
}
