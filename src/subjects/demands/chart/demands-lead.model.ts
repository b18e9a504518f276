import { JUDGEMENT_LEVELS, levelInWords, type Ask } from '../ask.ts';
import { words } from '../../../words/words.ts';

const { lead: said, chart } = words.demands;

/** What the lead picture of the demands means, before any pixel. */
export type DemandsLead = ReturnType<typeof buildDemandsLead>;

/** The demands with their verdicts, and all of it in sentences. */
export function buildDemandsLead(asks: readonly Pick<Ask, 'number' | 'name' | 'strength' | 'judgement'>[]) {
	const demands = asks.map(({ number, name, strength, judgement: { level } }) => ({
		name: chart.row(number, name),
		strength,
		level,
		verdict: levelInWords(level),
	}));
	return {
		demands,
		inWords: [
			said.grades(JUDGEMENT_LEVELS.map(levelInWords)),
			...demands.map(({ name, strength, verdict }) => said.row(name, strength, verdict)),
		],
	};
}
