import type { TimelineEvent } from '../model/facts.ts';
import { isAfter, reachInWords } from '../text/reach.ts';
import { latestReach, type Site } from '../schemas/site.ts';
import type { ChapterSource } from './chapter-source.ts';
import type { PlacedFact } from './facts.ts';
import type { Fault } from './fault.ts';

/** What the content says of how far the evidence reaches agrees with `content/site.yaml`. */
export function checkReach(
	placed: readonly PlacedFact[],
	events: readonly TimelineEvent[],
	chapters: readonly ChapterSource[],
	site: Site,
): Fault[] {
	return [
		...placed.flatMap((fact) => datesBeyond(fact, events, site)),
		...chapters.flatMap((chapter) => staleWords(chapter, site)),
	];
}

/** Events and judgements dated after the evidence ends: they would be guesses, or the reach is out of date. */
function datesBeyond({ kind, value, file, line }: PlacedFact, events: readonly TimelineEvent[], site: Site): Fault[] {
	if (kind === 'events' && 'theme' in value) {
		const topic = site.reach.find(({ places }) => places.includes(value.place))!;
		const date = events.find(({ id }) => id === value.id)?.date;
		return date && isAfter(date, topic.until)
			? [fault('facts', date, `the reach of "${topic.topic}"`, topic.until)]
			: [];
	}
	if (kind === 'laws' && 'stages' in value) {
		const { topic, until } = site.reach.find(({ places }) => places.includes(value.place))!;
		return value.stages.flatMap(({ from }, index) =>
			isAfter(from, until) ? [fault(`stages.${index}.from`, from, `the reach of "${topic}"`, until)] : [],
		);
	}
	if (kind === 'asks' && 'judgement' in value) {
		const latest = latestReach(site);
		const { asOf } = value.judgement;
		return isAfter(asOf, latest) ? [fault('judgement.asOf', asOf, 'the reach of any topic', latest)] : [];
	}
	return [];

	function fault(field: string, date: string, reach: string, until: string): Fault {
		return {
			file,
			line,
			record: value.id,
			field,
			value: date,
			message: `lies after ${reach}, ${until}: correct the date, or, if a newer text was read, the reach in content/site.yaml`,
		};
	}
}

/** `<Reach>` holds the words themselves, so that a chapter can be read as it is written; they must be today's. */
function staleWords(chapter: ChapterSource, site: Site): Fault[] {
	return chapter.components
		.filter(({ name }) => name === 'Reach')
		.flatMap(({ attributes, text, line }): Fault[] => {
			const place = { file: chapter.file, line };
			const topic = site.reach.find(({ topic: id }) => id === attributes.topic);
			if (attributes.topic && !topic)
				return [
					{
						...place,
						field: '<Reach> topic',
						value: attributes.topic,
						message: `is not a topic: write one of ${site.reach.map(({ topic: id }) => id).join(', ')}`,
					},
				];
			const words = topic ? reachInWords(topic.until) : site.evidenceReaches;
			return text === words
				? []
				: [
						{
							...place,
							field: '<Reach>',
							value: text,
							message: `is not how far the evidence reaches: write "${words}", and look whether what the sentence says is still so`,
						},
					];
		});
}
