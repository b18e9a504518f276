import { serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { leavingFaults, explainHowToLeave } from '../../../src/exports/how-to-leave.ts';
import { parseNodes, type Element } from '../../../src/text/html-tree.ts';

const articleOf = (html: string) => parseNodes(`<article>${html}</article>`)[0] as Element;

const told = (slug: string, html: string, form: 'page' | 'epub') => {
	const article = articleOf(html);
	explainHowToLeave({ slug, article }, form);
	return serialize(article);
};

describe('a chapter of an export', () => {
	it('keeps what stands before the link, and says how one leaves the export instead', () => {
		const html =
			'<p>It was <a href="#x">not your fault</a>. Use the link "Leave this site" at the top. It cannot hide <b>all</b>.</p>';
		expect(told('help', html, 'epub')).toMatch(
			/^<p>It was <a href="#x">not your fault<\/a>\. This e-book has no link .* close the book\. .*<\/p>$/,
		);
		expect(told('help', html, 'page')).toContain(
			'fault</a>. If you want to leave fast, use the link “Leave this page”',
		);
	});

	it('takes the whole sentence, also where it begins before a link in it', () => {
		expect(told('help', '<p>Stay. On <a href="#x">any page</a>, press “Leave this site”.</p>', 'epub')).toMatch(
			/^<p>Stay\. This e-book has/,
		);
	});

	it('tells more in the section on leaving', () => {
		const html = '<h2 id="leaving-this-site">Leaving</h2><p>The link "Leave this site" opens the weather.</p>';
		expect(told('help', html, 'page')).toContain('needs a network');
		expect(told('help', html, 'epub')).toContain('remove the book from the app');
	});

	it('says it in easy words, a sentence a paragraph, to the end of the idea', () => {
		const html = '<div><p>Leave fast?</p><p>Use "Leave this site".</p><p>Your browser remembers.</p></div>';
		expect(told('easy-read/help', html, 'epub')).toBe(
			'<div><p>Leave fast?</p><p>Close this book.</p><p>Your reading app still shows that you have the book.</p></div>',
		);
	});

	it('leaves what is told of the past', () => {
		const html = '<details class="change-log"><ul><li>Says what "Leave this site" hides.</li></ul></details>';
		expect(told('help', html, 'epub')).toBe(html);
		expect(leavingFaults([{ slug: 'help', article: articleOf(html) }])).toEqual([]);
	});
});

it('an export that still speaks of the quick exit is refused, with advice', () => {
	const article = articleOf('<p>Pressing Shift three times does the same.</p>');
	expect(leavingFaults([{ slug: 'help', article }])).toEqual([
		'content/chapters/help.mdx speaks of “Shift three times”, which copies do not have: say all of the way out in the paragraph that names “Leave this site”, after the name',
	]);
});
