import { enhanceQuickExit } from './enhance-quick-exit.ts';
import { openForPrint, openForTarget } from './enhance-disclosures.ts';

enhanceQuickExit(document, window);
openForTarget(document, window);
openForPrint(document, window);
