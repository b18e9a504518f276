import type { Country, Hypothesis, TimelineEvent } from '../../../src/model/facts.ts';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { countrySchema, hypothesisSchema } from '../../../src/schemas/country.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import { eventSchema } from '../../../src/schemas/event.ts';

function readRecords(file: string): unknown[] {
	return parse(readFileSync(`content/facts/${file}`, 'utf8')) as unknown[];
}

/** The site's own countries, as the build reads them. */
export function readCountries(): Country[] {
	return readRecords('countries.yaml').map((record) => countrySchema.parse(record));
}

/** The site's own hypotheses, as the build reads them. */
export function readHypotheses(): Hypothesis[] {
	return readRecords('hypotheses.yaml').map((record) => hypothesisSchema.parse(record));
}

/** The site's own events, as the build reads them. */
export function readEvents(): TimelineEvent[] {
	return readRecords('events.yaml').map((record) => eventSchema.parse(record));
}

/** How far the site's evidence reaches, in its own words. */
export function readEvidenceReach(): string {
	return siteSchema.parse(parse(readFileSync('content/site.yaml', 'utf8'))).evidenceReaches;
}
