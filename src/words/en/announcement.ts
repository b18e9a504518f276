/** English words of `announcement`. */
export const announcement = {};
