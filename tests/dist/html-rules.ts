import { HtmlValidate } from 'html-validate';

/** What built pages are held to. */
export const validator = new HtmlValidate({
	extends: ['html-validate:recommended', 'html-validate:a11y'],
	rules: {
		// Astro writes void elements and boolean attributes in its own way; both forms are valid.
		'void-style': 'off',
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'doctype-style': 'off',
		// Lists without bullets need the role to be read as lists by Safari.
		'no-redundant-role': 'off',
		// Line length and white space are Astro's.
		'no-trailing-whitespace': 'off',
		// Numbers of reports, years and codes are no phone numbers; help lines are dialled by people.
		'tel-non-breaking': 'off',
		'long-title': 'off',
		// What is heard of an option may say more than there is room for.
		'aria-label-misuse': ['error', { allowAnyNamable: true }],
		// HTML allows ids that begin with a digit, and two publishers do.
		'valid-id': ['error', { relaxed: true }],
	},
});
