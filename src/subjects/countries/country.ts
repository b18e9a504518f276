import { z } from 'zod';
import { defineRecord, type Ledger } from '../../engine/define-record.ts';
import { complain, factIds, oneOf, plainText, recordId, ref, shortText } from '../../engine/fields.ts';
import { checkCaution, shortCaution } from '../../evidence/support.ts';
import { dayDate } from '../../engine/fact-date.ts';
import { MEMBERSHIP_LEVELS } from './membership.ts';
import { withFact, type Evidence } from '../../evidence/ledger.ts';

const year = z.int().min(1900).max(2100);

/** One of the countries of the likeliest hypothesis. Memberships are those of the day of the announcement. */
export const countrySchema = z
	.strictObject({
		/** Permanent id, part of the address `coalition.html#id`. */
		id: recordId,
		/** ISO 3166-1 alpha-2 code; write 'NO' in quotation marks. */
		iso2: z.string().regex(/^[A-Z]{2}$/, "is not a country code: write two capital letters, 'NO' in quotation marks"),
		/** Short English name. */
		name: shortText.min(1),
		/** The languages of this site's short pages that are spoken in it, as BCP 47 tags, the most spoken first. */
		languages: z.array(shortText),
		/** Whether a source names the country among the 32, or the editors infer it. */
		evidence: z.enum(['named', 'inferred'], { error: 'is not a kind of evidence: write named or inferred' }),
		/** For a named country: what the sources show. */
		reasoning: shortText.meta({ worded: true }).optional(),
		/** For a named country: the facts that name it. */
		facts: factIds.optional(),
		/** For an inferred country: the hypothesis it rests on. */
		basis: ref('hypotheses').optional(),
		/** A caution that readers need beside the country. Printed. */
		caution: shortText.meta({ worded: true }).optional(),
		/** The caution in a few words. */
		cautionShort: shortCaution,
		/** Membership of the European Union. */
		eu: z.strictObject({
			member: z.boolean(),
			/** Year of joining; 1958 for the founders. */
			joined: year.optional(),
			/** The day it left. */
			left: dayDate.optional(),
			/** Id of the fact that tells it. */
			fact: ref('facts'),
		}),
		/** Relation to the Schengen area. */
		schengen: z.strictObject({
			relation: z.enum(['member', 'associated', 'eu-not-yet', 'opt-out']),
			/** Year in which border controls were lifted. */
			since: year.optional(),
			/** Id of the fact that tells it. */
			fact: ref('facts'),
		}),
		/** Relation to Europol; left out where no text was found. */
		europol: z
			.strictObject({
				relation: z.enum(['member', 'member-in-transition', 'operational-agreement']),
				/** For a member in transition: until when, in the words of its row. */
				inWords: shortText.min(1).meta({ worded: true }).optional(),
				/** Printed beside the relation. */
				note: shortText.meta({ worded: true }).optional(),
				/** Id of the fact that tells it. */
				fact: ref('facts'),
			})
			.optional(),
		/** The body whose head would most likely attend; left out where no text was found. */
		policeBody: z
			.strictObject({
				/** English name. */
				name: shortText.min(1),
				/** Name in the country's own language. */
				localName: shortText.optional(),
				/** Title of its head. */
				head: shortText.min(1),
				/** Id of the fact that tells it. */
				fact: ref('facts'),
			})
			.optional(),
		/** Its population in the year of the announcement. */
		population: z.strictObject({
			/** How many; when, and by whom, is in `site.yaml`. */
			people: z.int().positive(),
			/** Printed beside the figure. */
			note: shortText.meta({ worded: true }).optional(),
			/** Id of the fact that tells it. */
			fact: ref('facts'),
		}),
		/** How it stands to later declarations of police chiefs; none of one of which nothing was found. */
		declarations: z.array(
			z.strictObject({
				/** Id of the declaration in `memberships.yaml`. */
				of: ref('memberships'),
				stands: oneOf(MEMBERSHIP_LEVELS, 'is no way to stand to a declaration'),
				/** Id of the fact that tells it. */
				fact: ref('facts'),
			}),
		),
	})
	.superRefine(checkCaution)
	.superRefine((country, context) => {
		if (country.evidence === 'named' && !country.facts)
			complain(context, 'facts', 'is missing: a named country shows who names it');
		if (country.evidence === 'named' && !country.reasoning)
			complain(context, 'reasoning', 'is missing: say what the sources show');
		if (country.evidence === 'inferred' && !country.basis)
			complain(context, 'basis', 'is missing: name the hypothesis it rests on');
	});
export type RawCountry = z.infer<typeof countrySchema>;
const inclusion = z.enum(['in', 'possible', 'out'], { error: 'is not a kind of inclusion: write in, possible or out' });

/** A way in which the countries could add up. Always the editors' inference. */
export const hypothesisSchema = z
	.strictObject({
		/** Permanent id, part of the address: `h1`. */
		id: recordId,
		/** What it says, in a phrase. */
		name: shortText.min(1),
		/** The same in a few words, over its small map. */
		shortName: shortText.min(1).max(40, 'is longer than 40 characters: it stands over a small map'),
		/** The sum, in words and figures. */
		arithmetic: shortText.min(1).meta({ worded: true }),
		/** The same as groups of `memberships.yaml` that readers can add up, and how many others it needs; left out of one that names none. */
		sum: z.strictObject({ groups: z.array(recordId).min(1), others: z.int().positive().optional() }).optional(),
		/** For one that picks from a wider circle: its size, what it was, and the fact that tells it. */
		wider: z.strictObject({ countries: z.int().positive(), called: shortText.min(1), fact: ref('facts') }).optional(),
		/** How likely the editors think it. */
		likelihood: shortText.min(1).meta({ worded: true }),
		/** Ids of claims that speak for it. */
		for: z.array(ref('facts')),
		/** Ids of claims that speak against it. */
		against: z.array(ref('facts')),
		/** The reasoning. Printed. */
		reasoning: plainText,
		/**
		 * What it makes of each group of the likeliest countries (members of the Union, those associated with the Schengen area, all
		 * others): all in, possible (some may be in), or out. A country that a
		 * source names is in wherever its group is possible.
		 */
		includes: z.strictObject({ eu: inclusion, schengenAssociated: inclusion, others: inclusion }),
		/** What it needs or allows beyond the likeliest countries, in a phrase; left out where nothing. Printed. */
		beyond: shortText.min(1).meta({ worded: true }).optional(),
		/** The same in a word or two, under its small map, which cannot draw it: "one more". */
		beyondShort: shortText
			.min(1)
			.max(16, 'is longer than 16 characters: it stands under a small map')
			.meta({ worded: true })
			.optional(),
	})
	.superRefine(({ beyond, beyondShort }, context) => {
		if (beyond && !beyondShort)
			complain(context, 'beyondShort', 'is missing: its small map cannot draw what `beyond` says');
		if (!beyond && beyondShort)
			complain(context, 'beyondShort', 'is given without `beyond`: leave both out, or give both');
	});
export type RawHypothesis = z.infer<typeof hypothesisSchema>;
export type Hypothesis = Omit<RawHypothesis, 'wider'> & {
	wider?: NonNullable<RawHypothesis['wider']> & Evidence;
} & Evidence;

export type Country = Omit<RawCountry, 'eu' | 'schengen' | 'europol' | 'policeBody' | 'population' | 'declarations'> & {
	/** The readings that name it, where a source does. */
	sources: string[];
	/** How the facts that name it are known; none if no source names it. */
	named?: Evidence | undefined;
	eu: RawCountry['eu'] & Evidence;
	schengen: RawCountry['schengen'] & Evidence;
	europol?: (NonNullable<RawCountry['europol']> & Evidence) | undefined;
	policeBody?: (NonNullable<RawCountry['policeBody']> & Evidence) | undefined;
	population: RawCountry['population'] & Evidence;
	declarations: (RawCountry['declarations'][number] & Evidence)[];
};

function joinCountry(country: RawCountry, ledger: Ledger): Country {
	const { eu, schengen, europol, policeBody, population, declarations } = country;
	const known = withFact(ledger);
	const naming = country.facts && ledger.told(country.facts, country);
	return {
		...country,
		// The caution of a country that a source names is that of its naming.
		...(naming && { caution: undefined, cautionShort: undefined }),
		sources: naming?.sources ?? [],
		named: naming,
		eu: known(eu),
		schengen: known(schengen),
		europol: europol && known(europol),
		policeBody: policeBody && known(policeBody),
		population: known(population),
		declarations: declarations.map(known),
	};
}

export const COUNTRIES = defineRecord({
	kind: 'countries',
	path: 'content/views/countries.yaml',
	called: 'a country',
	schema: countrySchema,
	join: joinCountry,
});
export const HYPOTHESES = defineRecord({
	kind: 'hypotheses',
	path: 'content/views/hypotheses.yaml',
	called: 'a hypothesis',
	schema: hypothesisSchema,
	join: ({ wider, ...hypothesis }, ledger): Hypothesis => ({
		...hypothesis,
		...(wider && { wider: withFact(ledger)(wider) }),
		...ledger.told([...hypothesis.for, ...hypothesis.against]),
		standing: 'inferred',
	}),
});
declare module '../../engine/define-record.ts' {
	interface Kinds {
		countries: typeof COUNTRIES;
		hypotheses: typeof HYPOTHESES;
	}
}
