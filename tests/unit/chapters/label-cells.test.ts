import { expect, it } from 'vitest';
import { labelCells } from '../../../src/chapters/label-cells.ts';
import { changeHtml } from '../change-html.ts';

const table = (name: string, cell: string) =>
	`<section class="${name}"><table><thead><tr><th>Way</th><th>Cost <em>to</em> all</th></tr></thead><tbody><tr><td>Match</td>${cell}</tr></tbody></table></section>`;

it('a cell of a table of the text has the words of its column, but for the one that names the row', () => {
	expect(changeHtml(table('table-frame text-table', '<td>Low</td>'), labelCells)).toBe(
		table('table-frame text-table', '<td data-label="Cost to all">Low</td>'),
	);
});

it('other tables stay as they are', () => {
	const other = table('table-frame', '<td>Low</td>');
	expect(changeHtml(other, labelCells)).toBe(other);
});
