import type { BodyKind, Extent, Fidelity, WorkType, Source } from './work.ts';
import { formatDate } from '../text/dates.ts';
import { HOW_WE_KNOW } from './page-parts.ts';
import type { Evidence, Standing } from './ledger.ts';

/** The words readers see for a standing. */
export interface StandingLabel {
	/** The word beside a mark in the text; none where readers need not beware. */
	mark: string;
	/** The word in the list of evidence. */
	name: string;
	/** What it means, in a sentence. */
	meaning: string;
}

/** How each standing is called and explained, everywhere on the site. */
export const STANDING_LABELS: Readonly<Record<Standing, StandingLabel>> = {
	read: {
		mark: '',
		name: 'Read',
		meaning: 'We read the text of those who acted or spoke, or an official record of it.',
	},
	reported: {
		mark: '',
		name: 'Reported',
		meaning: 'Others report it. We did not see the original, which the entry names.',
	},
	inferred: {
		mark: 'inferred',
		name: 'Inferred',
		meaning: 'We reason it from other facts. The reasoning is shown.',
	},
	'not-found': {
		mark: 'not found',
		name: 'Not found',
		meaning: 'We looked for it and found nothing. That does not prove there is nothing.',
	},
};

/** How it is called and explained that the sources of a fact do not say the same. It comes on top of the standing. */
export const DISPUTED_LABEL: StandingLabel = {
	mark: 'sources differ',
	name: 'Sources differ',
	meaning: 'The sources we read do not say the same. The entry says how they differ.',
};

/** How it is called and explained that a fact has one origin, of a kind to beware of. It comes on top of Reported. */
export const WEAK_LABEL: StandingLabel = {
	mark: 'one weak source',
	name: 'One weak source',
	meaning:
		'Only forum posts, blogs, automated texts, a machine translation or working files, which are notes in public repositories, report it, and all go back to one text.',
};

/** The words before what is told of a fact's evidence, everywhere on the site. */
export const HEADS = {
	caution: 'Caution',
	differs: DISPUTED_LABEL.name,
	known: HOW_WE_KNOW,
	reasoning: 'Our reasoning',
	search: 'Searched',
	unseen: 'Original, not seen',
	/** Of a whole chart or drawing. */
	keepInMind: 'Keep in mind',
} as const;

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
	const words = [own, ...more].filter(Boolean).join(', ');
	return use === 'aloud' || use === 'cited' ? words.toLowerCase() : words;
}

/** What readers must beware of in a fact, in few words, for places that show it without its paragraph. Empty for nothing. */
export function bewareInShort({ cautionShort, differs }: Pick<Evidence, 'cautionShort' | 'differs'>): string {
	return bewareSentences({ caution: cautionShort, differs }).join(' ');
}

/** What readers must beware of in a fact, each with the words before it. */
export function bewareSentences({ caution, differs }: Pick<Evidence, 'caution' | 'differs'>): string[] {
	return [...(caution ? [`${HEADS.caution}: ${caution}`] : []), ...(differs ? [`${HEADS.differs}: ${differs}`] : [])];
}

/** What comes on top of a fact's standing and readers must beware of. */
export function bewareLabels({ differs, isWeak }: Pick<Evidence, 'differs' | 'isWeak'>): StandingLabel[] {
	return [...(differs ? [DISPUTED_LABEL] : []), ...(isWeak ? [WEAK_LABEL] : [])];
}

/** The words readers see for a kind of body. */
export const BODY_KIND_LABELS: Readonly<Record<BodyKind, string>> = {
	government: 'Government',
	parliament: 'Parliament or law text',
	regulator: 'Regulator',
	intergovernmental: 'Body of several states',
	'law-enforcement': 'Law enforcement',
	court: 'Court',
	company: 'Company',
	'industry-association': 'Industry association',
	'law-firm': 'Law firm or consultancy',
	hotline: 'Hotline',
	charity: 'Charity or children’s service',
	survivors: 'Survivors’ group',
	'civil-liberties': 'Civil liberties group',
	university: 'University or researchers',
	'standards-body': 'Standards body',
	news: 'News',
	person: 'Personal site or blog',
	encyclopaedia: 'Encyclopaedia anyone may edit',
	forum: 'Forum',
	automated: 'Automated service',
	campaign: 'Campaign site',
	reseller: 'Site that carries others’ texts',
	'private-file': 'Working file',
};

/** The words readers see for what a text is. */
const WORK_TYPE_LABELS: Readonly<Record<WorkType, string>> = {
	statute: 'Law',
	bill: 'Bill',
	proposal: 'Proposal for a law',
	code: 'Code or standard',
	judgment: 'Judgment',
	'official-record': 'Official record',
	statement: 'Statement',
	speech: 'Speech',
	letter: 'Letter',
	report: 'Report',
	guidance: 'Guidance',
	consultation: 'Consultation',
	paper: 'Paper',
	dataset: 'Data',
	poll: 'Poll',
	'web-page': 'Web page',
	'news-report': 'News report',
	'blog-post': 'Blog post',
	'legal-note': 'Lawyers’ note',
	'encyclopaedia-article': 'Encyclopaedia article',
	'forum-post': 'Forum post',
	'automated-summary': 'Automated summary',
	'working-file': 'Working file',
};

const FIDELITY_WORDS: Readonly<Record<Fidelity, string>> = {
	original: '',
	copy: 'read in a copy',
	extract: 'read in an extract',
	translation: 'read in a translation',
	'machine-translation': 'read in a machine translation',
};

const EXTENT_WORDS: Readonly<Record<Extent, string>> = {
	whole: 'whole',
	opening: 'its opening',
	passage: 'a passage',
	abstract: 'its abstract',
	title: 'its title only',
};

/** How a source was read, where that is not as most were, by its opening at its publisher's: "read in a copy at Docslib, whole". */
export function readingWords({ fidelity, extent, carrier }: Pick<Source, 'fidelity' | 'extent' | 'carrier'>): string {
	const how = FIDELITY_WORDS[fidelity] || 'read';
	const where = carrier ? ` at ${carrier}` : '';
	const howMuch = extent === 'opening' ? '' : `, ${EXTENT_WORDS[extent]}`;
	return fidelity === 'original' && !where && !howMuch ? '' : `${how}${where}${howMuch}`;
}

/** What a source is, in full: "Report, charity or children’s service". */
export function sourceWords({ kind, type }: Pick<Source, 'kind' | 'type'>): string {
	const body = BODY_KIND_LABELS[kind];
	if (type === 'web-page') return body;
	return SAID_BY_TYPE.includes(type) ? WORK_TYPE_LABELS[type] : `${WORK_TYPE_LABELS[type]}, ${body.toLowerCase()}`;
}

/** Of these, what they are tells who publishes them. */
const SAID_BY_TYPE: readonly WorkType[] = ['news-report', 'encyclopaedia-article', 'forum-post', 'working-file'];

const languageNames = new Intl.DisplayNames('en-GB', { type: 'language' });

/** The English name of a language by its two-letter code. */
export function languageName(code: string): string {
	return languageNames.of(code) ?? code;
}

/** A source in a few words: "Reuters, 14 February 2020 (copy)". */
export function shortSource({ publisher, date, fidelity }: Pick<Source, 'publisher' | 'date' | 'fidelity'>): string {
	const words = date ? `${publisher}, ${formatDate(date)}` : publisher;
	return fidelity === 'original' ? words : `${words} (${fidelity.replace('-', ' ')})`;
}

/** What a source is, in a word or two behind its name: " (charity)", " (forum post)". */
export function sourceNote({ kind, type }: Pick<Source, 'kind' | 'type'>): string {
	// For these what the text is says more than who publishes it.
	return noteOf(TELLING_TYPES.includes(type) ? WORK_TYPE_LABELS[type] : BODY_KIND_LABELS[kind]);
}

const noteOf = (label: string) => ` (${label.toLowerCase()})`;

const TELLING_TYPES: readonly WorkType[] = [
	'statute',
	'bill',
	'proposal',
	'judgment',
	'forum-post',
	'automated-summary',
	'working-file',
];
