/** English words of `help`. */
export const help = {};
