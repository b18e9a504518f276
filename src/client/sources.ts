import { enhanceEach } from './enhance-each.ts';
import { enhanceSourceSearch } from './enhance-source-search.ts';

enhanceEach([enhanceSourceSearch]);
