import { STANDING_LABELS, WEAK_LABEL } from '../model/evidence-labels.ts';
import type { Evidence } from '../model/facts.ts';
import type { ChartColumn, ChartData } from './chart-data.ts';

/** What every row carries of how its fact is known: it is copied without the page that says so. */
export const EVIDENCE_COLUMNS: readonly ChartColumn[] = [
	{
		name: 'status',
		title: 'How it is known',
		description: [...Object.values(STANDING_LABELS), WEAK_LABEL]
			.map(({ name, meaning }) => `"${name}": ${meaning}`)
			.join(' '),
		type: 'string',
	},
	{
		name: 'primary',
		title: 'Original, not seen',
		description: 'The text that a source reports, where we did not see it; parted by a semicolon and a space.',
		type: 'string',
	},
	{
		name: 'caution',
		title: 'Caution',
		description: 'What this row must not be taken for; empty where there is no caution of its own.',
		type: 'string',
	},
	{
		name: 'conflict',
		title: 'Where sources disagree',
		description: 'In a sentence; empty where none was found to.',
		type: 'string',
	},
];

/** The cells of these columns. */
export function evidenceCells({
	standing,
	isWeak,
	originals,
	caution,
	differs,
}: Pick<Evidence, 'standing' | 'isWeak' | 'originals' | 'caution' | 'differs'>): ChartData['rows'][number] {
	return {
		status: [STANDING_LABELS[standing].name, isWeak && WEAK_LABEL.mark].filter(Boolean).join(', '),
		primary: originals.join('; ') || null,
		caution: caution ?? null,
		conflict: differs ?? null,
	};
}
