import type { TimelineEvent } from '../subjects/timeline/event.ts';
import { numeralsIn } from '../text/numerals.ts';
import { isAfter, reachInWords } from '../text/reach.ts';
import type { SiteGround } from '../engine/check.ts';
import { latestReach, type Site } from '../engine/site.ts';
import type { ChapterSource } from '../engine/chapter-source.ts';
import type { Placed } from '../engine/placed.ts';
import { faultIn, type Fault } from '../engine/fault.ts';

/** What the content says of how far the evidence reaches agrees with `content/site.yaml`. */
export const checkReach = ({ placed, facts, chapters, site }: SiteGround): Fault[] => [
	...placed.flatMap((record) => datesBeyond(record, facts.events, site)),
	...chapters.flatMap((chapter) => staleWords(chapter, site)),
];

/** Events and judgements dated after the evidence ends: they would be guesses, or the reach is out of date. */
function datesBeyond(record: Placed, events: readonly TimelineEvent[], site: Site): Fault[] {
	const faults: Fault[] = [];
	const check = (field: string, date: string | undefined, reach: string, until: string) => {
		const message = `lies after ${reach}, ${until}: correct the date, or, if a newer text was read, the reach in content/site.yaml`;
		if (date && isAfter(date, until)) faults.push(faultIn(record, field, date, message));
	};
	if (record.kind === 'events' || record.kind === 'laws') {
		const { id, place } = record.value;
		const { topic, until } = site.reach.find(({ places }) => places.includes(place))!;
		const dates =
			record.kind === 'laws'
				? record.value.stages.map(({ from }, index) => ({ field: `stages.${index}.from`, date: from }))
				: [{ field: 'facts', date: events.find((event) => event.id === id)?.date }];
		for (const { field, date } of dates) check(field, date, `the reach of "${topic}"`, until);
	}
	if (record.kind === 'asks')
		check('judgement.asOf', record.value.judgement.asOf, 'the reach of any topic', latestReach(site));
	return faults;
}

/** `<Reach>` holds the words themselves, so that a chapter can be read as it is written; they must be today's. */
const staleWords = (chapter: ChapterSource, site: Site): Fault[] =>
	chapter.components
		.filter(({ name }) => name === 'Reach')
		.flatMap(({ attributes, text, line }): Fault[] => {
			const fault = (field: string, value: string, message: string) => [
				{ file: chapter.file, line, field, value, message },
			];
			const topic = site.reach.find(({ topic: id }) => id === attributes.topic);
			if (attributes.topic && !topic) {
				const topics = site.reach.map(({ topic: id }) => id).join(', ');
				return fault('<Reach> topic', attributes.topic, `is not a topic: write one of ${topics}`);
			}
			const words = topic ? reachInWords(topic.until) : site.evidenceReaches;
			if (text === words) return [];
			return fault(
				'<Reach>',
				text,
				`is not how far the evidence reaches: write "${words}", and look whether what the sentence says is still so`,
			);
		});

/** So does the headline of `<ReadingsLead>`: how many sources there are, and how many were read whole, must be today's. */
export const staleReadings = ({ chapters, facts: { sources } }: SiteGround): Fault[] => {
	const counts = [sources.length, sources.filter(({ extent }) => extent === 'whole').length] as const;
	const numbers = (text: string) => `${numeralsIn(text).map(({ value }) => value)}`;
	const message = `does not hold today's numbers of sources: write ${counts[0]} in all, then ${counts[1]} read whole, and no other number`;
	return chapters.flatMap(({ file, components }) =>
		components
			.filter(({ name, text }) => name === 'ReadingsLead' && numbers(text) !== `${counts}`)
			.map(({ text, line }) => ({ file, line, field: '<ReadingsLead>', value: text, message })),
	);
};
