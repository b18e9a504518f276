/** English words of `words-of-the-list`. */
export const wordsOfTheList = {};
