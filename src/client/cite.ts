import { enhanceEach } from './enhance-each.ts';
import { enhanceReferences } from './enhance-references.ts';

enhanceEach([enhanceReferences]);
