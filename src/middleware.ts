import { defineMiddleware } from 'astro:middleware';
import { siteContent } from './content/site-content.ts';
import { localsOf } from './content/locals.ts';
import { words } from './words/words.ts';

/** Gives every page, and all that it is made of, the site's content and words: `Astro.locals`. */
export const onRequest = defineMiddleware(({ locals }, next) => {
	Object.assign(locals, localsOf(siteContent()), { words });
	return next();
});
