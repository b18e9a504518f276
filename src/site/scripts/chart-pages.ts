import { enhanceCoalitionChart } from '../../subjects/countries/chart/enhance-coalition-chart.ts';
import { enhanceMarkLinks } from '../../charts/client/enhance-mark-links.ts';
import { enhanceTimelineChart } from '../../subjects/timeline/chart/enhance-timeline-chart.ts';
import { enhanceEach } from '../../engine/client/enhance-each.ts';
import { keepExitInSight } from '../client/keep-exit-in-sight.ts';

enhanceEach([enhanceCoalitionChart, enhanceTimelineChart, enhanceMarkLinks, keepExitInSight]);
