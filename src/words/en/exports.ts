/** English words of `exports`. */
export const exports = {};
