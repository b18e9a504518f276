import { enhanceContents } from './enhance-contents.ts';
import { enhanceCopyAge } from './enhance-copy-age.ts';
import { enhanceDepth } from './enhance-depth.ts';
import { openForPrint, openForTarget } from './enhance-disclosures.ts';
import { enhanceDisplay } from './enhance-display.ts';
import { enhanceEach } from './enhance-each.ts';
import { enhanceQuickExit } from './enhance-quick-exit.ts';
import { enhanceSideNotes } from './enhance-side-notes.ts';

enhanceEach([
	enhanceQuickExit,
	enhanceDisplay,
	openForTarget,
	openForPrint,
	enhanceDepth,
	enhanceCopyAge,
	enhanceContents,
	enhanceSideNotes,
]);
