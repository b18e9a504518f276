/** Creates an element with attributes and children. Children that are strings become text, never markup. */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
	document: Document,
	tag: Tag,
	attributes: Readonly<Record<string, string>>,
	...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...children);
	return element;
}

/** The one element that a selector finds. Throws where there is none, so that an enhancer gives up before it begins. */
export function findElement<Found extends Element>(within: ParentNode, selector: string): Found {
	const found = within.querySelector<Found>(selector);
	if (!found) throw new Error(`${selector} is not on the page`);
	return found;
}

/** A choice that is offered. */
export interface Option {
	/** As it stands in the address. */
	value: string;
	label: string;
}

/** A group of radio buttons or checkboxes. */
export interface Choices {
	fieldset: HTMLFieldSetElement;
	/** The values that are ticked, in the order of the options. */
	read: () => string[];
	/** Ticks these values and no others. */
	write: (values: readonly string[]) => void;
}

/** Creates a group of radio buttons or checkboxes from values and labels. */
export function createChoices(
	document: Document,
	type: 'radio' | 'checkbox',
	name: string,
	legend: string,
	options: readonly Option[],
): Choices {
	const inputs = options.map(({ value }) => createElement(document, 'input', { type, name, value }));
	const labels = options.map(({ label }, index) => {
		const text = createElement(document, 'span', {}, label);
		return createElement(document, 'label', {}, inputs[index]!, text);
	});
	return {
		fieldset: createElement(
			document,
			'fieldset',
			{ class: 'choices' },
			createElement(document, 'legend', {}, legend),
			...labels,
		),
		read: () => inputs.filter(({ checked }) => checked).map(({ value }) => value),
		write: (values) => {
			for (const input of inputs) input.checked = values.includes(input.value);
		},
	};
}
