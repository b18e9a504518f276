import { forms } from './forms.ts';
import type { Columns } from './columns.ts';

/** English words of `laws`. */
export const laws = {
	chart: 'the chart of the laws',
	/** Each stage as it is said of a law. */
	stages: { announced: 'announced', proposed: 'proposed', passed: 'passed', applies: 'applies', lapsed: 'lapsed' },
	again: (stage: string) => `${stage} again`,
	/** "applies since 17 March 2025 (duties on illegal content)". */
	from: (said: string, date: string, stage: string, note?: string) =>
		`${said} ${stage === 'applies' ? 'since ' : ''}${date}${note ? ` (${note})` : ''}`,
	toDates: (law: string, stages: string) => `${law}. ${stages}. To its dates`,
	finding: (laws: number, lawsSaid: string, applying: string, lapsed: string | 0) =>
		laws === 0
			? 'No law is recorded'
			: `Of ${lawsSaid} ${forms.plural(laws, { one: 'law or plan', other: 'laws and plans' })}, ${applying} ${applying === 'one' ? 'applies' : 'apply'}${lapsed ? `; ${lapsed} lapsed for a time` : ''}`,
	measure: 'Our selection. Older laws are left out.',
	noLaws: 'There are no laws to show.',
	ofLaw: (law: string, said: string) => `${law}: ${said}.`,
	reading: (ends: string) =>
		`A bar shows the life of a law from left to right: a line once it is announced, an outline once it is proposed, hatching once it is passed or signed, solid once it applies. A gap between two strokes is a time when it had lapsed. A stage is named at the first bar that has it. ${ends} A date known only by its month or year is drawn in the middle of what is left of it.`,
	readingOnPage: 'Each row leads to its dates in the table.',
	ends: (latest: string, sooner: string[]) =>
		`Bars end where our evidence ends, in ${latest}${sooner.length > 0 ? `; for some places it ends sooner (${forms.list(sooner)})` : ''}.`,
	reported: (laws: string[]) => `Known from reports: ${laws.join('; ')}.`,
	cautions: (asOf: string) => [
		'A law that came after the announcement did not necessarily come because of it. We left out older laws, so it proves nothing that none applies before the line.',
		'We chose the laws and plans, and left out some stages. A bar does not show how well a law works.',
		`Evidence reaches to ${asOf}. What we know only from reports is marked in the table.`,
	],
	/** What the room before the announcement says, in short lines. */
	older: ['older laws', 'not drawn'],
	announcement: (date: string) => [`${date}:`, 'the announcement'],
	evidenceEnds: (when: string) => `Evidence ends: ${when}`,
	/** What came of a law: in few words, and in fewer. */
	inShort: (said: string, stage: string, year: string) => [
		...(stage === 'applies' ? [`${said} since ${year}`, `since ${year}`] : [`${said} ${year}`]),
	],
	/** The same of one that lapsed and applies again. */
	lapsedAndBack: (lapsed: string, back: string) =>
		lapsed === back ? `lapsed, then back ${back}` : `lapsed ${lapsed}, back ${back}`,
	all: (laws: number) => `All ${laws} laws and plans`,
	/** The ends of the line of who decides, and who tried what. */
	deciders: {
		least: 'voluntary',
		most: 'binding',
		tried: (who: string, date: string, what: string) => `${who}: ${what} (${date})`,
	},
	caption: 'Laws and plans with their stages',
	heads: ['Stage', 'From'],
	toChart: 'Each law with its dates and sources',
	/** Titles and descriptions of the columns of its data. */
	columns: {
		law: ['Law or plan', 'Id of the law or plan.'],
		name: ['Name', 'What it is called, in our words.'],
		place: ['Place', 'Where it is law, or would be.'],
		stage: ['Stage', 'What begins: announced; proposed; passed, or signed; applies; lapsed.'],
		begins: ['Begins', 'ISO 8601, as exactly as known: a day, a month (2024-11) or a year (2024).'],
		note: ['Note', 'What must be said with it; empty where nothing must.'],
		facts: ['Facts', 'Ids of the facts that show it, separated by a semicolon and a space.'],
	} satisfies Columns,
};
