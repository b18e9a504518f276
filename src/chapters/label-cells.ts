import {
	elementsIn,
	findElement,
	hasClass,
	setAttribute,
	textIn,
	type Element,
	type ParentNode,
} from '../text/html-tree.ts';

/** Gives each cell of a table the words of its column, which phones show over it. The first cell of a row needs none: it names the row. */
export function labelCells(chapter: ParentNode): void {
	for (const frame of elementsIn(chapter).filter((element) => hasClass(element, 'text-table'))) {
		const head = findElement(frame, ({ tagName }) => tagName === 'thead');
		if (!head) continue;
		const words = cellsOf(head).map(textIn);
		for (const row of elementsIn(frame).filter(({ tagName }) => tagName === 'tr'))
			for (const [index, cell] of cellsOf(row).entries())
				if (cell.tagName === 'td' && index > 0) setAttribute(cell, 'data-label', words[index]);
	}
}

function cellsOf(row: ParentNode): Element[] {
	return elementsIn(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}
