import { QUESTION_SIDES, type OrganisationGroup, type Question, type Side } from './argument.ts';

/** The questions of the debate, as readers see them. */
export const QUESTION_LABELS: Readonly<Record<Question, string>> = {
	'who-sets-the-standard': 'Who should set the standard?',
	'how-exact': 'How exact should rules be?',
	encryption: 'What should happen when messages are encrypted?',
	'reach-of-law': 'How far should the law reach?',
};

/** The sides: answers to their question, as their holders would give them. */
export const SIDE_LABELS: Readonly<Record<Side, string>> = {
	companies: 'Companies, by agreement',
	'checked-codes': 'Industry and a regulator, by codes',
	'legal-duty': 'The law, by duties on companies',
	'precise-law': 'The law, where it is precise',
	'exact-rules': 'Exact rules that can be checked',
	'other-means': 'Other means than fixed rules',
	'keep-detection': 'Detection should stay possible',
	'keep-encryption': 'Encryption should stay whole',
	between: 'Ground between the two',
	'reach-further': 'Further than now',
	'within-limits': 'Within limits',
};

/** The sides that a drawing sets beside one another, in a word, for where there is little room. */
export const SHORT_SIDE_LABELS: Readonly<Partial<Record<Side, string>>> = {
	'keep-detection': 'Detection',
	between: 'Between',
	'keep-encryption': 'Encryption',
};

/** Kinds of organisation, as readers see them. */
export const ORGANISATION_LABELS: Readonly<Record<OrganisationGroup, string>> = {
	academic: 'Researchers and other experts',
	'child-protection': 'Child protection organisations',
	'child-rights': 'Child rights organisations',
	'civil-liberties': 'Civil liberties and digital rights groups',
	'eu-institution': 'EU institutions',
	government: 'Governments and parliaments',
	industry: 'Companies and online services',
	'law-enforcement': 'Law enforcement',
	regulator: 'Regulators',
	survivors: 'Survivors and their groups',
};

/** The same kinds in few words, as a row of a drawing or a part of a sentence. */
export const SHORT_ORGANISATION_LABELS: Readonly<Record<OrganisationGroup, string>> = {
	academic: 'researchers',
	'child-protection': 'child protection',
	'child-rights': 'child rights',
	'civil-liberties': 'civil liberties groups',
	'eu-institution': 'EU institutions',
	government: 'governments',
	industry: 'companies',
	'law-enforcement': 'police',
	regulator: 'regulators',
	survivors: 'survivors',
};

/** The sides of a question in the order of printing: that of the alphabet, which favours none. */
export function sidesOf(question: Question): Side[] {
	return [...QUESTION_SIDES[question]].sort((a, b) => compareWords(SIDE_LABELS[a], SIDE_LABELS[b]));
}

/** Kinds of organisation in the order of printing: that of the alphabet. */
export const ORGANISATION_ORDER = (Object.keys(ORGANISATION_LABELS) as OrganisationGroup[]).sort((a, b) =>
	compareWords(ORGANISATION_LABELS[a], ORGANISATION_LABELS[b]),
);

/** The order of the alphabet in British English. */
export function compareWords(a: string, b: string): number {
	return a.localeCompare(b, 'en-GB');
}
