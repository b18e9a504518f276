import type { Hypothesis, CoalitionPage } from './coalition-page.ts';
import { createChoices, createElement, type Choices } from '../../../engine/client/elements.ts';

/** What is put under the drawing, in this order but for the choices, which are in `controls`. */
export interface CoalitionControls {
	controls: HTMLElement;
	trying: Choices;
	showing: Choices;
	status: HTMLElement;
	/** The reasoning of each hypothesis, and what holds them: all stand in one place, so that a choice moves nothing below. */
	explanations: { id: string; element: HTMLElement }[];
	explanation: HTMLElement;
	reset: HTMLButtonElement;
}

/** Creates the controls of the chart of countries. */
export function createControls(document: Document, { hypotheses, shows, countries }: CoalitionPage): CoalitionControls {
	const trying = createChoices(
		document,
		'radio',
		'coalition-hypothesis',
		'Try a hypothesis',
		hypotheses.map(({ id, name, likelihood }, index) => ({
			value: id,
			label: `${index + 1}. ${likelihood.charAt(0).toUpperCase()}${likelihood.slice(1)}`,
			more: `: ${name}`,
		})),
	);
	const showing = createChoices(document, 'radio', 'coalition-show', 'Look at one membership or declaration', [
		{ value: '', label: 'None' },
		...shows.map(({ id, label }) => ({ value: id, label })),
	]);
	const explanations = hypotheses.map((hypothesis) => ({
		id: hypothesis.id,
		element: createExplanation(document, hypothesis, countries.length),
	}));
	return {
		controls: createElement(
			document,
			'details',
			{ class: 'chart-controls' },
			createElement(document, 'summary', {}, 'Try a hypothesis or one membership'),
			trying.fieldset,
			showing.fieldset,
		),
		trying,
		showing,
		status: createElement(document, 'p', { class: 'chart-status', role: 'status' }),
		explanations,
		explanation: createElement(
			document,
			'div',
			{ class: 'chart-explanation' },
			...explanations.map(({ element }) => element),
		),
		reset: createElement(document, 'button', { type: 'button' }, 'Back to the default view'),
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
		` ${reasoning} Beyond the ${countries} shown: ${beyond}. ${claims}: `,
		createElement(document, 'a', { href }, 'evidence for and against it'),
		'.',
	);
}
