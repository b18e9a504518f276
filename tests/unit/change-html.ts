import { parseFragment, serialize } from 'parse5';
import type { ParentNode } from '../../src/text/html-tree.ts';

/** HTML after a change of the tree that it stands for. */
export function changeHtml(html: string, change: (tree: ParentNode) => void): string {
	const tree = parseFragment(html);
	change(tree);
	return serialize(tree);
}
