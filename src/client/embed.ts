import { enhanceEach } from './enhance-each.ts';
import { enhanceExitInSight } from './enhance-exit-in-sight.ts';
import { enhanceFrameHeight } from './enhance-frame-height.ts';

enhanceEach([enhanceExitInSight, enhanceFrameHeight]);
