import { formatDate } from '../../../text/dates.ts';
import type { LawStage, Law, LawStep } from '../law.ts';
import { exampleEvidence } from '../../../evidence/example-evidence.ts';
import type { LawRecords } from './laws-chart.model.ts';

/** A stage as joining gives it. */
function step(stage: LawStage, from: string, note?: string): LawStep {
	return {
		stage,
		from,
		...(note && { note }),
		facts: ['example-fact'],
		...exampleEvidence([`report-${from}`]),
		grounds: `It begins: ${formatDate(from)}.`,
		isCommenced: true,
	};
}

const law = (id: string, shortName: string, place: Law['place'], stages: LawStep[]): Law => ({
	id,
	name: shortName,
	shortName,
	place,
	stages,
});

const together = (laws: readonly Law[]): LawRecords => ({
	laws,
	reach: { GB: '2026-10-10', EU: '2026-10-08' },
	latest: '2026-10-10',
	announcement: '2020-02-14',
});

const whole = law('whole-life', 'law with a whole life', 'GB', [
	step('announced', '2019-04-08'),
	step('proposed', '2022-03-17'),
	step('passed', '2023-10-26'),
	step('applies', '2025-03-17', 'duties on one kind'),
]);

/** Named sets of laws that tests and previews draw. */
export const lawsExamples = {
	/** Every stage, a lapse, and dates known by month and year. */
	usual: together([
		whole,
		law('lapsed', 'rules that lapsed', 'EU', [
			step('passed', '2021-07-14'),
			step('applies', '2021'),
			step('lapsed', '2026-04-03'),
			step('applies', '2026-07-31', 'without one thing'),
		]),
		law('plan', 'plan', 'AU', [step('announced', '2024-11')]),
	]),
	empty: together([]),
	one: together([whole]),
	longestLabel: together([
		law('long', 'Compulsory reporting laws', 'AU', [
			step('proposed', '2024-09'),
			step('applies', '2024-11-30', 'with all that must be said of it in not very many words'),
		]),
	]),
} as const satisfies Record<string, LawRecords>;
