/** English words of `demands`. */
export const demands = {};
