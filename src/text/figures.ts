/** The figures of a text, with "million" or "billion" where that belongs to them. */
export function figuresIn(text: string): string[] {
	return text.match(/\d+(?:[.,]\d+)*(?: (?:m|b)illion)?/g) ?? [];
}
