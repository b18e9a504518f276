/** The words of the language in which the site says everything. */
export { en as words } from './en.ts';
