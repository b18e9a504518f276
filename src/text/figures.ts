import { words } from '../words/words.ts';

const FIGURE = new RegExp(`\\d+(?:[.,]\\d+)*(?: (?:${Object.keys(words.text.magnitudes).join('|')}))?`, 'g');
/** The figures of a text, with "million" or "billion" where that belongs to them. */
export const figuresIn = (text: string): string[] => text.match(FIGURE) ?? [];
