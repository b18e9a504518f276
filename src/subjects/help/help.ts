import { z } from 'zod';
import { defineRecord, type Ledger } from '../../engine/define-record.ts';
import { complain, oneOf, plainText, recordId, ref, shortText, webAddress } from '../../engine/fields.ts';
import { checkEvidence, evidence, type EvidenceFields } from '../../evidence/support.ts';
import { dayDate } from '../../engine/fact-date.ts';
import type { Known } from '../../evidence/ledger.ts';

/** What the fields of a service must satisfy together. */
function checkService(service: z.infer<z.ZodObject<typeof serviceFields>>, context: z.RefinementCtx): void {
	checkEvidence(service, context);
	if ((service.caution || service.differs) && !service.easyCaution)
		complain(
			context,
			'easyCaution',
			'is missing: the easy-read page of help shows this too; say what to beware of in easy words',
		);
	if (service.checked && !service.phone)
		complain(context, 'checked', 'stands without a number: add `phone`, or take the day out');
}

/** What advice is: something to do, something not to do, something good to know. In the order in which it is printed. */
export const ADVICE_KINDS = ['do', 'do-not', 'good-to-know'] as const;

/** The sections of the page of help that have steps of their own. */
export const ADVICE_SECTIONS = [
	'threatened-first',
	'threatened',
	'threatened-adults',
	'parents-before',
	'parents-after',
	'teachers',
	'wrongly-reported',
] as const;

/** A piece of advice: what to do, or not to do. */
export const helpAdviceSchema = z
	.strictObject({
		/** Permanent id, part of the address `help.html#id`. */
		id: recordId,
		/** Whether it is to be done, or not to be done, or to be known. */
		kind: oneOf(ADVICE_KINDS, 'is not a kind of advice'),
		/** Its place in the printed order of its kind, or of its section, from 1. */
		order: z.int().min(1),
		/** The advice, spoken to the reader. */
		text: plainText,
		/** Whom or what it is for, if it is printed in a section of its own by `<HelpSteps of="…" />`. */
		of: oneOf(ADVICE_SECTIONS, 'is not a section of advice').optional(),
		/** Ids of the services that a step names: each stands below it, ready to be called or opened. */
		services: z.array(ref('helpServices')).optional(),
		...evidence,
	})
	.superRefine(checkEvidence);

/** A number or network that works across borders. */
export const helpInternationalSchema = z
	.strictObject({
		/** Permanent id, part of the address `help.html#id`. */
		id: recordId,
		/** What it is and where it works. */
		text: plainText,
		/** Its page. */
		url: webAddress.optional(),
		...evidence,
	})
	.superRefine(checkEvidence);

/** What is told of every service, whether it is of one country or of several. */
const serviceFields = {
	/** Its name. */
	name: shortText.min(1),
	/** What it calls itself in its own country, where `name` says it in English: for pages in that language. */
	ownName: shortText.optional(),
	/** Who runs it. */
	runBy: shortText.optional(),
	/** Its page. */
	url: webAddress.optional(),
	/** Its number, as one dials it in its own country. */
	phone: shortText.optional(),
	/** The day on which a person last rang the number, or read it on the service's own page. */
	checked: dayDate.optional(),
	/** When it answers. */
	hours: shortText.optional(),
	/** True where a call costs nothing. */
	free: z.boolean().optional(),
	/** True where one may call or report without giving a name. */
	anonymous: z.boolean().optional(),
	...evidence,
	/** The caution in easy words, for the easy-read page of help. */
	easyCaution: plainText.meta({ worded: false }).optional(),
};

/** A service open to people in more than one country. */
export const helpServiceSchema = z
	.strictObject({
		/** Permanent id, part of the address `help.html#id`. */
		id: recordId,
		/** Whom it is for. */
		forWhom: shortText.meta({ worded: true }).optional(),
		/** How to use it. */
		how: shortText.meta({ worded: true }).optional(),
		/** What it cannot do. */
		limits: shortText.meta({ worded: true }).optional(),
		/** Where it helps people who were abused. Such a service stands in the list of `<HelpSurvivors />` alone. */
		forSurvivorsIn: shortText.optional(),
		...serviceFields,
	})
	.superRefine(checkService);

/** A hotline, helpline or other service of one country. */
export const helpRouteSchema = z
	.strictObject({
		/** What it is, in a few English words, for a name that does not tell a stranger: "helpline for children". */
		what: shortText.optional(),
		/** A second number. */
		phoneMore: shortText.optional(),
		/** True where it belongs to INHOPE, the network of hotlines. */
		inhope: z.boolean().optional(),
		...serviceFields,
	})
	.superRefine(checkService);

/** Or a reference to a service that works in several countries. */
const helpRouteOrService = z.union([helpRouteSchema, z.strictObject({ service: ref('helpServices') })]);

/** Where to report and who helps in one country. */
const helpCountrySchema = z.strictObject({
	/** Permanent id, part of the address `help.html#id`. */
	id: recordId,
	/** Short English name. */
	name: shortText.min(1),
	/** The group under which it is printed: an id of `helpGroups` in `site.yaml`. */
	group: recordId,
	/** The emergency number. */
	emergency: z
		.strictObject({ number: shortText.min(1), ...evidence })
		.superRefine(checkEvidence)
		.optional(),
	/** Where to report material. */
	report: helpRouteSchema.optional(),
	/** Who listens to children and young people. */
	helpline: helpRouteSchema.optional(),
	/** Other services. */
	other: z.array(helpRouteOrService).optional(),
	/** Help for people worried about their own thoughts. */
	worriedAboutThoughts: z.array(helpRouteOrService).optional(),
	/** Ids of services for young people whose pictures were shared. */
	youngPeople: z.array(ref('helpServices')).optional(),
	/** Ids of services for people who were abused, mostly for adults. */
	survivors: z.array(ref('helpServices')).optional(),
	/** A note between editors. Never printed. */
	editorNote: shortText.optional(),
});

export type HelpAdvice = Known<z.infer<typeof helpAdviceSchema>>;
export type HelpInternational = Known<z.infer<typeof helpInternationalSchema>>;
export type HelpService = Known<z.infer<typeof helpServiceSchema>>;
export type HelpRoute = Known<z.infer<typeof helpRouteSchema>>;
/** A route of its own, or a reference to a service of several countries. */
export type HelpRouteOrService = HelpRoute | { service: string };
type RawHelpCountry = z.infer<typeof helpCountrySchema>;
type OwnRoutes = 'report' | 'helpline';
type Routes = 'other' | 'worriedAboutThoughts';
export type HelpCountry = Omit<RawHelpCountry, 'emergency' | OwnRoutes | Routes> & {
	emergency?: Known<NonNullable<RawHelpCountry['emergency']>> | undefined;
} & { [Route in OwnRoutes]?: HelpRoute | undefined } & { [List in Routes]?: HelpRouteOrService[] | undefined };

function joinHelpCountry(country: RawHelpCountry, ledger: Ledger): HelpCountry {
	const known = <Route extends EvidenceFields>(route: Route | undefined) => route && ledger.known(route);
	const routes = (list: RawHelpCountry[Routes]) =>
		list?.map((route) => ('service' in route ? route : ledger.known(route)));
	return {
		...country,
		emergency: known(country.emergency),
		report: known(country.report),
		helpline: known(country.helpline),
		other: routes(country.other),
		worriedAboutThoughts: routes(country.worriedAboutThoughts),
	};
}

export const HELP_ADVICE = defineRecord({
	kind: 'helpAdvice',
	path: 'content/facts/help-advice.yaml',
	called: 'a piece of advice',
	schema: helpAdviceSchema,
	idSpaces: ['cited', 'help'],
	join: (advice, ledger): HelpAdvice => ledger.known(advice),
});
export const HELP_INTERNATIONAL = defineRecord({
	kind: 'helpInternational',
	path: 'content/facts/help-international.yaml',
	called: 'a number or network',
	schema: helpInternationalSchema,
	idSpaces: ['cited', 'help'],
	join: (record, ledger): HelpInternational => ledger.known(record),
});
export const HELP_SERVICES = defineRecord({
	kind: 'helpServices',
	path: 'content/facts/help-services.yaml',
	called: 'a service',
	schema: helpServiceSchema,
	idSpaces: ['cited', 'help'],
	join: (service, ledger): HelpService => ledger.known(service),
});
export const HELP_COUNTRIES = defineRecord({
	kind: 'helpCountries',
	path: 'content/facts/help-countries.yaml',
	called: 'a country',
	schema: helpCountrySchema,
	idSpaces: ['help'],
	join: joinHelpCountry,
});
declare module '../../engine/define-record.ts' {
	interface Kinds {
		helpAdvice: typeof HELP_ADVICE;
		helpInternational: typeof HELP_INTERNATIONAL;
		helpServices: typeof HELP_SERVICES;
		helpCountries: typeof HELP_COUNTRIES;
	}
}
