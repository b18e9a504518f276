import { enhanceEach } from './enhance-each.ts';
import { enhanceHelpChooser } from './enhance-help-chooser.ts';

enhanceEach([enhanceHelpChooser]);
