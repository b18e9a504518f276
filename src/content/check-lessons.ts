import type { Lesson, SiteLink } from '../schemas/lesson.ts';
import { REGISTER_FILE } from '../model/addresses.ts';
import { ofKind, type PlacedFact } from './facts.ts';
import { faultIn, type Fault } from './fault.ts';
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
	return ofKind(placed, 'lessons').flatMap((record) => {
		const wrong = linksOf(record.value).filter(({ link }) => !registered.has(link.to));
		const lost = record.value.sheet.tasks.flatMap(({ cards }, task) =>
			(cards?.figures ?? []).flatMap((figure, index) =>
				known.has(figure.series) && !points.has(pointKey(figure.series, figure))
					? { field: `sheet.tasks.${task}.cards.figures.${index}.period`, period: figure.period }
					: [],
			),
		);
		return [
			...wrong.map(({ link, field }) =>
				faultIn(
					record,
					`${field}.to`,
					link.to,
					`is not an address of this site: take one from ${REGISTER_FILE}, written as it stands there; for a new page, build first and run npm run addresses`,
				),
			),
			...lost.map(({ field, period }) =>
				faultIn(
					record,
					field,
					period,
					'has no figure in that series and segment: write both as content/views/series.yaml has them, the period in quotation marks',
				),
			),
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
