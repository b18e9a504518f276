import { defineMiddleware } from 'astro:middleware';
import { siteContent } from './content/site-content.ts';

/** Gives every page, and all that it is made of, the site's content: `Astro.locals.content`. */
export const onRequest = defineMiddleware(({ locals }, next) => {
	locals.content = siteContent();
	return next();
});
