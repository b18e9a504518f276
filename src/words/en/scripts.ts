// English words that scripts say: one object a script, so that a bundle takes in no other.

export const questions = { check: 'Check my choice', chooseFirst: 'Choose one first.' };
