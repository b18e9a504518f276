/** English words of `countries`. */
export const countries = {};
