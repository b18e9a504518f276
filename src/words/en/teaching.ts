/** English words of `teaching`. */
export const teaching = {};
