import type { Status } from '../schemas/evidence.ts';
import type { Source } from '../schemas/source.ts';
import { formatDate } from './dates.ts';

/** The words readers see for a status. */
export interface StatusLabel {
	/** The word beside a mark in the text; none for what was simply read. */
	mark: string;
	/** The word in the list of evidence. */
	name: string;
	/** What it means, in a sentence. */
	meaning: string;
}

/** How each status is called and explained, everywhere on the site. */
export const STATUS_LABELS: Readonly<Record<Status, StatusLabel>> = {
	read: {
		mark: '',
		name: 'Read',
		meaning: 'We read text of a source that states it.',
	},
	'second-hand': {
		mark: 'reported',
		name: 'Reported',
		meaning: 'A source we read reports it. We did not see the original.',
	},
	inferred: {
		mark: 'inferred',
		name: 'Inferred',
		meaning: 'We reason it from what we read. The reasoning is shown.',
	},
	'not-found': {
		mark: 'not found',
		name: 'Not found',
		meaning: 'We looked for it and found nothing. That does not prove there is nothing.',
	},
};

/** How it is called and explained that the sources of a record do not say the same. It comes on top of the status. */
export const DISPUTED_LABEL: StatusLabel = {
	mark: 'sources differ',
	name: 'Sources differ',
	meaning: 'The sources we read do not say the same. The entry says how they differ.',
};

/** The words beside a record's mark in the text; none for what was simply read. */
export function markWords({ status, conflict }: { status: Status; conflict?: string | undefined }): string {
	return [STATUS_LABELS[status].mark, conflict && DISPUTED_LABEL.mark].filter(Boolean).join(', ');
}

/** The words readers see for a kind of source. */
export const SOURCE_KIND_LABELS: Readonly<Record<Source['kind'], string>> = {
	academic: 'Academic',
	'civil-liberties': 'Civil liberties group',
	government: 'Government or parliament',
	industry: 'Industry',
	intergovernmental: 'Body of several states',
	'law-enforcement': 'Law enforcement',
	legislation: 'Law text',
	news: 'News',
	ngo: 'Charity or hotline',
	regulator: 'Regulator',
	'working-file': 'Working file',
};

const languageNames = new Intl.DisplayNames('en-GB', { type: 'language' });

/** The English name of a language by its two-letter code. */
export function languageName(code: string): string {
	return languageNames.of(code) ?? code;
}

/** A source in a few words: "Reuters, 14 February 2020". */
export function shortSource(source: Source): string {
	return source.date ? `${source.publisher}, ${formatDate(source.date)}` : source.publisher;
}
