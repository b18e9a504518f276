import { groups } from 'd3';
import { LEAD, wrapLead, writeLead, type LeadPicture } from '../../../charts/lead.ts';
import { circle, path, rect, type Mark } from '../../../charts/marks.ts';
import { words as allWords } from '../../../words/words.ts';
import { STATION_LINES, type Path, type Station } from '../path.ts';

const { leads: words } = allWords.demands;
/** The country, the way from desk to desk, its names, and, apart from them, the figures at the right edge. */
const COUNTRY_PX = 14;
const WAY_PX = 41;
const WORDS_PX = 58;
const FIGURES = { x: LEAD.widthPx - 1, anchor: 'end' } as const;
const RADIUS_PX = 14;
const ROW_PX = 40;
const GAP_PX = 6;
/** How large the picture of a station is, as a share of its 32 units. */
const PICTURE = 0.55;

/** A desk that a report passes, and what is counted there. */
type CountingDesk = Pick<Station, 'name' | 'picture'> & Omit<NonNullable<Station['figure']>, 'facts'>;

/** The desks of a way at which something is counted, below one another on the ground of their country, joined by the way of a report. */
export function drawDesks({ id, stations }: Pick<Path, 'id' | 'stations'>): LeadPicture {
	const desks = stations.flatMap(({ name, picture, figure }) => (figure ? { name, picture, ...figure } : []));
	const countries: Mark[] = [];
	const placed: { y: number; marks: Mark[] }[] = [];
	let top = 0;
	for (const [place, own] of groups(desks, ({ place }) => place)) {
		const ground = { x: 0, y: top, width: LEAD.widthPx, height: own.length * ROW_PX + 2 };
		const middle = { x: COUNTRY_PX, y: top + ground.height / 2 + 5, anchor: 'middle' } as const;
		countries.push(rect('lead-ground', ground), ...writeLead([place], 'strong', middle));
		placed.push(...own.map((desk, index) => placeDesk(desk, top + 1 + index * ROW_PX)));
		top += ground.height + GAP_PX;
	}
	const [first, last] = [placed[0], placed.at(-1)];
	const note = wrapLead(words.noShares, LEAD.widthPx, 'quiet');
	return {
		heightPx: top + note.length * LEAD.linePx,
		marks: [
			...countries,
			path('line-whole', first && last ? `M${WAY_PX},${first.y}V${last.y}` : ''),
			...placed.flatMap(({ marks }) => marks),
			...writeLead(note, 'quiet', { y: top + 12 }),
		],
		inWords: [...desks.map(words.desk), words.noShares],
		more: { href: `#${id}`, text: words.desks },
	};
}

function placeDesk({ name, picture, when, value, counts }: CountingDesk, top: number): { y: number; marks: Mark[] } {
	const y = top + ROW_PX / 2;
	const side = 16 * PICTURE;
	return {
		y,
		marks: [
			circle('lead-shape', { x: WAY_PX, y }, RADIUS_PX),
			path('station-lines', STATION_LINES[picture], {
				transform: `translate(${WAY_PX - side} ${y - side}) scale(${PICTURE})`,
			}),
			...writeLead([name, when], 'quiet', { x: WORDS_PX, y: top + 16 }),
			...writeLead([value], 'strong', { ...FIGURES, y: top + 16 }),
			...writeLead([counts], 'text', { ...FIGURES, y: top + 33 }),
		],
	};
}
