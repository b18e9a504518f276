import { seriesExamples } from '../../subjects/numbers/chart/series-chart.examples.ts';
import { exampleVersions, wordingExamples } from '../../subjects/words-of-the-list/chart/wording-chart.examples.ts';
import { records as countries } from '../../subjects/countries/countries.examples.ts';
import { records as debate } from '../../subjects/debate/debate.examples.ts';
import { records as demands } from '../../subjects/demands/demands.examples.ts';
import { records as leads } from '../../subjects/demands/leads.examples.ts';
import { records as evidence } from '../../evidence/evidence.examples.ts';
import { records as glossary } from '../../subjects/glossary/glossary.examples.ts';
import { records as help } from '../../subjects/help/help.examples.ts';
import { records as laws } from '../../subjects/laws/laws.examples.ts';
import { exampleSource, sources } from '../../evidence/sources.examples.ts';
import { records as teaching } from '../../subjects/teaching/teaching.examples.ts';
import { records as timeline } from '../../subjects/timeline/timeline.examples.ts';
import { KIND_NAMES } from '../../content/records.ts';
import { sourceReferences } from '../../evidence/references.ts';
import type { Records } from '../../engine/define-record.ts';

const records: Omit<Records, 'sources'> = {
	// Kinds of record that no component shows have no example.
	...(Object.fromEntries(KIND_NAMES.map((kind) => [kind, []])) as unknown as Records),
	...countries,
	...debate,
	...demands,
	...leads,
	...evidence,
	...glossary,
	...help,
	...laws,
	...teaching,
	...timeline,
	series: [seriesExamples.usual],
	wordings: [...wordingExamples.usual.wordings],
	wordingVersions: [...exampleVersions],
};

/** Sources that a chart names itself, whatever the records. */
const SOURCES_OF_CHARTS = [
	'professionalsecurity-javid-2018',
	'researchingreform-javid-2018',
	'policeprofessional-european-chiefs-2020',
];

const named = new Set([...sourceReferences(records), ...SOURCES_OF_CHARTS]);
for (const { id } of sources) named.delete(id);

/** Records of every kind, made up to show each component and chart. They say nothing of the world. */
export const exampleFacts: Records = {
	...records,
	sources: [...sources, ...[...named].map((id) => exampleSource(id))],
};
