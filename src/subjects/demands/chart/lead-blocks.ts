import { z } from 'zod';
import { defineLead } from '../../../charts/lead.ts';
import { defineBlock, idsOf } from '../../../engine/block.ts';

/** A record, and the section of its page that shows all of it. */
const props = z.strictObject({ of: idsOf('pageLeads'), to: z.string().min(1) });
const loads = { styles: ['paths'] } as const;

/** The pictures of the pages of single demands: at their heads, and place by place. */
export const PAGE_LEADS = [
	defineLead({ name: 'MatchingLead', props, loads }),
	defineLead({ name: 'GroomingLead', props, loads }),
	defineLead({ name: 'StreamingLead', props, loads }),
	defineLead({ name: 'DesksLead', props: z.strictObject({ path: idsOf('paths') }), loads }),
	defineLead({ name: 'OpennessLead', props, loads }),
	// Further down a page, as a figure with its headline.
	defineBlock({ name: 'CountsGlance', props: props.pick({ of: true }), loads }),
	// Around the table that tells what its tiles stand for.
	defineBlock({ name: 'PlacesGlance', props: props.pick({ of: true }), loads }),
] as const;
