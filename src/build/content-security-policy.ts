/**
 * The one policy of every page, carried in a `meta` so that it holds on disk too. `'self'` matches the
 * folder's own files under file:// in Chromium, Firefox and WebKit. Nothing inline, nothing from elsewhere.
 */
export const CONTENT_SECURITY_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"worker-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');
