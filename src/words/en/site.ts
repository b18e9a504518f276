/** English words of `site`. */
export const site = {};
