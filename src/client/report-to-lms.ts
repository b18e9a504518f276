import { createElement, findElement } from './elements.ts';

/** The part of the SCORM 1.2 interface that is used. Values and answers are strings. */
interface Scorm12 {
	LMSInitialize(nothing: ''): string;
	LMSGetValue(name: string): string;
	LMSSetValue(name: string, value: string): string;
	LMSCommit(nothing: ''): string;
	LMSFinish(nothing: ''): string;
}
type MayHaveApi = Window & { API?: Scorm12 };

const STATUS = 'cmi.core.lesson_status';

/** How far above a page a learning system may keep its interface. */
const FRAMES = 10;

/**
 * Tells a learning system that a page was opened, and that it is finished when a pupil says so. Nothing else is told: no
 * score, no time, nothing that was chosen or written.
 */
export function reportToLms(document: Document, window: Window): void {
	const api = findApi(window);
	if (!api || api.LMSInitialize('') !== 'true') return;
	const isDone = () => ['completed', 'passed'].includes(api.LMSGetValue(STATUS));
	const tell = (status: string) => {
		api.LMSSetValue(STATUS, status);
		api.LMSCommit('');
	};
	if (!isDone()) tell('incomplete');

	const button = createElement(document, 'button', { type: 'button' }, 'I have finished');
	const told = createElement(document, 'p', { role: 'status' });
	const say = () => {
		told.textContent = 'Marked as finished. Nothing that you chose or wrote was sent.';
	};
	if (isDone()) say();
	button.addEventListener('click', () => {
		tell('completed');
		say();
	});
	findElement(document, 'main').append(createElement(document, 'div', { class: 'finish' }, button, told));
	let isOpen = true;
	window.addEventListener('pagehide', () => {
		if (isOpen) api.LMSFinish('');
		isOpen = false;
	});
}

/** The interface of the learning system: in a window around this one, or in the one that opened it. */
function findApi(window: Window): Scorm12 | undefined {
	const above = (start: Window): Scorm12 | undefined => {
		let at: MayHaveApi = start;
		for (let frames = 0; frames < FRAMES; frames++) {
			if (at.API) return at.API;
			if (at.parent === at) return undefined;
			at = at.parent;
		}
		return undefined;
	};
	return above(window) ?? (window.opener ? above(window.opener as Window) : undefined);
}
