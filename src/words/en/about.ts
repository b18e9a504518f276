/** English words of `about`. */
export const about = {};
