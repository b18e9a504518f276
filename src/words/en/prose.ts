/** English words of `prose`. */
export const prose = {};
