/** English words of `easy-read`. */
export const easyRead = {};
