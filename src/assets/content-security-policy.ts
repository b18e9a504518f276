/**
 * The one policy of every page, carried in a `meta` so that it holds on disk too. `'self'` matches the
 * folder's own files under file:// in Chromium, Firefox and WebKit. Nothing inline, nothing from elsewhere,
 * and no worker. Scripts may ask this very host, which is how audits read its robots.txt: none of ours does, and a test
 * holds it. It opens no way out, since a picture of one's own host could carry as much.
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
