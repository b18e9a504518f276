import { expect, it } from 'vitest';
import { putChoicesFirst } from '../../../src/chapters/choices-first.ts';
import { changeHtml } from '../change-html.ts';

const minute = '<section class="one-minute"><h2>In one minute</h2></section>';
const section = '<div class="heading"><h2>Under 18</h2></div><ul><li>Later</li></ul>';

it('the choices of a page stand before its minute, and nothing else moves', () => {
	const moved = changeHtml(`${minute}<p>Choose:</p><ul><li>I teach</li></ul>${section}`, putChoicesFirst);
	expect(moved).toBe(`<p>Choose:</p><ul><li>I teach</li></ul>${minute}${section}`);
	expect(changeHtml(moved, putChoicesFirst)).toBe(moved);
});

it('a page without a minute, or without sections, stays as it is', () => {
	for (const html of [`<p>Choose:</p>${section}`, `${minute}<p>All of it.</p>`])
		expect(changeHtml(html, putChoicesFirst)).toBe(html);
});
