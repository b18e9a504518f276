import type { Hypothesis, CoalitionPage } from './coalition-page.ts';
import { createChoices, createElement } from '../../../engine/client/elements.ts';
import { coalition as words } from '../../../words/en/scripts.ts';

/** Creates what is put under the drawing of the chart of countries. */
export function createControls(document: Document, { hypotheses, shows, countries }: CoalitionPage) {
	const trying = createChoices(
		document,
		'radio',
		'coalition-hypothesis',
		words.hypotheses,
		hypotheses.map(({ id, name, likelihood }, index) => ({
			value: id,
			label: `${index + 1}. ${likelihood.charAt(0).toUpperCase()}${likelihood.slice(1)}`,
			more: `: ${name}`,
		})),
	);
	const showing = createChoices(document, 'radio', 'coalition-show', words.shows, [
		{ value: '', label: words.none },
		...shows.map(({ id, label }) => ({ value: id, label })),
	]);
	const summary = createElement(document, 'summary', {}, words.open);
	const fieldsets = [trying.fieldset, showing.fieldset];
	const controls = createElement(document, 'details', { class: 'chart-controls' }, summary, ...fieldsets);
	const status = createElement(document, 'p', { class: 'chart-status', role: 'status' });
	// All stand in one place, so that a choice moves nothing below.
	const explanations = hypotheses.map((hypothesis) => createExplanation(document, hypothesis, countries.length));
	const explanation = createElement(document, 'div', { class: 'chart-explanation' }, ...explanations);
	const reset = createElement(document, 'button', { type: 'button' }, words.reset);
	return {
		elements: [controls, status, explanation, reset],
		trying,
		showing,
		summary,
		status,
		reset,
		/** Shows the reasoning of a hypothesis. */
		explain: (id: string) => {
			for (const [index, element] of explanations.entries())
				element.toggleAttribute('data-on', hypotheses[index]!.id === id);
			// While the default view is shown, the words under the drawing say the same.
			explanation.toggleAttribute('data-default', hypotheses[0]?.id === id);
		},
	};
}

function createExplanation(
	document: Document,
	{ name, reasoning, beyond, claims, href }: Hypothesis,
	countries: number,
): HTMLElement {
	return createElement(
		document,
		'div',
		{},
		createElement(document, 'strong', {}, `${name}.`),
		words.beyond(reasoning, countries, beyond, claims),
		createElement(document, 'a', { href }, words.evidence),
		'.',
	);
}
