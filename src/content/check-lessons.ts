import type { Lesson, SiteLink } from '../schemas/lesson.ts';
import { REGISTER_FILE } from '../model/addresses.ts';
import { placeOf, type PlacedFact } from './facts.ts';
import type { Fault } from './fault.ts';
import type { RawFacts } from './kinds.ts';

/**
 * Lessons leave the site on paper and in other systems: they may only lead to addresses that the site has promised, and show
 * only figures that are there.
 */
export function checkLessons(
	placed: readonly PlacedFact[],
	{ series }: Pick<RawFacts, 'series'>,
	addresses: readonly string[],
): Fault[] {
	const registered = new Set(addresses);
	const points = new Set(series.flatMap(({ id, points: own }) => own.map((point) => pointKey(id, point))));
	// A series that is not there, or cannot be read, has a fault of its own.
	const known = new Set(series.map(({ id }) => id));
	return placed
		.filter((record) => record.kind === 'lessons')
		.flatMap((record) => {
			const lesson = record.value as Lesson;
			const wrong = linksOf(lesson).filter(({ link }) => !registered.has(link.to));
			const lost = lesson.sheet.tasks.flatMap(({ cards }, task) =>
				(cards?.figures ?? []).flatMap((figure, index) =>
					known.has(figure.series) && !points.has(pointKey(figure.series, figure))
						? { field: `sheet.tasks.${task}.cards.figures.${index}.period`, period: figure.period }
						: [],
				),
			);
			return [
				...wrong.map(({ link, field }) => ({
					...placeOf(record),
					field: `${field}.to`,
					value: link.to,
					message: `is not an address of this site: take one from ${REGISTER_FILE}, written as it stands there; for a new page, build first and run npm run addresses`,
				})),
				...lost.map(({ field, period }) => ({
					...placeOf(record),
					field,
					value: period,
					message:
						'has no figure in that series and segment: write both as content/views/series.yaml has them, the period in quotation marks',
				})),
			];
		});
}

function pointKey(series: string, { segment, period }: { segment: string; period: string }): string {
	return [series, segment, period].join(' ');
}

/** Every link of a lesson, with the field that holds it. */
function linksOf({ materials, steps, slides }: Lesson): { link: SiteLink; field: string }[] {
	return [
		...materials.map((link, index) => ({ link, field: `materials.${index}` })),
		...steps.flatMap(({ links }, step) =>
			links.map((link, index) => ({ link, field: `steps.${step}.links.${index}` })),
		),
		...slides.flatMap(({ open }, index) => (open ? { link: open, field: `slides.${index}.open` } : [])),
	];
}
