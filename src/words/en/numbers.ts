/** English words of `numbers`. */
export const numbers = {};
