import { openForPrint, openForTarget } from './enhance-disclosures.ts';
import { enhanceEach } from './enhance-each.ts';
import { enhanceQuickExit } from './enhance-quick-exit.ts';

enhanceEach([enhanceQuickExit, openForTarget, openForPrint]);
