import { createElement, findElement } from '../../engine/client/elements.ts';
import { questions as words } from '../../words/en/scripts.ts';

/** Gives each question a button that says the answer to the chosen option. Nothing is counted or kept, by any browser. */
export function enhanceQuestions(document: Document, window: Window): void {
	const questions = [...document.querySelectorAll<HTMLFieldSetElement>('fieldset.question')];
	for (const question of questions) addCheck(document, question);
	window.addEventListener('pageshow', () => {
		for (const choice of document.querySelectorAll<HTMLInputElement>('.question input')) choice.checked = false;
	});
}

function addCheck(document: Document, question: HTMLFieldSetElement): void {
	const button = createElement(document, 'button', { type: 'button' }, words.check);
	// There from the start, so that what is put into it is spoken.
	const told = createElement(document, 'p', { role: 'status', class: 'question-told' });
	const answers = [...question.querySelectorAll('.question-answer > li')];
	const choices = [...question.querySelectorAll<HTMLInputElement>('.question-options input')];
	const say = (what: string, chosen?: HTMLInputElement) => {
		told.textContent = what;
		for (const choice of choices) choice.closest('li')!.classList.toggle('is-checked', choice === chosen);
	};
	button.addEventListener('click', () => {
		const index = choices.findIndex(({ checked }) => checked);
		if (index < 0) say(words.chooseFirst);
		else say(answers[index]!.textContent!.replace(/\s+/g, ' ').trim(), choices[index]);
	});
	for (const choice of choices) choice.addEventListener('change', () => say(''));
	findElement(question, 'details').before(createElement(document, 'div', { class: 'question-check' }, button, told));
}
