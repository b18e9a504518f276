import { expect, it } from 'vitest';
import { shortClasses } from '../../../src/exports/short-names.ts';

const styles = `.evidence-sources,.cite:hover{background:url(a.png)}@media print{.evidence-sources::after{content:".not-a-class"}}`;

it('gives long class names short ones, the same in styles and page, and keeps short names', () => {
	const { styles: short, shorten } = shortClasses(styles);
	expect(short).toBe(`.c0,.cite:hover{background:url(a.png)}@media print{.c0::after{content:".not-a-class"}}`);
	expect(shorten('<p class="evidence-sources"><a class="cite">1</a></p>')).toBe(
		'<p class="c0"><a class="cite">1</a></p>',
	);
});

it('drops classes that no style names, and the attribute where none is left', () => {
	expect(shortClasses(styles).shorten('<p class="cite unknown-name"><b class="unknown-name">')).toBe(
		'<p class="cite"><b>',
	);
});
