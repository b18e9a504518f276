/**
 * Words so common that a query of several words does without them, as `searchTerms` writes them. They tell how a question
 * is asked, not what about.
 */
const COMMON = new Set(
	(
		'a about after all also am an and any are as at be because been being but by can could define did do does don explain for from get ' +
		'had has have he her hers him his how i if im in into is isn it its just let m may me mean meaning might my no not of on or our ' +
		'please re s shall she should so some such t tell than that the their them then there these they this those to ' +
		'too us very was we were what when where which who whom whose why will with would you your yours'
	)
		.split(' ')
		.map(singular),
);

/**
 * Words that only the whole word finds, not its beginning: who fears "trouble" does not ask for a service for whom their
 * own thoughts have "troubled".
 */
export const WHOLE_ONLY: readonly string[] = ['troubled'];

/** Words that readers write for one thing: the first stands for all, in texts, queries and phrases. */
const SAME = new Map(
	[
		'picture image img photo photograph foto pic pix picy screenshot ss selfie',
		'video vid clip',
		'child children kid',
		'mother mum mom mam mummy mommy',
		'father dad daddy',
		'paedophile pedophile paedo pedo peado peadophile pedofile',
		'someone somebody some1 sum1 sumone',
		'anyone anybody any1',
		'friend freind frend mate',
		'daughter duaghter daugter dauther dauhgter',
		'niece neice',
		'nephew neffew',
		'neighbour neighbor',
		'believe beleive belive',
		'scared scard skared scarred afraid affraid frightened frightend terrified',
		'abused abusd abusedd abuzed abussed abuesd',
		'blackmail blackmale blackmial blakmail',
		'groomed groomd gromed',
		'counsellor counselor',
		'survivor surviver survivour',
		'confidential confidental confidentail',
		'horrible horible',
		'send sending sent',
		'share sharing shared',
		'post posting posted',
		'leak leaking leaked',
		'ask asking asked',
		'want wanted wanna',
		'show showing showed shown',
		'tell telling told',
		'take taking took taken',
		'talk talking talked',
		'touch touche touching touched toutched tuched',
		'threaten threatening threatened threatend thretened threatning',
		'you u',
		'your ur',
		'are r',
		'because cuz coz',
		'please pls plz',
	].flatMap((line) => {
		const [first, ...others] = line.split(' ');
		return others.map((other) => [other, first!] as const);
	}),
);

/** A number with its commas or its point, or a word with its accents. */
const WORD = /\d{1,3}(?:,\d{3})+(?!\d)|\d+\.\d+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** A word of a text, as the index compares it, and where it stands. */
export interface PlacedWord {
	term: string;
	index: number;
	end: number;
}

/**
 * The words of a text as the index compares them: lower case, without accents, the plural as the singular, a number with
 * commas as the number, and one word for all that mean the same.
 */
export function placedWords(text: string): PlacedWord[] {
	return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
		term: termOf(word),
		index,
		end: index + word.length,
	}));
}

/** The words of a text as the index compares them. */
export function searchTerms(text: string): string[] {
	return placedWords(text).map(({ term }) => term);
}

/** The terms of a query that tell something: all of them where none does. */
export function tellingTerms(terms: readonly string[]): string[] {
	const telling = terms.filter((term) => !COMMON.has(term));
	return telling.length > 0 ? telling : [...terms];
}

/** Most words are of plain letters, and quicker to read than others. */
function termOf(word: string): string {
	const plain = /^[a-z0-9]+$/i.test(word) ? word : word.normalize('NFD').replace(/[\p{M},]/gu, '');
	const one = singular(plain.toLowerCase());
	return SAME.get(one) ?? one;
}

/** A regular English plural without its ending, so that one form finds the other. Short words stay: "as", "CSS". */
function singular(word: string): string {
	if (word.length < 4 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
	return word.length > 4 && word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
