/** English words of `debate`. */
export const debate = {};
