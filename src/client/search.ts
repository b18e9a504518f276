import { enhanceEach } from './enhance-each.ts';
import { enhanceSiteSearch } from './enhance-site-search.ts';

enhanceEach([enhanceSiteSearch]);
