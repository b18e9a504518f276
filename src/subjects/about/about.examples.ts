import type { Specimens } from '../../engine/specimens.ts';

export const specimens: Specimens = {
	StandingsLead: [{ slot: 'Half of what we say we read ourselves.' }],
	Corrections: [{}],
	CorrectionRoute: [{}],
};
