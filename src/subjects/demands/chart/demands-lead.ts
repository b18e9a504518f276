import { JUDGEMENT_LEVELS, asOfInWords, levelInWords, type Ask } from '../ask.ts';
import { drawVerdict, nameStops } from '../verdict.ts';
import { roundPx } from '../../../charts/geometry.ts';
import { LEAD, wrapLead, writeLead, type LeadPicture } from '../../../charts/lead.ts';
import { group, rect, texts, type Mark } from '../../../charts/marks.ts';
import type { SiteContent } from '../../../engine/site-content.ts';
import { easyPicture, easyPictureMarks, type EasyPictureName } from '../../../prose/easy-pictures.ts';
import { words } from '../../../words/words.ts';

const { lead: said, chart } = words.demands;
const HEAD_PX = 14;
/** The verb, where demands have their drawings. */
const VERB = { width: 56, height: 18 } as const;
const DOT_PX = 8;
/** The side of a drawing, with the room after it. */
const PICTURE = { sidePx: 30, roomPx: 40 } as const;
/** From the edges to the first and the last stop: half of what their names need. */
const EDGE = { leastPx: 37, mostPx: 17 } as const;

/** The lead picture of the site’s demands: with their drawings, or in small. */
export function drawDemands(
	{ facts, site }: Pick<SiteContent, 'facts' | 'site'>,
	{ to, with: shown }: { to: string; with?: 'pictures' | undefined },
): LeadPicture {
	const draw = ({ picture }: Ask) => easyPictureMarks(easyPicture(picture as EasyPictureName, facts));
	return {
		...placeDemandsLead(facts.asks, draw, shown === 'pictures'),
		more: { href: `#${to}`, text: said.more(asOfInWords(facts.asks[0]!, site)) },
	};
}

/** The demands below one another on lines with the same stops, which are named once, at the head; with their drawings, they have their verbs too. */
export function placeDemandsLead(asks: readonly Ask[], draw: (ask: Ask) => Mark[], hasPictures: boolean): LeadPicture {
	// Over the drawings there is room for a name.
	const x = Math.max(hasPictures ? PICTURE.roomPx + DOT_PX : 0, EDGE.leastPx);
	// Names begin where their lines do.
	const left = x - DOT_PX;
	const stops = { x, stepPx: (LEAD.widthPx - EDGE.mostPx - x) / (JUDGEMENT_LEVELS.length - 1) };
	let top = HEAD_PX + 6;
	const rows = asks.flatMap((ask): Mark[] => {
		const { number, name, strength, judgement } = ask;
		const lines = wrapLead(chart.row(number, name), LEAD.widthPx - left - (hasPictures ? VERB.width : 0));
		const nameY = top + 14;
		const y = top + lines.length * LEAD.linePx + 9;
		const transform = `translate(0 ${roundPx(y - PICTURE.sidePx + 8)}) scale(${PICTURE.sidePx / 96})`;
		const asked = hasPictures
			? [group({ class: 'ask-picture', transform }, draw(ask)), ...drawVerb(strength, top)]
			: [];
		top = y + 15;
		return [
			...asked,
			...writeLead(lines, 'text', { x: left, y: nameY }),
			...drawVerdict(judgement.level, { ...stops, y, dotPx: DOT_PX - 0.5 }),
		];
	});
	return {
		heightPx: Math.ceil(top - 6),
		marks: [group({ 'aria-hidden': 'true' }, [...texts(nameStops(stops, 12), 'lead-quiet'), ...rows])],
		inWords: [
			said.grades(JUDGEMENT_LEVELS.map(levelInWords)),
			...asks.map(({ number, name, strength, judgement: { level } }) =>
				said.row(chart.row(number, name), strength, levelInWords(level)),
			),
		],
	};
}

/** The verb of a demand in a tile over the end of its line: a must is filled. */
function drawVerb(verb: string, top: number): Mark[] {
	const isMust = verb === 'must';
	const text = { text: verb, x: LEAD.widthPx - VERB.width / 2, y: top + 13, anchor: 'middle' } as const;
	return [
		rect(isMust ? 'dot' : 'dot-open', { x: LEAD.widthPx - VERB.width, y: top, ...VERB }),
		...texts([text], isMust ? 'on-mark' : undefined),
	];
}
