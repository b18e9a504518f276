import { enhanceCoalitionChart } from './enhance-coalition-chart.ts';
import { enhanceTimelineChart } from './enhance-timeline-chart.ts';
import { enhanceEach } from './enhance-each.ts';

enhanceEach([enhanceCoalitionChart, enhanceTimelineChart]);
