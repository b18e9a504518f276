import { defineMiddleware } from 'astro:middleware';
import LeadDrawing from './chapters/LeadDrawing.astro';
import { siteContent } from './content/site-content.ts';
import { localsOf } from './content/locals.ts';
import { editionOf } from './engine/editions.ts';

/** Gives every page, and all that it is made of, the site's content and the words of its edition: `Astro.locals`. */
export const onRequest = defineMiddleware(({ locals, url }, next) => {
	const { words } = editionOf(url.pathname.slice(1).replace(/\.html$/, ''));
	Object.assign(locals, localsOf(siteContent()), { words, LeadDrawing });
	return next();
});
