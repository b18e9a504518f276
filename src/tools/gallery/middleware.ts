import { defineMiddleware } from 'astro:middleware';
import { words } from '../../words/words.ts';
import { readExampleContent } from './example-content.ts';

const content = readExampleContent(process.cwd());

/** Gives the pages of the gallery examples where the site's pages have its content. */
export const onRequest = defineMiddleware(({ locals }, next) => {
	locals.content = content;
	locals.words = words;
	return next();
});
