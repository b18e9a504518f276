import { formsOf } from '../forms.ts';

/** What English makes of counts and lists, for phrases with a value in them. */
export const forms = formsOf('en-GB');
