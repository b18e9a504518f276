/**
 * The one policy of every page, carried in a `meta` so that it holds on disk too. `'self'` matches the
 * folder's own files under file:// in Chromium, Firefox and WebKit. Nothing inline, nothing from elsewhere,
 * and no connection or worker at all: no script needs one.
 */
export const CONTENT_SECURITY_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'none'",
	"worker-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');
