import type { Specimens } from '../../engine/specimens.ts';

export const specimens: Specimens = {
	StandingsLead: [{ slot: 'Half of what we say we read ourselves.' }],
	ReadingsLead: [{ slot: 'We read most only in part.' }],
	Corrections: [{}],
	CorrectionRoute: [{}],
	CreditLine: [{}],
};
