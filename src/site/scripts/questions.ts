import { enhanceEach } from '../../engine/client/enhance-each.ts';
import { enhanceQuestions } from '../../subjects/teaching/enhance-questions.ts';

enhanceEach([enhanceQuestions]);
