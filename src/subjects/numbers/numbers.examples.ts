import type { Specimens } from '../../engine/specimens.ts';

export const specimens: Specimens = { NumbersLead: [{ slot: 'Two figures count two different things' }] };
