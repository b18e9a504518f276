import { z } from 'zod';
import { oneOf } from '../engine/fields.ts';
import { QUESTIONS, SIDES } from '../subjects/debate/argument.ts';
import { parseRecord } from '../engine/yaml-records.ts';
import { ContentError } from '../engine/fault.ts';
import type { ContentFiles } from '../engine/read-files.ts';

/** The folder of the lists that the editorial checks go by. */
export const RULES_FOLDER = 'content/editorial/';
/** What is measured of each side. */
export const MEASURES = ['arguments', 'words', 'wordsPerArgument', 'sources', 'sourcesPerArgument'] as const;
export type Measure = (typeof MEASURES)[number];

const why = z.string().min(1, 'is empty: say why').max(1_000);
const words = z.string().min(1, 'is empty: write the words').max(1_000);
const question = oneOf(QUESTIONS, 'is not a question');
const side = oneOf(SIDES, 'is not a side');

/** `terminology.yaml`: words that are not used here, and where they may stand all the same. */
const terminologySchema = z.strictObject({
	/** Words that a side uses for what it wants or fears. They stand in quotation marks only. */
	partisanNames: z.array(z.strictObject({ words, say: words, why })),
	/** Turns of phrase that are never used. */
	phrases: z.array(z.strictObject({ words, say: words, why })),
	/** Words that the glossary avoids in one sense only, so that a person must look. */
	leftToPeople: z.array(z.strictObject({ words, why })),
	/** Names and sentences in which a word of these lists may stand. */
	allowed: z.array(z.strictObject({ words, file: words.optional(), why })),
	/** How many countries are told of: a paragraph that says the number cites one of these records. */
	countries: z.strictObject({ count: z.int().positive(), inWords: words, cite: z.array(words).min(1) }),
	/** Sums of money that may be named: never a price of material. */
	sums: z.array(z.strictObject({ words, why })),
});
export type TerminologyRules = z.infer<typeof terminologySchema>;

/** `idioms.yaml`: phrases that sound translated, and what an English writer would say. */
const idiomsSchema = z.array(z.strictObject({ words, say: words }));
export type Idioms = z.infer<typeof idiomsSchema>;

/** `vocabulary.yaml`: words that the dictionary does not know, by kind. */
const vocabularySchema = z.strictObject({
	groups: z.array(z.strictObject({ kind: words, why, words: z.array(words) })),
});
export type Vocabulary = z.infer<typeof vocabularySchema>;

/** `provenance.yaml`: how the numbers, dates and names of the text are looked up in the facts it cites. */
const provenanceSchema = z.strictObject({
	/** Files of the chapters that are the core of the site: every support of what they cite has a passage. */
	core: z.array(words).min(1),
	/** Words after which a number is the name of something of ours: "demand 3", up to the last there is. */
	numbered: z.array(z.strictObject({ words: z.array(words).min(1), upTo: z.number().int().positive(), why })),
	/** Names that mean the same: a record that holds one holds all. Terms and their aliases are the same anyway. */
	sameName: z.array(z.array(words).min(2, 'is one name: write two or more that mean the same')),
	/** Bodies that stand for their country: a record that names one holds the country's name. */
	homes: z.array(z.strictObject({ place: z.array(words).min(1), bodies: z.array(words).min(1) })),
	/** Names that need no record. */
	names: z.array(z.strictObject({ words: z.array(words).min(1), why })),
	/** Sections that tell of this site and not of the world, by the id of their heading; without `section`, the whole file. */
	ofTheSite: z.array(z.strictObject({ file: words, section: words.optional(), why })),
	/** Single passages: `words` stand in the sentence as it is written. */
	allowed: z.array(z.strictObject({ file: words, words, why })),
	/** The lowest share of factual sentences with a source, in per cent, where a chapter has fewer than the rest. */
	shares: z.array(z.strictObject({ file: words, atLeast: z.number().min(0).max(100), why })),
});
export type ProvenanceRules = z.infer<typeof provenanceSchema>;

/** `balance.yaml`: where the two sides of a dispute are told, and what is accepted beyond the bounds. */
const balanceSchema = z.strictObject({
	/** Chapters that tell the sides of a question one after the other, each under a heading. */
	cases: z.array(
		z.strictObject({
			id: words,
			question,
			/** The chapter's file. */
			file: words,
			/** The sections in the order in which they should stand, by the id of their heading. */
			sections: z.array(z.strictObject({ side, id: words })).min(2, 'is one section: name one for each side'),
		}),
	),
	/** What is further apart than the bounds, and why that is fair. */
	exceptions: z.array(
		z.strictObject({
			/** The id of the question, or of the case. */
			of: words,
			measure: oneOf(MEASURES, 'is not a measure'),
			/** The ratio of the largest side to the smallest that is accepted. */
			upTo: z.number().min(1),
			why,
		}),
	),
});
export type BalanceRules = z.infer<typeof balanceSchema>;

/** `easy-cautions.yaml`: how the easy-read chapters tell the cautions of the facts that they cite. */
const easyCautionsSchema = z.strictObject({
	cautions: z.array(
		z
			.strictObject({
				/** The chapter's file. */
				file: words,
				/** Id of the fact. */
				record: words,
				/** What readers are to beware of, as it stood when somebody looked. */
				caution: words,
				/** The easy words that tell it, in a section of the chapter that cites the fact. */
				told: words.optional(),
				/** Or why the chapter need not tell it there. */
				why: why.optional(),
			})
			.refine(
				({ told, why: reason }) => Boolean(told) !== Boolean(reason),
				'has neither or both of told and why: give one',
			),
	),
});
export type EasyCautionRules = z.infer<typeof easyCautionsSchema>['cautions'];

/** Reads the lists that the editorial checks go by; throws a ContentError if one is missing or malformed. */
export function readRules(files: ContentFiles) {
	const read = <S extends z.ZodType>(name: string, schema: S): z.infer<S> => {
		const file = `${RULES_FOLDER}${name}.yaml`;
		if (files[file] === undefined) throw new ContentError([{ file, message: 'is missing: restore it' }]);
		const { value, faults } = parseRecord(file, files[file], schema);
		if (value === undefined) throw new ContentError(faults);
		return value;
	};
	return {
		terminology: read('terminology', terminologySchema),
		idioms: read('idioms', idiomsSchema),
		vocabulary: read('vocabulary', vocabularySchema),
		provenance: read('provenance', provenanceSchema),
		balance: read('balance', balanceSchema),
		easyCautions: read('easy-cautions', easyCautionsSchema).cautions,
	};
}
