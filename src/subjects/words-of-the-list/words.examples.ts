import type { Specimens } from '../../engine/specimens.ts';

export const specimens: Specimens = {
	ThreadsLead: [{ slot: 'One of three demands turned round' }],
};
