import { defineMiddleware } from 'astro:middleware';
import LeadDrawing from './chapters/LeadDrawing.astro';
import { siteContent } from './content/site-content.ts';
import { localsOf } from './content/locals.ts';
import { editionOf } from './engine/editions.ts';
import { inLanguage } from './languages/in-language.ts';

/** Gives every page, and all that it is made of, the site's content and the words of its edition: `Astro.locals`. */
export const onRequest = defineMiddleware(({ locals, url }, next) => {
	const content = siteContent();
	const own = url.pathname.slice(1).replace(/\.html$/, '');
	const { words } = editionOf(own);
	const page = content.languages.find(({ slug }) => slug === own);
	Object.assign(locals, localsOf(content), { words, LeadDrawing, language: page && inLanguage(page) });
	return next();
});
