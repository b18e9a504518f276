import { enhanceEach } from './enhance-each.ts';
import { enhanceQuestions } from './enhance-questions.ts';

enhanceEach([enhanceQuestions]);
