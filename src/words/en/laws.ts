/** English words of `laws`. */
export const laws = {};
