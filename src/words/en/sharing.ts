/** English words of `sharing`. */
export const sharing = {};
