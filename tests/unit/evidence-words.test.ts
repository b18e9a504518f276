import { expect, it } from 'vitest';
import { words } from '../../src/words/words.ts';
import { productFiles, wordsOf } from './words-in-code.ts';

const { heads, standings, disputed, weak } = words.evidence;

/** Every head, and every standing but "Read", which is a word of its own. */
const WORDS = new RegExp(
	[
		...Object.values(heads),
		...[standings.reported, standings.inferred, standings['not-found']].map(({ name }) => name),
		...[disputed, weak].flatMap(({ name, mark }) => [name, mark]),
	]
		.map((said) => `(?<![\\w-])${said}(?![\\w-])`)
		.join('|'),
	'g',
);

it('what readers are told of evidence is worded with the words of the interface alone, so that it never drifts', () => {
	const inCode = productFiles.filter((file) => !file.startsWith('words/'));
	const found = inCode.flatMap((file) =>
		wordsOf(file).flatMap((said) => [...said.matchAll(WORDS)].map(([hit]) => `${file}: ${hit}`)),
	);
	expect(found).toEqual([]);
});
