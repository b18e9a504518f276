/** English words of `search`. */
export const search = {};
