import { enhanceEach } from '../../engine/client/enhance-each.ts';
import { enhanceListSearch } from '../../evidence/enhance-list-search.ts';

enhanceEach([enhanceListSearch]);
