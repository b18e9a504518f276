/** English words of `timeline`. */
export const timeline = {};
