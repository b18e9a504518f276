import astro from 'eslint-plugin-astro';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
	{ ignores: ['dist', '.dist-next', '.dist-release*', '.gallery', '.astro', 'node_modules'] },
	...tseslint.configs.strict,
	...astro.configs.recommended,
	{
		languageOptions: { globals: globals.node },
		rules: {
			// Indexed reads are checked by the compiler; where we know better, we say so with `!`.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'no-console': 'error',
			// Without a language the order would be that of the machine, and two builds would differ.
			'no-restricted-syntax': [
				'error',
				{
					selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
					message: "Say in which language: a.localeCompare(b, 'en').",
				},
				{
					selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
					message: "Say in which language: value.toLocaleString('en-GB').",
				},
			],
			// Markup is set as it is only in the files named below, and where a comment that disables the rule says why.
			'astro/no-set-html-directive': 'error',
		},
	},
	// Markup in Astro files is no function.
	{ files: ['src/**'], rules: { 'max-lines': ['error', 250] } },
	{ files: ['src/**/*.ts', 'src/**/*.mjs'], rules: { 'max-lines-per-function': ['error', 60] } },
	{ files: ['src/tools/*.ts', 'src/tools/*.mjs', 'tests/serve-for-tests.ts'], rules: { 'no-console': 'off' } },
	{
		files: ['src/prose/Heading.astro', 'src/tools/gallery/pages/**'],
		rules: { 'astro/no-set-html-directive': 'off' },
	},
	{
		// Who renders decides on the content: the site's own, or the gallery's examples.
		files: ['src/{evidence,prose,charts,subjects,chapters,site}/**', 'src/tools/gallery/**'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [
						{ group: ['**/content/site-content.ts'], message: 'Take it from Astro.locals.content, or as a prop.' },
					],
				},
			],
		},
	},
	{
		files: ['src/**/client/**', 'src/site/scripts/**', 'src/subjects/**/enhance-*.ts'],
		languageOptions: { globals: globals.browser },
	},
);
