/** English words of `evidence`. */
export const evidence = {};
