/** A phrase whose link or date stands in square brackets, in three: what is before, within and after them. */
export function bracketed(phrase: string): [before: string, within: string, after: string] {
	const [, before, within, after] = /^(.*?)\[([^\]]*)\](.*)$/s.exec(phrase)!;
	return [before!, within!, after!];
}
