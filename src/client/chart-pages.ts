import { enhanceCoalitionChart } from './enhance-coalition-chart.ts';
import { enhanceEmbedCode } from './enhance-embed-code.ts';
import { enhanceFrameHeight } from './enhance-frame-height.ts';
import { enhanceMarkLinks } from './enhance-mark-links.ts';
import { enhanceTimelineChart } from './enhance-timeline-chart.ts';
import { enhanceEach } from './enhance-each.ts';
import { markChoices } from './mark-choices.ts';

enhanceEach([
	enhanceCoalitionChart,
	enhanceTimelineChart,
	enhanceMarkLinks,
	markChoices,
	enhanceEmbedCode,
	enhanceFrameHeight,
]);
