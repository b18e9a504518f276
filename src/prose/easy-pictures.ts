import type { Records, Joined } from '../engine/define-record.ts';

/** A drawing of 96 by 96 units, as SVG path data: outlines, and shapes filled with the colour of the lines. */
export interface EasyPicture {
	lines: string;
	filled?: string;
	/** True for thin lines, where there are many. */
	fine?: true;
	/** A sign at the lower right: a bar for "do not", a tick for "do". */
	sign?: 'no' | 'yes';
}

const DOCUMENT = 'M22 8h36l16 16v64H22z M58 8v16h16';
const PHOTOGRAPH = 'M10 16h68v52H10z M16 62l18-20 14 14 10-10 16 16 M62 30a5 5 0 1 0 .01 0z';
const BROWSER = 'M8 16h76v58H8z M8 32h76 M16 24h.01 M24 24h.01 M36 24h38';
const CHAT = 'M8 12h52v34H34L22 58V46H8z M68 32h20v36h-8v14L66 68H36V56';
const LIVE = 'M36 28v22l20-11z';
/** Two codes of the same bars, one above the other: one is found on a list. */
const CODE = [22, 62]
	.map((y) => `M14 ${y}h6v18h-6z M26 ${y}h12v18h-12z M46 ${y}h4v18h-4z M58 ${y}h10v18h-10z M76 ${y}h5v18h-5z`)
	.join(' ');
const SCREEN = 'M8 14h72v50H8z M28 82h32 M44 64v18';
/** Squares in rows of eight, or dots in columns of five, from one to another, counted from 0. */
const SHAPES = {
	squares: (index: number) => `M${2 + (index % 8) * 12} ${26 + Math.floor(index / 8) * 12}h8v8h-8z`,
	dots: (index: number) => `M${5 + Math.floor(index / 5) * 9.5} ${25 + (index % 5) * 9.5}a3.2 3.2 0 1 0 .01 0z`,
};

/** The drawings of the easy-read pages, by the name that authors write. They show things, never people. */
const EASY_PICTURES = {
	abuse: { lines: 'M48 10l42 74H6z M48 36v24 M48 71v.5' },
	announcement: { lines: 'M10 16h76v48H50L32 82V64H10z M24 32h48 M24 46h34' },
	app: {
		lines:
			'M30 6h36a6 6 0 0 1 6 6v72a6 6 0 0 1-6 6H30a6 6 0 0 1-6-6V12a6 6 0 0 1 6-6z M36 22h8v8h-8z M52 22h8v8h-8z M36 40h8v8h-8z M52 40h8v8h-8z M43 78h10',
	},
	'block-live-video': { lines: `${SCREEN} ${LIVE}`, sign: 'no' },
	'block-picture': { lines: PHOTOGRAPH, sign: 'no' },
	calendar: { lines: 'M12 18h72v66H12z M12 38h72 M30 8v18 M66 8v18 M34 54l8-5v26 M68 75V49L54 67h20' },
	chat: { lines: CHAT },
	codes: { lines: 'M4 18h88v26H4z M4 58h88v26H4z', filled: CODE },
	companies: {
		lines:
			'M6 88h84 M16 88V14h40v74 M56 38h26v50 M27 28h4 M41 28h4 M27 44h4 M41 44h4 M27 60h4 M41 60h4 M67 54h4 M67 70h4',
	},
	'do-not-save': { lines: 'M48 8v44 M30 36l18 18 18-18 M12 56v24h72V56', sign: 'no' },
	'do-not-search': { lines: 'M54 8a26 26 0 1 0 .01 0z M35 53L10 78', sign: 'no' },
	'do-not-share': { lines: 'M54 12l34 30-34 30V54C34 54 20 60 10 78c0-26 16-46 44-48z', sign: 'no' },
	door: { lines: 'M12 8h42v80H12z M42 48h.01 M64 48h26 M78 36l12 12-12 12' },
	// As in the charts: words can be read at both ends, and nothing of them between.
	encryption: {
		lines:
			'M7 22h18a4 4 0 0 1 4 4v44a4 4 0 0 1-4 4H7a4 4 0 0 1-4-4V26a4 4 0 0 1 4-4z M71 22h18a4 4 0 0 1 4 4v44a4 4 0 0 1-4 4H71a4 4 0 0 1-4-4V26a4 4 0 0 1 4-4z M11 40h10 M11 52h10 M75 40h10 M75 52h10',
		filled: 'M29 40h38v16H29z',
	},
	envelope: { lines: 'M6 20h84v58H6z M6 22l42 32 42-32', filled: 'M48 45a10 10 0 1 0 .01 0z' },
	heart: { lines: 'M48 84L14 48C-2 28 26 2 48 28 70 2 98 28 82 48z' },
	list: { lines: `${DOCUMENT} M34 40h.01 M34 54h.01 M34 68h.01 M44 40h18 M44 54h18 M44 68h18` },
	law: { lines: 'M8 36L48 10l40 26z M20 44v28 M38 44v28 M58 44v28 M76 44v28 M8 80h80' },
	'live-video': { lines: `${SCREEN} ${LIVE}` },
	listen: { lines: 'M8 14h52v34H34L22 60V48H8z M68 34h20v36h-8v14L66 70H36V58 M20 26h28 M20 36h18' },
	pause: { lines: 'M48 8a40 40 0 1 0 .01 0z M38 34v28 M58 34v28' },
	pencil: { lines: 'M12 80l6-22L64 12l16 16-46 46z M54 22l16 16 M48 84h40' },
	phone: {
		lines: 'M26 10l14 4 6 20-10 9c4 8 9 13 17 17l9-10 20 6 4 14c-1 9-7 16-16 16C38 82 14 56 12 26c0-9 6-15 14-16z',
	},
	police: {
		lines:
			'M48 6l34 12v26c0 22-14 36-34 46C28 80 14 66 14 44V18z M48 26l5.3 12.7 13.7 1.1-10.5 8.9 3.3 13.4L48 54.800l-11.800 7.300 3.300-13.400L29 39.800l13.700-1.100z',
	},
	question: { lines: 'M48 8a40 40 0 1 0 .01 0z M36 38c0-16 24-16 24 0 0 10-12 10-12 20 M48 70v.5' },
	report: { lines: BROWSER, sign: 'yes' },
	'send-to-police': {
		lines:
			'M6 18h26l8 8v52H6z M14 38h18 M14 50h18 M14 62h10 M46 48h14 M54 40l8 8-8 8 M80 24l14 5v16c0 14-6 20-14 26-8-6-14-12-14-26V29z',
	},
	'show-numbers': { lines: `${DOCUMENT} M34 76V62 M48 76V48 M62 76V36` },
	sources: { lines: `${DOCUMENT} M34 38h28 M34 52h28 M34 66h18` },
	steps: {
		lines:
			'M12 18l6-5v20 M11 46c2-6 11-5 10 1 0 4-6 6-10 10h11 M11 70h10l-6 7c7 0 8 10 0 10-3 0-4-1-5-2 M36 22h50 M36 50h50 M36 78h50',
	},
	'stop-grooming': { lines: CHAT, sign: 'no' },
	threat: { lines: 'M30 6h36a6 6 0 0 1 6 6v72a6 6 0 0 1-6 6H30a6 6 0 0 1-6-6V12a6 6 0 0 1 6-6z M48 24v28 M48 64v.5' },
	time: { lines: 'M48 8a40 40 0 1 0 .01 0z M48 24v26l16 10' },
} as const satisfies Record<string, EasyPicture>;

/** How many of all are filled. */
function drawShare(shape: keyof typeof SHAPES, filled: number, all: number): EasyPicture {
	const drawn = Array.from({ length: all }, (_, index) => SHAPES[shape](index));
	return { lines: drawn.slice(filled).join(' '), filled: drawn.slice(0, filled).join(' '), fine: true };
}

/** The drawings that follow from the records: a square a country, those that a source names filled; a dot a service. */
const COUNTED = {
	countries: ({ countries }: Counted) =>
		drawShare('squares', countries.filter(({ evidence }) => evidence === 'named').length, countries.length),
	'who-reports': ({ pageLeads }: Counted) => {
		const counts = pageLeads.find((lead) => lead.form === 'counts')!;
		return drawShare('dots', counts.rows.at(-1)!.count, counts.of);
	},
};
type Counted = { countries: readonly Pick<Joined<'countries'>, 'evidence'>[] } & Pick<Records, 'pageLeads'>;

export type EasyPictureName = keyof typeof EASY_PICTURES | keyof typeof COUNTED;
/** What authors may name. */
export const EASY_PICTURE_NAMES = Object.keys({ ...EASY_PICTURES, ...COUNTED }).sort() as EasyPictureName[];

const isCounted = (name: EasyPictureName): name is keyof typeof COUNTED => name in COUNTED;
/** The drawing of a name. */
export const easyPicture = (name: EasyPictureName, records: Counted): EasyPicture =>
	isCounted(name) ? COUNTED[name](records) : EASY_PICTURES[name];

/** The lines of a drawing and its sign, as the elements of an SVG. */
export const easyPictureMarks = ({ lines, filled, sign }: EasyPicture) => [
	{ tag: 'path' as const, attributes: { d: lines } },
	...(filled ? [{ tag: 'path' as const, attributes: { class: 'filled', d: filled } }] : []),
	...(sign ? [{ tag: 'circle' as const, attributes: { class: 'picture-sign', cx: 73, cy: 73, r: 19 } }] : []),
	...(sign ? [{ tag: 'path' as const, attributes: { d: sign === 'no' ? 'M60 60l26 26' : 'M63 73l8 8 13-15' } }] : []),
];
