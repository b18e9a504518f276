import { ofKind, type Placed } from '../../engine/placed.ts';
import { faultIn, type Fault } from '../../engine/fault.ts';
import type { RawRecords } from '../../engine/define-record.ts';

/** Cards of lessons show only figures that are there. */
export function checkLessons(placed: readonly Placed[], { series }: Pick<RawRecords, 'series'>): Fault[] {
	const points = new Set(series.flatMap(({ id, points: own }) => own.map((point) => pointKey(id, point))));
	// A series that is not there, or cannot be read, has a fault of its own.
	const known = new Set(series.map(({ id }) => id));
	return ofKind(placed, 'lessons').flatMap((record) =>
		record.value.sheet.tasks.flatMap(({ cards }, task) =>
			(cards?.figures ?? []).flatMap((figure, index) =>
				known.has(figure.series) && !points.has(pointKey(figure.series, figure))
					? faultIn(
							record,
							`sheet.tasks.${task}.cards.figures.${index}.period`,
							figure.period,
							'has no figure in that series and segment: write both as content/views/series.yaml has them, the period in quotation marks',
						)
					: [],
			),
		),
	);
}

/** Lessons show lead pictures of chapters that have one: `drawn` are their slugs. */
export function checkPictures(placed: readonly Placed[], drawn: readonly string[]): Fault[] {
	const message = `is not a chapter with a lead picture: write one of ${drawn.join(', ')}`;
	return ofKind(placed, 'lessons').flatMap((record) => {
		const { picture, slides } = record.value;
		const named = [
			{ field: 'picture', slug: picture },
			...slides.map((slide, index) => ({ field: `slides.${index}.picture`, slug: slide.picture })),
		];
		return named
			.filter(({ slug }) => slug !== undefined && !drawn.includes(slug))
			.map(({ field, slug }) => faultIn(record, field, slug, message));
	});
}

function pointKey(series: string, { segment, period }: { segment: string; period: string }): string {
	return [series, segment, period].join(' ');
}
