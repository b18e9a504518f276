import { enhanceEach } from '../../engine/client/enhance-each.ts';
import { enhanceSiteSearch } from '../../search/client/enhance-site-search.ts';

enhanceEach([enhanceSiteSearch]);
