/**
 * The one policy of every page, carried in a `meta` so that it holds on disk too. `'self'` matches the
 * folder's own files under file:// in Chromium, Firefox and WebKit. Nothing inline, nothing from elsewhere,
 * and no worker. Scripts may connect to the page's own host, because audits read its robots.txt so. Ours never do, and a test
 * holds it. This lets no data out: a picture from the same host could carry as much.
 */
export const CONTENT_SECURITY_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"worker-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');
