import type { WorkType, Source } from './work.ts';
import { formatDate } from '../text/dates.ts';
import { words } from '../words/words.ts';
import type { Evidence } from './ledger.ts';

const { workTypes, fidelities, extents, formNames, headed, readAt, read } = words.evidence;

export const {
	standings: STANDING_LABELS,
	disputed: DISPUTED_LABEL,
	weak: WEAK_LABEL,
	heads: HEADS,
	bodyKinds: BODY_KIND_LABELS,
} = words.evidence;

type StandingLabel = typeof DISPUTED_LABEL;

/**
 * Where a standing is put into words:
 * - `mark`: beside a sentence, where only what readers must beware of is said: "inferred, sources differ", or nothing
 * - `entry`: in few words, with how sources differ beside it: "Reported, one weak source"; nothing for what is simply read
 * - `data`: as `entry`, but said of everything: "Read"
 * - `aloud`: as `data`, within a sentence: "reported, one weak source"
 * - `cited`: where a fact goes without its entry, everything: "reported, sources differ, one weak source"
 */
type StandingUse = 'mark' | 'entry' | 'data' | 'aloud' | 'cited';

/** How a fact is known, in the words for a use. */
export function standingWords(
	{ standing, isWeak, differs }: Pick<Evidence, 'standing' | 'isWeak' | 'differs'>,
	use: StandingUse,
): string {
	const { mark, name } = STANDING_LABELS[standing];
	const isWhole = use === 'mark' || use === 'cited';
	const own = use === 'mark' ? mark : use === 'entry' && standing === 'read' ? '' : name;
	const more = bewareLabels({ isWeak, differs: isWhole ? differs : undefined }).map((label) => label.mark);
	const said = [own, ...more].filter(Boolean).join(', ');
	return use === 'aloud' || use === 'cited' ? said.toLowerCase() : said;
}

/** What readers must beware of in a fact, in few words, for places that show it without its paragraph. Empty for nothing. */
export const bewareInShort = ({ cautionShort, differs }: Pick<Evidence, 'cautionShort' | 'differs'>): string =>
	bewareSentences({ caution: cautionShort, differs }).join(' ');

/** What readers must beware of in a fact, each with the words before it. */
export function bewareSentences({ caution, differs }: Pick<Evidence, 'caution' | 'differs'>): string[] {
	return [...(caution ? [headed(HEADS.caution, caution)] : []), ...(differs ? [headed(HEADS.differs, differs)] : [])];
}

/** What comes on top of a fact's standing and readers must beware of. */
export function bewareLabels({ differs, isWeak }: Pick<Evidence, 'differs' | 'isWeak'>): StandingLabel[] {
	return [...(differs ? [DISPUTED_LABEL] : []), ...(isWeak ? [WEAK_LABEL] : [])];
}

/** How a source was read, where that is not as most were, by its opening at its publisher's: "read in a copy at Docslib, whole". */
export function readingWords({ fidelity, extent, carrier }: Pick<Source, 'fidelity' | 'extent' | 'carrier'>): string {
	const where = carrier ? readAt(carrier) : '';
	const howMuch = extent === 'opening' ? '' : `, ${extents[extent]}`;
	return fidelity === 'original' && !where && !howMuch ? '' : `${fidelities[fidelity] || read}${where}${howMuch}`;
}

/** What a source is, in full: "Report, charity or children’s service". */
export function sourceWords({ kind, type }: Pick<Source, 'kind' | 'type'>): string {
	const body = BODY_KIND_LABELS[kind];
	if (type === 'web-page') return body;
	return SAID_BY_TYPE.includes(type) ? workTypes[type] : `${workTypes[type]}, ${body.toLowerCase()}`;
}

/** Of these, what they are tells who publishes them. */
const SAID_BY_TYPE: readonly WorkType[] = ['news-report', 'encyclopaedia-article', 'forum-post', 'working-file'];

/** A source in a few words: "Reuters, 14 February 2020 (copy)". */
export const shortSource = ({ publisher, date, fidelity }: Pick<Source, 'publisher' | 'date' | 'fidelity'>): string =>
	(date ? `${publisher}, ${formatDate(date)}` : publisher) + formNames[fidelity];

/** What a source is, in a word or two behind its name: " (charity)", " (forum post)". */
export const sourceNote = ({ kind, type }: Pick<Source, 'kind' | 'type'>): string =>
	` (${(TELLING_TYPES.includes(type) ? workTypes[type] : BODY_KIND_LABELS[kind]).toLowerCase()})`;

/** For these what the text is says more than who publishes it. */
const TELLING_TYPES: readonly WorkType[] = [
	...(['statute', 'bill', 'proposal', 'judgment', 'forum-post', 'automated-summary', 'working-file'] as const),
];
