import { JUDGEMENT_LEVELS, asOfInWords, levelInWords, type Ask } from '../ask.ts';
import { drawVerdict, nameStops } from '../verdict.ts';
import { roundPx } from '../../../charts/geometry.ts';
import { LEAD, wrapLead, writeLead, type LeadPicture } from '../../../charts/lead.ts';
import { group, texts, type Mark } from '../../../charts/marks.ts';
import type { SiteContent } from '../../../engine/site-content.ts';
import { easyPicture, easyPictureMarks, type EasyPictureName } from '../../../prose/easy-pictures.ts';
import { words } from '../../../words/words.ts';

const { lead: said, chart } = words.demands;
const HEAD_PX = 14;
/** The room of the verb behind a name, where demands have their drawings. */
const VERB_PX = 48;
const DOT_PX = 8;
/** The side of a drawing, with the room after it. */
const PICTURE = { sidePx: 30, roomPx: 40 } as const;
/** Room for letters that a reader set apart: the first stop's name reaches so far past it, or it and the next make way. */
const PAST_PX = 27;
const ASIDE_PX = 4;
/** From the edge to the last stop: half of what its name needs. */
const EDGE_PX = 17;

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
	// Names begin where their lines do, and so does that of the first stop, which has no room at its left without drawings.
	const left = hasPictures ? PICTURE.roomPx : 0;
	const x = left + DOT_PX;
	const stops = { x, stepPx: (LEAD.widthPx - EDGE_PX - x) / (JUDGEMENT_LEVELS.length - 1) };
	const [least, second, ...others] = nameStops(stops, 12);
	const heads = hasPictures
		? [{ ...least!, x: x + PAST_PX, anchor: 'end' as const }, second!, ...others]
		: [{ ...least!, x: -ASIDE_PX, anchor: 'start' as const }, { ...second!, x: second!.x + 2 * ASIDE_PX }, ...others];
	let top = HEAD_PX + 6;
	const rows = asks.flatMap((ask): Mark[] => {
		const { number, name, strength, judgement } = ask;
		const named = hasPictures ? said.asked(chart.row(number, name)) : chart.row(number, name);
		const lines = wrapLead(named, LEAD.widthPx - left - (hasPictures ? VERB_PX : 0));
		const nameY = top + 14;
		const y = top + lines.length * LEAD.linePx + 9;
		const transform = `translate(0 ${roundPx(y - PICTURE.sidePx + 8)}) scale(${PICTURE.sidePx / 96})`;
		const written = writeLead(lines, 'text', { x: left, y: nameY });
		const verb: Mark = { tag: 'tspan', attributes: { class: 'lead-strong' }, inside: strength };
		const asked = hasPictures
			? [
					group({ class: 'ask-picture', transform }, draw(ask)),
					...written.slice(0, -1),
					{ ...written.at(-1)!, inside: [`${lines.at(-1)!} `, verb] },
				]
			: written;
		top = y + 15;
		return [...asked, ...drawVerdict(judgement.level, { ...stops, y, dotPx: DOT_PX - 0.5 })];
	});
	return {
		heightPx: Math.ceil(top - 6),
		marks: [group({ 'aria-hidden': 'true' }, [...texts(heads, 'lead-quiet'), ...rows])],
		inWords: [
			said.grades(JUDGEMENT_LEVELS.map(levelInWords)),
			...asks.map(({ number, name, strength, judgement: { level } }) =>
				said.row(chart.row(number, name), strength, levelInWords(level)),
			),
		],
	};
}
