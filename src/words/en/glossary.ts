/** English words of `glossary`. */
export const glossary = {};
