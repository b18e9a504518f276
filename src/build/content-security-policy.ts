/**
 * The one policy of every page, in a `meta`, so that it holds on disk too, where `'self'` is the folder. Nothing inline, nothing
 * from elsewhere, no worker. Audits may read the host's robots.txt; our scripts connect to nothing, and a test holds it.
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
