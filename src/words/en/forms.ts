import { formsOf } from '../forms.ts';

/** The forms of English, for phrases. */
export const forms = formsOf('en-GB');
