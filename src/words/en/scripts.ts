// English words that scripts say: one object a script, so that a bundle takes in no other.

export const copyAge = { fromDisk: 'You are reading a copy from a disk. ' };

export const depthButton = { close: 'Close every section', open: 'Open every section' };

export const quickExit = {
	hint: 'Or press Shift three times',
	onceMore: 'Press Shift once more to leave this site',
};

export const sideNotes = { below: (numbers: string) => ` · ${numbers} below` };

export const questions = { check: 'Check my choice', chooseFirst: 'Choose one first.' };
