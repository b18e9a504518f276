/** English words of `announcement`. */
export const announcement = {
	statementLink: (number: number) => `Statement ${number}, link to it`,
	shown: 'What other sources show',
	changed: 'What translation changed',
	put: 'How we put it',
};
