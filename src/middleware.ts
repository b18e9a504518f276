import { defineMiddleware } from 'astro:middleware';
import { siteContent } from './content/site-content.ts';
import { words } from './words/words.ts';

/** Gives every page, and all that it is made of, the site's content and words: `Astro.locals`. */
export const onRequest = defineMiddleware(({ locals }, next) => {
	locals.content = siteContent();
	locals.words = words;
	return next();
});
