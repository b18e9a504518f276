import { enhanceEach } from '../../engine/client/enhance-each.ts';
import { enhanceHelpChooser } from '../../subjects/help/enhance-help-chooser.ts';

enhanceEach([enhanceHelpChooser]);
