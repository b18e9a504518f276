import { z } from 'zod';
import { defineDrawn, defineLead, type LeadPicture } from '../../../charts/lead.ts';
import { defineBlock, idsOf } from '../../../engine/block.ts';
import type { SiteContent } from '../../../engine/site-content.ts';
import { words } from '../../../words/words.ts';
import { drawDesks } from './desks-lead.ts';
import { placeWays } from './grooming-lead.ts';
import { pageLead, type PageLead, type PageLeadOf } from './lead-records.ts';
import { placeMatching } from './matching-lead.ts';
import { placeCounts } from './openness-lead.ts';
import { placeParts } from './streaming-lead.ts';

/** A record, and the section of its page that shows all of it. */
const props = z.strictObject({ of: idsOf('pageLeads'), to: z.string().min(1) });
const loads = { styles: ['paths'] } as const;

/** Draws the record that a block names. */
const drawAs =
	<Form extends PageLead['form']>(form: Form, place: (record: PageLeadOf<Form>) => LeadPicture) =>
	({ facts }: SiteContent, { of, to }: { of: string; to?: string }): LeadPicture => ({
		...place(pageLead(facts.pageLeads, of, form)),
		more: to === undefined ? undefined : { href: `#${to}`, text: words.demands.leads.ways },
	});

/** The pictures of the pages of single demands: at their heads, and place by place. */
export const PAGE_LEADS = [
	defineLead({
		name: 'MatchingLead',
		about: 'How a list stops what is on it, and only that: picture, code, comparison, and what follows.',
		props,
		loads,
		draw: drawAs('matching', placeMatching),
	}),
	defineLead({
		name: 'GroomingLead',
		about:
			'Ways to make grooming harder, each with what it looks at: the one that reads messages has the colour of marks.',
		props,
		loads,
		draw: drawAs('ways', placeWays),
	}),
	defineLead({
		name: 'StreamingLead',
		about:
			'Who could notice a thing, and which part of it each sees: filled, hollow where on a condition, dotted where it does not.',
		props,
		loads,
		draw: drawAs('parts', placeParts),
	}),
	defineLead({
		name: 'DesksLead',
		about: 'The desks that a report passes, with one figure each, on the ground of their country.',
		props: z.strictObject({ path: idsOf('paths') }),
		loads,
		draw: ({ facts }, { path }) => drawDesks(facts.paths.find(({ id }) => id === path)!),
	}),
	defineLead({
		name: 'OpennessLead',
		about: 'How many of a fixed number, counted twice, at the head of its page.',
		props,
		loads,
		draw: drawAs('counts', placeCounts),
	}),
	defineDrawn({
		name: 'CountsGlance',
		about: 'How many of a fixed number, counted more than once: a dot each, the counted ones filled.',
		props: props.pick({ of: true }),
		loads,
		draw: drawAs('counts', placeCounts),
	}),
	// Around the table that tells what its tiles stand for.
	defineBlock({ name: 'PlacesGlance', props: props.pick({ of: true }), loads }),
] as const;
