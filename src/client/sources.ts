import { enhanceEach } from './enhance-each.ts';
import { enhanceListSearch } from './enhance-list-search.ts';

enhanceEach([enhanceListSearch]);
