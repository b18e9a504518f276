import { enhanceContents } from '../client/enhance-contents.ts';
import { enhanceCopyAge } from '../client/enhance-copy-age.ts';
import { openForPrint, openForTarget } from '../client/enhance-disclosures.ts';
import { enhanceDisplay } from '../client/enhance-display.ts';
import { enhanceEach } from '../../engine/client/enhance-each.ts';
import { enhanceQuickExit } from '../client/enhance-quick-exit.ts';
import { enhanceSideNotes } from '../client/enhance-side-notes.ts';

enhanceEach([
	enhanceQuickExit,
	enhanceDisplay,
	openForTarget,
	openForPrint,
	enhanceCopyAge,
	enhanceContents,
	enhanceSideNotes,
]);
