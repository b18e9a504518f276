import { reportToLms } from './report-to-lms.ts';
import { enhanceEach } from './enhance-each.ts';

enhanceEach([reportToLms]);
