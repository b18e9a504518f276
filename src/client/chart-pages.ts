import { enhanceCoalitionChart } from './enhance-coalition-chart.ts';
import { enhanceMarkLinks } from './enhance-mark-links.ts';
import { enhanceTimelineChart } from './enhance-timeline-chart.ts';
import { enhanceEach } from './enhance-each.ts';
import { keepExitInSight } from './keep-exit-in-sight.ts';
import { markChoices } from './mark-choices.ts';

enhanceEach([enhanceCoalitionChart, enhanceTimelineChart, enhanceMarkLinks, markChoices, keepExitInSight]);
