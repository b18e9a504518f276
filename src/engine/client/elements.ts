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
