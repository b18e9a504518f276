import { defineMiddleware } from 'astro:middleware';
import LeadDrawing from '../../chapters/LeadDrawing.astro';
import { localsOf } from '../../content/locals.ts';
import { words } from '../../words/words.ts';
import { readExampleContent } from './example-content.ts';

const content = readExampleContent(process.cwd());

/** Gives the pages of the gallery examples where the site's pages have its content. */
export const onRequest = defineMiddleware(({ locals }, next) => {
	Object.assign(locals, localsOf(content), { words, LeadDrawing });
	return next();
});
