import { enhanceCopyButtons } from './enhance-copy-buttons.ts';
import { enhanceCopyPlace } from './enhance-copy-place.ts';
import { enhanceCopying } from './enhance-copying.ts';
import { enhanceEach } from './enhance-each.ts';

enhanceEach([enhanceCopying, enhanceCopyButtons, enhanceCopyPlace]);
